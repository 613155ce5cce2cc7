package se.helhet.core.submission;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.MutableSet;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.figure.Figure;
import se.helhet.api.unit.Unit;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;
import se.helhet.core.figure.CodeBook;
import se.helhet.core.unit.InstalledUnit;

/**
 * The numbers a unit freezes: those its chapters point at, every figure as a whole, and what it offers others, for the
 * period and the year before. Numbers of others stay open: only their owners can freeze them.
 */
final class OwnNumbers {
    private final Figures figures;
    private final CodeBook codes;

    OwnNumbers(Figures figures, CodeBook codes) {
        this.figures = figures;
        this.codes = codes;
    }

    Numbers freeze(InstalledUnit unit, Period period, Iterable<Ask> drawn) {
        ImmutableList<Period> periods = Lists.immutable.of(period, period.lastYear());
        MutableSet<Ask> asks = Lists.mutable
                .withAll(drawn)
                .select(a -> a.unit().equals(unit.id())
                        || (!unit.fills().isEmpty() && a.owner().equals(unit.fills())))
                .toSet();
        asks.addAllIterable(asks.collect(a -> a.ownedBy(unit.id())));
        unit.declaration()
                .figures()
                .reject(f -> f instanceof Figure.Foreign)
                .forEach(f -> periods.forEach(p -> asks.add(Ask.of(unit.id(), f.name(), p))));
        asks.addAllIterable(offered(unit, periods));
        return figures.evaluate(asks);
    }

    private MutableSet<Ask> offered(InstalledUnit unit, ImmutableList<Period> periods) {
        MutableSet<Ask> asks = Sets.mutable.empty();
        for (Unit.Offer offer :
                unit.declaration().offers().reject(o -> o.breakdown().isEmpty())) {
            for (Period of : periods) {
                MutableSet<Ask> slices =
                        Sets.mutable.of(Ask.of(unit.id(), offer.figure().name(), of));
                for (String breakdown : offer.breakdown().split(",")) {
                    ImmutableList<String> all = codes.codes(unit, offer.figure(), breakdown, of);
                    slices = slices.flatCollect(
                            ask -> all.collect(code -> ask.at(breakdown, code)), Sets.mutable.empty());
                }
                slices.forEach(ask -> periods.forEach(p -> asks.add(ask.in(p))));
            }
        }
        return asks;
    }
}
