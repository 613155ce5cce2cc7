package se.helhet.render.pdf;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.report.Edition;

/** Editions made for one test. */
final class Editions {
    private Editions() {}

    /** Names that could break out of text, style or mark-up; blocks with nothing in them; no members. */
    static Edition hostile(Edition edition) {
        String name = "Förbundet \"A\\\" </style><b>&amp; \uD83D\uDE00; } @page { margin: 0";
        Content.Grid grid = new Content.Grid(
                "empty",
                1,
                name,
                name,
                Lists.immutable.of(new Column(name, ColumnKind.LABEL, Lists.immutable.empty())),
                Lists.immutable.empty(),
                Lists.immutable.empty(),
                Content.Dataset.AS_PRINTED);
        Content.Chart chart = new Content.Chart(
                "empty",
                1,
                Content.ChartKind.COLUMNS,
                name,
                "",
                Lists.immutable.empty(),
                Lists.immutable.empty(),
                "",
                Lists.immutable.empty());
        Content goals = new Content.Goals("empty", 2, name, Lists.immutable.empty());
        return new Edition(
                "hostile",
                edition.round(),
                name,
                "<i>",
                name,
                Lists.immutable.empty(),
                1,
                edition.at(),
                "sv",
                Lists.immutable.of(
                        new Edition.Section(1, "1", name, "", Lists.immutable.of(grid, chart, goals)),
                        new Edition.Section(1, "1", name, "", Lists.immutable.empty())),
                edition.numbers(),
                edition.findings(),
                true);
    }

    static Edition withoutSections(Edition edition) {
        return new Edition(
                "bare",
                edition.round(),
                edition.title(),
                edition.year(),
                edition.federation(),
                Lists.immutable.empty(),
                1,
                edition.at(),
                "en",
                Lists.immutable.empty(),
                edition.numbers(),
                Lists.immutable.empty(),
                true);
    }

    /** The same with one chapter: a table of many rows, each several lines high. */
    static Edition withLongTable(Edition edition, int count) {
        MutableList<Content.Row> rows = Lists.mutable.empty();
        for (int i = 1; i <= count; i++) {
            String words =
                    "Början av rad " + i + ", så pass lång att den måste brytas över flera rader i sin smala kolumn,"
                            + " och så slutet av raden";
            rows.add(new Content.Row(
                    RowKind.ITEM,
                    Lists.immutable.of(new Cell.Words("Post " + i), new Cell.Words(words)),
                    Lists.immutable.empty()));
        }
        Content grid = new Content.Grid(
                "long",
                1,
                "Lång tabell",
                "",
                Lists.immutable.of(
                        new Column("Post", ColumnKind.LABEL, Lists.immutable.empty()),
                        new Column("Huvudet över raderna", ColumnKind.TEXT, Lists.immutable.empty())),
                rows.toImmutable(),
                Lists.immutable.empty(),
                Content.Dataset.AS_PRINTED);
        return of(edition, grid);
    }

    /** The same with one chapter, which holds nothing but that. */
    static Edition of(Edition edition, Content only) {
        return new Edition(
                "one",
                edition.round(),
                edition.title(),
                edition.year(),
                edition.federation(),
                edition.members(),
                1,
                edition.at(),
                "sv",
                Lists.immutable.of(new Edition.Section(1, "1", "Lång", "", Lists.immutable.of(only))),
                edition.numbers(),
                edition.findings(),
                true);
    }
}
