package se.helhet.unit.kansli.budget;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.chapter.Draw;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.figure.Figure;
import se.helhet.api.value.Num;
import se.helhet.api.value.Period;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.budget.plan.Plan;
import se.helhet.unit.kansli.budget.plan.Rule;

/** How each cell of the plan came about: what it was, what was taken away or added, how it was raised, and by which rule. */
final class PlanSteps {
    private static final ImmutableList<String> STEPS = Lists.immutable.of(Plan.CARRIED, "one_off", "fixed", "index");

    private PlanSteps() {}

    static Grid grid(Draw d, int base, ImmutableList<Rule> rules) {
        MutableList<Column> columns = Lists.mutable.of(
                new Column(d.text("steps.line"), ColumnKind.LABEL, Lists.immutable.empty()),
                new Column(d.text("steps.year"), ColumnKind.TEXT, Lists.immutable.empty()));
        STEPS.collect(s -> number(d.text("code.step." + s)), columns);
        columns.add(number(d.text("steps.amount")));
        columns.add(new Column(d.text("steps.rule"), ColumnKind.TEXT, Lists.immutable.empty()));
        MutableList<Row> rows = Lists.mutable.empty();
        int last = rules.collectInt(Rule::year).max();
        for (String line : Lists.immutable.of(LineRegister.INCOME_LINE).newWithAll(LineRegister.COST_LINES)) {
            for (int year = base + 1; year <= last; year++) {
                rows.add(row(d, base, line, year, rules));
            }
        }
        return new Grid(
                "plan_steps",
                0,
                d.text("table.plan_steps"),
                d.text("measure.kr"),
                columns.toImmutable(),
                rows.toImmutable(),
                Lists.immutable.empty(),
                Dataset.AS_PRINTED);
    }

    private static Column number(String head) {
        return new Column(head, ColumnKind.NUMBER, Lists.immutable.empty());
    }

    private static Row row(Draw d, int base, String line, int year, ImmutableList<Rule> rules) {
        Figure cell =
                PlanRegister.PLANNED.at(PlanRegister.BASE, String.valueOf(base)).at(PlanRegister.LINE, line);
        Period period = Period.year(year);
        MutableList<Cell> cells = Lists.mutable.of(
                new Cell.Words(d.codeLabel(PlanRegister.LINE, line)), new Cell.Words(period.toString()));
        STEPS.collect(s -> new Cell.Number(d.ask(cell.at(PlanRegister.STEP, s), period)), cells);
        cells.add(new Cell.Number(d.ask(cell, period)));
        cells.add(new Cell.Words(rules.select(r -> r.year() == year && r.line().equals(line))
                .collect(r -> sentence(d, r))
                .makeString("; ")));
        return new Row(RowKind.ITEM, cells.toImmutable(), Lists.immutable.empty());
    }

    private static String sentence(Draw d, Rule rule) {
        String of = rule.unit().isEmpty() ? "" : d.codeLabel(LineRegister.UNIT, rule.unit()) + ", ";
        String what = rule.kind() == Rule.Kind.INDEX
                ? Uom.PERCENT.decimals(1).printWithSymbol(rule.rate(), d.locale())
                : Uom.KR.printWithSymbol(Num.of(rule.amount()), d.locale());
        return of + rule.reason() + " " + what;
    }
}
