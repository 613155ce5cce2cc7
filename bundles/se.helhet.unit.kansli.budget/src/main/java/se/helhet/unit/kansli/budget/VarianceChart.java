package se.helhet.unit.kansli.budget;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.chapter.Draw;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Chart;
import se.helhet.api.content.Content.ChartKind;
import se.helhet.api.content.Content.Role;
import se.helhet.api.content.Content.Series;
import se.helhet.api.figure.Economy;
import se.helhet.api.figure.Figure;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.value.Ask;

/** Each unit's result as a bar with its budget as the mark to reach; the federation's stands last. */
final class VarianceChart {
    private VarianceChart() {}

    /** Nothing where there is no budget or no outcome yet. */
    static ImmutableList<Content> draw(Draw d, ImmutableList<UnitEntry> units) {
        ImmutableList<Ask> outcome = asks(d, units, Economy.RESULT);
        ImmutableList<Ask> budget = asks(d, units, LineRegister.on(Economy.BUDGET, LineRegister.ROLE_RESULT));
        if (!known(d, outcome) || !known(d, budget)) {
            return Lists.immutable.empty();
        }
        return Lists.immutable.of(new Chart(
                "variance",
                0,
                ChartKind.BARS,
                d.text("chart.variance"),
                d.text("measure.tkr"),
                units.collect(UnitEntry::name).newWith(d.text("row.total")),
                Lists.immutable.of(
                        new Series(d.text("head.outcome"), Role.CURRENT, outcome),
                        new Series(d.text("head.budget"), Role.TARGET, budget)),
                "",
                Lists.immutable.empty()));
    }

    private static ImmutableList<Ask> asks(Draw d, ImmutableList<UnitEntry> units, Figure figure) {
        return units.collect(u -> d.ask(figure.at(LineRegister.UNIT, u.id()))).newWith(d.ask(figure));
    }

    private static boolean known(Draw d, ImmutableList<Ask> asks) {
        return asks.anySatisfy(a -> d.value(a).known());
    }
}
