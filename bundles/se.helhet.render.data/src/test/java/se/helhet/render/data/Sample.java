package se.helhet.render.data;

import java.time.Instant;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.content.Numbers;
import se.helhet.api.report.Edition;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Period;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

/** Builds small editions whose numbers get an address as they are used. */
final class Sample {
    private final MutableList<Numbers.Entry> entries = Lists.mutable.empty();

    /** The address of a number of its own, stored as given. */
    Ask number(int year, Uom uom, Value value) {
        Ask ask = Ask.of("kansli", "n" + entries.size(), Period.year(year));
        entries.add(new Numbers.Entry(ask, value, uom));
        return ask;
    }

    Cell tkr(int year, long tkr) {
        return new Cell.Number(number(year, Uom.TKR, Value.of(Num.of(tkr * 100_000))));
    }

    Cell missing(int year) {
        return new Cell.Number(number(year, Uom.TKR, Value.none(Value.Why.NOT_KEPT)));
    }

    /** A row with this year's and last year's amount in tkr. */
    Row row(String label, long now, long before, String... attributes) {
        return row(RowKind.ITEM, attributes(attributes), new Cell.Words(label), tkr(2019, now), tkr(2018, before));
    }

    static Row row(RowKind kind, ImmutableList<Attribute> attributes, Cell... cells) {
        return new Row(kind, Lists.immutable.of(cells), attributes);
    }

    /** {@code "a=1", "b=2"}. */
    static ImmutableList<Attribute> attributes(String... pairs) {
        return Lists.immutable.of(pairs).collect(p -> {
            int at = p.indexOf('=');
            return new Attribute(p.substring(0, at), p.substring(at + 1));
        });
    }

    static Column label() {
        return new Column("", ColumnKind.LABEL, attributes());
    }

    static Column year(int year) {
        return new Column(
                Integer.toString(year),
                year == 2019 ? ColumnKind.NUMBER : ColumnKind.PREVIOUS,
                attributes("year=" + year));
    }

    static Dataset dataset(String file, String fields, String number, String... attributes) {
        return new Dataset(file, Lists.immutable.of(fields.split(",")), number, attributes(attributes));
    }

    static Grid grid(String name, Dataset dataset, ImmutableList<Column> columns, Row... rows) {
        return new Grid(
                name,
                1,
                "Tabell " + name,
                "tusen kronor",
                columns,
                Lists.immutable.of(rows),
                Lists.immutable.empty(),
                dataset);
    }

    /** A grid with a label, 2019 and 2018. */
    static Grid years(String name, Dataset dataset, Row... rows) {
        return grid(name, dataset, Lists.immutable.of(label(), year(2019), year(2018)), rows);
    }

    Edition edition(String number, String title, Content... contents) {
        return edition(new Edition.Section(1, number, title, "", Lists.immutable.of(contents)));
    }

    Edition edition(Edition.Section... sections) {
        return new Edition(
                "arsredovisning-2019-1",
                "arsredovisning-2019",
                "Årsredovisning",
                "2019",
                "Provförbundet",
                Lists.immutable.of("Borås", "Mark"),
                1,
                Instant.parse("2020-02-28T09:30:00Z"),
                "sv",
                Lists.immutable.of(sections),
                Numbers.of(entries),
                Lists.immutable.empty(),
                true);
    }

    /** The text of one file made of {@code edition}. */
    static String csv(Edition edition, String name) {
        return Tables.of(edition).detect(f -> f.name().equals(name)).csv();
    }
}
