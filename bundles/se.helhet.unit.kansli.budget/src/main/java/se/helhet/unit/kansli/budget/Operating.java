package se.helhet.unit.kansli.budget;

import static se.helhet.unit.kansli.budget.Attributes.attribute;
import static se.helhet.unit.kansli.budget.ChangeRegister.C;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
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
import se.helhet.api.figure.Economy;
import se.helhet.api.figure.Figure;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;

/**
 * The operating accounts (driftredovisning, lag 2018:597 10 kap.): each unit's income, costs and result against its
 * budget, with what was decided about the budget during the year. Drawn once.
 */
final class Operating {
    private static final ImmutableList<String> FIELDS = Lists.immutable.of(
            "unit",
            "year",
            "income_tkr",
            "cost_tkr",
            "result_tkr",
            "budget_tkr",
            "change_tkr",
            "deviation_tkr",
            "is_total",
            "comment",
            "page_section");

    private final Draw d;
    private final Comments comments;

    private Operating(Draw d, Comments comments) {
        this.d = d;
        this.comments = comments;
    }

    /** @param units that have a budget this year; without any a sentence says so */
    static ImmutableList<Content> draw(Draw d, ImmutableList<UnitEntry> units, Comments comments) {
        if (units.isEmpty()) {
            return Lists.immutable.of(new Content.Paragraph("", d.runs(d.text("text.operating.none"))));
        }
        Operating accounts = new Operating(d, comments);
        return Lists.immutable.<Content>of(accounts.table(units)).newWithAll(accounts.decisions());
    }

    private Grid table(ImmutableList<UnitEntry> units) {
        MutableList<Row> rows = Lists.mutable.empty();
        units.collect(u -> row(RowKind.ITEM, u.name(), u.id()), rows);
        rows.add(row(RowKind.TOTAL, d.text("row.total"), ""));
        return new Grid(
                "operating",
                0,
                d.text("table.operating"),
                d.text("measure.tkr"),
                Lists.immutable.of(
                        new Column("", ColumnKind.LABEL, Lists.immutable.empty()),
                        column("income", ColumnKind.PREVIOUS),
                        column("cost", ColumnKind.PREVIOUS),
                        column("result", ColumnKind.NUMBER),
                        column("budget", ColumnKind.PREVIOUS),
                        column("change", ColumnKind.PREVIOUS),
                        column("deviation", ColumnKind.NUMBER)),
                rows.toImmutable(),
                d.runs(d.text("table.operating.source")),
                new Dataset(
                        "operating-accounts",
                        FIELDS,
                        "",
                        Lists.immutable.of(attribute("year", d.period().toString()))));
    }

    private Column column(String key, ColumnKind kind) {
        return new Column(
                d.text("head.operating." + key), kind, Lists.immutable.of(new Attribute(Dataset.FIELD, key + "_tkr")));
    }

    private Row row(RowKind kind, String label, String unit) {
        Ask outcome = d.ask(of(Economy.RESULT, unit));
        Ask budget = d.ask(of(LineRegister.on(Economy.BUDGET, LineRegister.ROLE_RESULT), unit));
        Ask change = d.ask(of(ChangeRegister.CHANGE, unit));
        Ask revised = d.ask(of(ChangeRegister.REVISED, unit));
        // Where no change was ever registered the budget is what was decided at first.
        Ask against = d.value(change).known() ? revised : budget;
        String comment = unit.isEmpty() ? "" : comments.of(d.period().year(), unit, CommentRegister.ON_OUTCOME);
        return new Row(
                kind,
                Lists.immutable.of(
                        new Cell.Words(label),
                        new Cell.Number(d.ask(of(Economy.TOTAL_INCOME, unit))),
                        new Cell.Number(d.ask(of(Economy.TOTAL_COST, unit))),
                        new Cell.Number(outcome),
                        new Cell.Number(budget),
                        new Cell.Number(change),
                        new Cell.Change(outcome, against)),
                Lists.immutable.of(
                        attribute("unit", unit.isEmpty() ? "total" : unit),
                        attribute("is_total", unit.isEmpty()),
                        attribute("comment", comment)));
    }

    private static Figure of(Figure figure, String unit) {
        return unit.isEmpty() ? figure : figure.at(LineRegister.UNIT, unit);
    }

    /** What was decided during the year, a line each. */
    private ImmutableList<Content> decisions() {
        ImmutableList<Record> found = d.rows(ChangeRegister.DECISIONS, d.period());
        if (found.isEmpty()) {
            return Lists.immutable.empty();
        }
        return Lists.immutable.of(new Grid(
                "budget_changes",
                0,
                d.text("table.budget_changes"),
                d.text("measure.kr"),
                Lists.immutable.of(
                        new Column(d.text("field.decided_on"), ColumnKind.LABEL, Lists.immutable.empty()),
                        new Column(d.text("field.unit"), ColumnKind.TEXT, Lists.immutable.empty()),
                        new Column(d.text("field.decision"), ColumnKind.TEXT, Lists.immutable.empty()),
                        new Column(d.text("field.line"), ColumnKind.TEXT, Lists.immutable.empty()),
                        new Column(d.text("field.amount"), ColumnKind.NUMBER, Lists.immutable.empty())),
                found.toSortedListBy(r -> r.get(C.DECIDED_ON))
                        .collect(this::decision)
                        .toImmutable(),
                Lists.immutable.empty(),
                Dataset.AS_PRINTED));
    }

    private Row decision(Record r) {
        return new Row(
                RowKind.ITEM,
                Lists.immutable.of(
                        new Cell.Words(r.get(C.DECIDED_ON).toString()),
                        new Cell.Words(d.codeLabel(LineRegister.UNIT, r.get(C.UNIT))),
                        new Cell.Words(r.get(C.DECISION)),
                        new Cell.Words(d.codeLabel(ChangeRegister.CHANGES.dim(C.LINE), r.get(C.LINE))),
                        new Cell.Words(Uom.KR.print(Num.of(r.get(C.AMOUNT)), d.locale()))),
                Lists.immutable.empty());
    }
}
