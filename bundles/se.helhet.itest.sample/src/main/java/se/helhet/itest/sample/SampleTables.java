package se.helhet.itest.sample;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

/** A table with every kind of row and cell that the statement lacks, and one whose words are hostile. */
final class SampleTables {
    static final String TAGS = "<script>alert(\"x\")</script> & <b>fet</b>";
    /** An emoji, a right-to-left mark and a soft hyphen. */
    static final String SIGNS = "'enkla', \"raka\", ”svenska” \uD83D\uDE00 höger\u200Ftill\u00ADvänster";

    static final String LONG_WORD = "Tillgänglighetsredogörelsesammanställningsarbetsgruppsordförandeskapet";

    private SampleTables() {}

    static Content.Grid visits(SampleNumbers n) {
        return new Content.Grid(
                "visits",
                1,
                "Elever och besökare per kommun",
                "antal",
                Lists.immutable.of(
                        column("Kommun", ColumnKind.LABEL),
                        column("Form", ColumnKind.TEXT),
                        column("2019", ColumnKind.NUMBER),
                        column("2018", ColumnKind.PREVIOUS),
                        column("Förändring", ColumnKind.PREVIOUS)),
                Lists.immutable.of(
                        new Content.Row(
                                RowKind.GROUP,
                                Lists.immutable.of(
                                        new Cell.Words("Medlemmar"), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY),
                                Lists.immutable.empty()),
                        row(RowKind.ITEM, "Borås", "medlem", counted(n, "boras", 18_904), counted8(n, "boras", 17_996)),
                        row(
                                RowKind.MEMO,
                                "varav gymnasiet",
                                "",
                                counted(n, "boras_gy", 1_204),
                                counted8(n, "boras_gy", 996)),
                        row(RowKind.ITEM, "Mark", "medlem", counted(n, "mark", 3_212), counted8(n, "mark", 3_064)),
                        row(
                                RowKind.ITEM,
                                "Vårgårda",
                                "adjungerad, enligt särskilt avtal till och med juni",
                                n.about("navet.pupils[municipality=vargarda]@2019", 640),
                                n.none("navet.pupils[municipality=vargarda]@2018", Value.Why.NOT_KEPT, Uom.COUNT)),
                        row(
                                RowKind.ITEM,
                                "Herrljunga",
                                "medlem",
                                n.none("navet.pupils[municipality=herrljunga]@2019", Value.Why.WITHHELD, Uom.COUNT),
                                counted8(n, "herrljunga", 12)),
                        row(
                                RowKind.TOTAL,
                                "Summa",
                                "",
                                n.count("navet.pupils@2019", 27_531),
                                n.count("navet.pupils@2018", 26_204))),
                Lists.immutable.empty(),
                Dataset.AS_PRINTED);
    }

    static Content.Grid hostile(SampleNumbers n) {
        return new Content.Grid(
                "hostile",
                5,
                TAGS,
                "\"antal\"",
                Lists.immutable.of(column(TAGS, ColumnKind.LABEL), column(SIGNS, ColumnKind.TEXT)),
                Lists.immutable.of(
                        words("</td></tr></table>", "& < > \" '"), words(SIGNS, LONG_WORD), words(LONG_WORD, "")),
                Lists.immutable.empty(),
                Dataset.AS_PRINTED);
    }

    private static Ask counted(SampleNumbers n, String code, long count) {
        return n.count("navet.pupils[municipality=" + code + "]@2019", count);
    }

    private static Ask counted8(SampleNumbers n, String code, long count) {
        return n.count("navet.pupils[municipality=" + code + "]@2018", count);
    }

    private static Column column(String head, ColumnKind kind) {
        return new Column(head, kind, Lists.immutable.empty());
    }

    private static Content.Row row(RowKind kind, String label, String text, Ask now, Ask before) {
        ImmutableList<Cell> cells = Lists.immutable.of(
                new Cell.Words(label),
                new Cell.Words(text),
                new Cell.Number(now),
                new Cell.Number(before),
                new Cell.Change(now, before));
        return new Content.Row(kind, cells, Lists.immutable.empty());
    }

    private static Content.Row words(String label, String text) {
        return new Content.Row(
                RowKind.ITEM, Lists.immutable.of(new Cell.Words(label), new Cell.Words(text)), Lists.immutable.empty());
    }
}
