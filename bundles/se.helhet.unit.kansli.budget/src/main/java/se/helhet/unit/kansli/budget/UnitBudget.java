package se.helhet.unit.kansli.budget;

import static se.helhet.unit.kansli.budget.Attributes.attribute;

import java.util.function.UnaryOperator;
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
import se.helhet.api.content.Run;
import se.helhet.api.figure.Economy;
import se.helhet.api.figure.Figure;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.value.Period;

/**
 * The budget of a unit, or of the whole federation, beside that of the year before. A unit that had no budget of its own
 * then has no such column. Drawn once.
 */
final class UnitBudget {
    private static final ImmutableList<String> FIELDS =
            Lists.immutable.of("unit", "line_no", "line", "year", "sek", "is_total", "page_section", "comment");

    private final Draw d;
    private final String scope;
    private final ImmutableList<Year> years;
    private final UnaryOperator<Figure> slice;
    private final MutableList<Row> rows = Lists.mutable.empty();

    private record Year(Period period, ColumnKind kind, String comment) {}

    private UnitBudget(Draw d, String scope, ImmutableList<Year> years, UnaryOperator<Figure> slice) {
        this.d = d;
        this.scope = scope;
        this.years = years;
        this.slice = slice;
    }

    static ImmutableList<Content> total(Draw d) {
        Period now = d.period();
        ImmutableList<Year> years = Lists.immutable.of(
                new Year(now, ColumnKind.NUMBER, ""), new Year(now.lastYear(), ColumnKind.PREVIOUS, ""));
        UnitBudget table = new UnitBudget(d, "total", years, f -> f);
        table.lines(Lists.immutable.of(LineRegister.STAFF, LineRegister.OTHER, LineRegister.SERVICES));
        return table.grid(d.text("table.total"));
    }

    /** Nothing for a unit that has no budget this year. */
    static ImmutableList<Content> of(Draw d, UnitEntry unit, Comments comments) {
        Period now = d.period();
        if (!unit.existsIn(now.year())) {
            return Lists.immutable.empty();
        }
        Period before = now.lastYear();
        String said = comments.of(before.year(), unit.id(), CommentRegister.ON_BUDGET);
        ImmutableList<Year> years = Lists.immutable
                .of(
                        new Year(now, ColumnKind.NUMBER, comments.of(now.year(), unit.id(), CommentRegister.ON_BUDGET)),
                        new Year(before, ColumnKind.PREVIOUS, said))
                .select(y -> unit.existsIn(y.period.year()));
        UnitBudget table = new UnitBudget(d, unit.id(), years, f -> f.at(LineRegister.UNIT, unit.id()));
        table.lines(LineRegister.DIVIDED);
        return table.grid(d.text("table.unit").replace("{unit}", unit.name()));
    }

    private void lines(ImmutableList<Figure> costs) {
        row(RowKind.ITEM, LineRegister.INCOME, "line.income");
        row(RowKind.ITEM, costs.get(0), "line.staff");
        row(RowKind.ITEM, costs.get(1), "line.other");
        row(RowKind.ITEM, costs.get(2), "line.services");
        row(RowKind.SUBTOTAL, LineRegister.COSTS, "line.costs");
        row(RowKind.TOTAL, LineRegister.RESULT, "line.result");
    }

    private void row(RowKind kind, Figure figure, String label) {
        Figure budget = LineRegister.on(Economy.BUDGET, slice.apply(figure));
        MutableList<Cell> cells = Lists.mutable.of(new Cell.Words(d.text(label)));
        years.collect(y -> new Cell.Number(d.ask(budget, y.period)), cells);
        rows.add(new Row(
                kind,
                cells.toImmutable(),
                Lists.immutable.of(
                        attribute("line_no", rows.size() + 1), attribute("is_total", kind != RowKind.ITEM))));
    }

    private ImmutableList<Content> grid(String caption) {
        MutableList<Column> columns = Lists.mutable.of(new Column("", ColumnKind.LABEL, Lists.immutable.empty()));
        years.collect(
                y -> new Column(
                        y.period.toString(),
                        y.kind,
                        Lists.immutable.of(attribute("year", y.period), attribute("comment", y.comment))),
                columns);
        return Lists.immutable.of(new Grid(
                "budget_" + scope,
                0,
                caption,
                d.text("measure.kr"),
                columns.toImmutable(),
                rows.toImmutable(),
                notes(),
                new Dataset("unit-budget", FIELDS, "sek", Lists.immutable.of(attribute("unit", scope)))));
    }

    private ImmutableList<Run> notes() {
        String text = years.reject(y -> y.comment.isEmpty())
                .collect(y -> y.period + ": " + y.comment)
                .makeString(" ");
        return text.isEmpty() ? Lists.immutable.empty() : Lists.immutable.of(new Run.Words(text));
    }
}
