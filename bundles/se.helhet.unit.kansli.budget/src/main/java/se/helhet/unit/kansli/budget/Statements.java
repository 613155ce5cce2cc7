package se.helhet.unit.kansli.budget;

import static se.helhet.unit.kansli.budget.Attributes.attribute;
import static se.helhet.unit.kansli.budget.StatementRegister.S;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Record;
import se.helhet.api.chapter.Draw;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.figure.Figure;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Print;
import se.helhet.api.value.Uom;

/** What is told of results beside the statements, a row each. Drawn once; nothing where nobody has registered any. */
final class Statements {
    private static final ImmutableList<String> FIELDS =
            Lists.immutable.of("unit", "measure", "basis", "year", "tkr", "approximate", "page_section", "comment");

    private final Draw d;

    private Statements(Draw d) {
        this.d = d;
    }

    static ImmutableList<Content> draw(Draw d) {
        ImmutableList<Record> rows = d.rows(StatementRegister.MADE, d.period());
        return rows.isEmpty() ? Lists.immutable.empty() : Lists.immutable.of(new Statements(d).grid(rows));
    }

    private Grid grid(ImmutableList<Record> rows) {
        return new Grid(
                "statements",
                0,
                d.text("table.statements"),
                d.text("measure.tkr"),
                Lists.immutable.of(
                        new Column(d.text("field.unit"), ColumnKind.LABEL, Lists.immutable.empty()),
                        new Column(d.text("field.measure"), ColumnKind.TEXT, Lists.immutable.empty()),
                        new Column(d.text("head.basis"), ColumnKind.TEXT, Lists.immutable.empty()),
                        new Column(
                                d.text("field.amount"),
                                ColumnKind.NUMBER,
                                Lists.immutable.of(new Attribute(Dataset.FIELD, "tkr")))),
                rows.collect(this::row),
                Lists.immutable.empty(),
                new Dataset("budget-deviation", FIELDS, "", Lists.immutable.empty()));
    }

    private Row row(Record r) {
        String unit = r.get(S.UNIT);
        String year = r.get(S.ABOUT_YEAR).toString();
        boolean other = r.get(S.ABOUT_YEAR) != d.period().year();
        return new Row(
                RowKind.ITEM,
                Lists.immutable.of(
                        new Cell.Words(unit == null ? d.text("row.total") : d.codeLabel(LineRegister.UNIT, unit)),
                        new Cell.Words(r.get(S.MEASURE)),
                        new Cell.Words(r.get(S.BASIS) + (other ? " " + year : "")),
                        number(r)),
                facts(r, unit == null ? "total" : unit, year));
    }

    private static ImmutableList<Attribute> facts(Record r, String unit, String year) {
        ImmutableList<Attribute> facts = Lists.immutable.of(
                attribute("unit", unit),
                attribute("measure", r.get(S.MEASURE)),
                attribute("basis", r.get(S.BASIS)),
                attribute("year", year),
                attribute("approximate", r.get(S.APPROXIMATE)),
                attribute("comment", r.get(S.COMMENT) == null ? "" : r.get(S.COMMENT)));
        return r.get(S.AMOUNT) == null
                ? facts
                : facts.newWith(attribute("tkr", Uom.TKR.plain(Num.of(r.get(S.AMOUNT)))));
    }

    private Cell number(Record r) {
        if (r.get(S.NUMBER) == null) {
            String printed = Uom.TKR.print(Num.of(r.get(S.AMOUNT)), d.locale());
            return new Cell.Words(Print.about(r.get(S.APPROXIMATE), printed, d.locale()));
        }
        Ask number = ask(r.get(S.NUMBER), r.get(S.ABOUT_YEAR));
        return r.get(S.LESS) == null
                ? new Cell.Number(number)
                : new Cell.Change(number, ask(r.get(S.LESS), r.get(S.ABOUT_YEAR)));
    }

    private Ask ask(String address, int year) {
        Ask ask = StatementRegister.address(address, year);
        Figure figure = Figure.from(ask.unit(), ask.figure(), Uom.TKR).on(ask.basis());
        for (var part : ask.slice().castToSortedMap().entrySet()) {
            figure = figure.at(part.getKey(), part.getValue());
        }
        return d.ask(figure, ask.period());
    }
}
