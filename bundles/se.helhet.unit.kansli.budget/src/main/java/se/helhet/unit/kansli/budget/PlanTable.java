package se.helhet.unit.kansli.budget;

import static se.helhet.unit.kansli.budget.Attributes.attribute;

import java.util.stream.IntStream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.chapter.Draw;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.figure.Figure;
import se.helhet.api.store.Store;
import se.helhet.api.value.Period;
import se.helhet.unit.kansli.budget.plan.Plan;
import se.helhet.unit.kansli.budget.plan.Rule;

/** The plan from the document's year on. Drawn once; nothing when the year has no rules. */
final class PlanTable {
    private static final ImmutableList<String> FIELDS =
            Lists.immutable.of("line_no", "line", "year", "sek", "is_total", "page_section");

    private final Draw d;
    private final ImmutableList<Period> years;
    private final MutableList<Row> rows = Lists.mutable.empty();

    private PlanTable(Draw d, int base, int last) {
        this.d = d;
        this.years =
                Lists.immutable.fromStream(IntStream.rangeClosed(base, last).mapToObj(Period::year));
    }

    static ImmutableList<Content> draw(Draw d, Store store) {
        int base = d.period().year();
        ImmutableList<Rule> rules = RuleRegister.read(store, base);
        if (rules.isEmpty()) {
            return Lists.immutable.empty();
        }
        Grid plan = new PlanTable(d, base, rules.collectInt(Rule::year).max()).grid();
        return Lists.immutable.of(plan, PlanSteps.grid(d, base, rules));
    }

    private Grid grid() {
        line(RowKind.ITEM, LineRegister.INCOME_LINE, "line.income");
        line(RowKind.ITEM, LineRegister.STAFF_LINE, "line.staff");
        line(RowKind.ITEM, LineRegister.OTHER_LINE, "line.other.short");
        line(RowKind.ITEM, LineRegister.SERVICES_LINE, "line.services");
        row(RowKind.SUBTOTAL, PlanRegister.COSTS, "line.costs");
        line(RowKind.ITEM, Plan.EFFICIENCY, "line.efficiency");
        row(RowKind.TOTAL, PlanRegister.RESULT, "line.result");
        MutableList<Column> columns = Lists.mutable.of(new Column("", ColumnKind.LABEL, Lists.immutable.empty()));
        years.collect(
                y -> new Column(y.toString(), ColumnKind.NUMBER, Lists.immutable.of(attribute("year", y))), columns);
        return new Grid(
                "three_year_plan",
                0,
                d.text("table.three_year_plan"),
                d.text("measure.kr"),
                columns.toImmutable(),
                rows.toImmutable(),
                d.runs(d.text("table.three_year_plan.source")),
                new Dataset("three-year-plan", FIELDS, "sek", Lists.immutable.empty()));
    }

    private void line(RowKind kind, String line, String label) {
        row(kind, PlanRegister.PLANNED.at(PlanRegister.LINE, line), label);
    }

    private void row(RowKind kind, Figure figure, String label) {
        Figure ofBase = figure.at(PlanRegister.BASE, years.getFirst().toString());
        MutableList<Cell> cells = Lists.mutable.of(new Cell.Words(d.text(label)));
        years.collect(y -> new Cell.Number(d.ask(ofBase, y)), cells);
        rows.add(new Row(
                kind,
                cells.toImmutable(),
                Lists.immutable.of(
                        attribute("line_no", rows.size() + 1), attribute("is_total", kind != RowKind.ITEM))));
    }
}
