package se.helhet.unit.kansli.governance;

import static se.helhet.unit.kansli.governance.ProvisionRegister.AMOUNT;
import static se.helhet.unit.kansli.governance.ProvisionRegister.INDEX;
import static se.helhet.unit.kansli.governance.ProvisionRegister.PRICE_YEAR;
import static se.helhet.unit.kansli.governance.ProvisionRegister.PROVISIONS;
import static se.helhet.unit.kansli.governance.ProvisionRegister.ROWS;
import static se.helhet.unit.kansli.governance.ProvisionRegister.TOTAL;

import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.chapter.Draw;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.value.Num;
import se.helhet.api.value.Period;

/** How each promised co-financing is dissolved, year by year. */
final class ProvisionTables {
    /** As far back as a plan is looked for. */
    private static final int YEARS = 15;

    private static final Dim NAME = PROVISIONS.dim("name");

    private ProvisionTables() {}

    static ImmutableList<Content> each(Draw d) {
        Period whole = new Period(
                LocalDate.of(d.period().year() - YEARS + 1, 1, 1), d.period().to());
        return d.codes(NAME, whole).flatCollect(name -> one(d, name, whole));
    }

    private static ImmutableList<Content> one(Draw d, String name, Period whole) {
        MutableList<Row> rows = Lists.mutable.empty();
        for (int year = whole.from().getYear(); year <= whole.year(); year++) {
            Period of = Period.year(year);
            if (d.value(d.ask(ROWS.at(NAME, name), of)).or(Num.ZERO).signum() > 0) {
                rows.add(row(d, RowKind.ITEM, String.valueOf(year), name, of));
            }
        }
        // One year's row is its own sum.
        if (rows.size() > 1) {
            rows.add(row(d, RowKind.TOTAL, d.text("row.sum"), name, whole));
        }
        int prices = d.value(d.ask(PRICE_YEAR.at(NAME, name), whole))
                .or(Num.ZERO)
                .round(0)
                .intValueExact();
        return Rows.table(
                d,
                "provision_" + (d.codes(NAME, whole).indexOf(name) + 1),
                d.text("table.provision") + " " + name,
                Lists.immutable.of(
                        Rows.words(d.text("field.year"), ColumnKind.LABEL),
                        Rows.number(d.text("column.prices") + " " + prices, "price_level_" + prices + "_tkr"),
                        Rows.number(d.text("column.index"), "index_tkr"),
                        Rows.words(d.text("column.total"), ColumnKind.NUMBER)),
                rows.toImmutable(),
                Rows.perRow(
                        name.toLowerCase(Locale.ROOT) + "-dissolution",
                        "year",
                        "price_level_" + prices + "_tkr",
                        "index_tkr",
                        "page_section",
                        "reading"));
    }

    private static Row row(Draw d, RowKind kind, String label, String name, Period of) {
        return new Row(
                kind,
                Lists.mutable
                        .<Cell>of(new Cell.Words(label))
                        .with(number(d, AMOUNT, name, of))
                        .with(number(d, INDEX, name, of))
                        .with(number(d, TOTAL, name, of))
                        .toImmutable(),
                kind == RowKind.TOTAL ? Lists.immutable.empty() : Rows.attributes("year", label));
    }

    private static Cell number(Draw d, Figure figure, String name, Period of) {
        return new Cell.Number(d.ask(figure.at(NAME, name), of));
    }
}
