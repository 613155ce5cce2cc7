package se.helhet.unit.kansli.budget;

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
import se.helhet.api.figure.Economy;
import se.helhet.api.figure.Figure;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.value.Ask;

/** The result of each unit that has a plan beside its budget and its forecast; the outcome is that of whoever fills the economy role. */
final class Variance {
    private Variance() {}

    /** @param units that have a budget or forecast this year */
    static ImmutableList<Content> draw(Draw d, ImmutableList<UnitEntry> units, Comments comments) {
        int year = d.period().year();
        MutableList<Row> rows = Lists.mutable.empty();
        units.forEach(u -> rows.add(
                row(d, RowKind.ITEM, u.name(), u.id(), comments.of(year, u.id(), CommentRegister.ON_OUTCOME))));
        rows.add(row(d, RowKind.TOTAL, d.text("row.total"), "", ""));
        return Lists.immutable.of(new Grid(
                "variance",
                0,
                d.text("table.variance"),
                d.text("measure.tkr"),
                Lists.immutable.of(
                        new Column("", ColumnKind.LABEL, Lists.immutable.empty()),
                        column(d, "budget", ColumnKind.PREVIOUS),
                        column(d, "forecast", ColumnKind.PREVIOUS),
                        column(d, "outcome", ColumnKind.NUMBER),
                        column(d, "against_budget", ColumnKind.NUMBER),
                        column(d, "against_forecast", ColumnKind.NUMBER),
                        new Column(d.text("head.comment"), ColumnKind.TEXT, Lists.immutable.empty())),
                rows.toImmutable(),
                Lists.immutable.empty(),
                Dataset.AS_PRINTED));
    }

    private static Column column(Draw d, String key, ColumnKind kind) {
        return new Column(d.text("head." + key), kind, Lists.immutable.empty());
    }

    private static Row row(Draw d, RowKind kind, String label, String unit, String comment) {
        Figure planned =
                unit.isEmpty() ? LineRegister.ROLE_RESULT : LineRegister.ROLE_RESULT.at(LineRegister.UNIT, unit);
        Figure result = unit.isEmpty() ? Economy.RESULT : Economy.RESULT.at(LineRegister.UNIT, unit);
        Ask budget = d.ask(LineRegister.on(Economy.BUDGET, planned));
        Ask forecast = d.ask(LineRegister.on(Economy.FORECAST, planned));
        Ask outcome = d.ask(result);
        return new Row(
                kind,
                Lists.immutable.of(
                        new Cell.Words(label),
                        new Cell.Number(budget),
                        new Cell.Number(forecast),
                        new Cell.Number(outcome),
                        new Cell.Change(outcome, budget),
                        new Cell.Change(outcome, forecast),
                        new Cell.Words(comment)),
                Lists.immutable.empty());
    }
}
