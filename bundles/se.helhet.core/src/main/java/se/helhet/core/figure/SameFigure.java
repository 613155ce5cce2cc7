package se.helhet.core.figure;

import org.eclipse.collections.api.factory.SortedMaps;
import se.helhet.api.figure.Figure;
import se.helhet.api.value.Period;

/**
 * Tells whether two figures reckon the same. A unit may make its figures anew for each call, so identity does not do;
 * conditions are functions, so they are compared by what they give for the period.
 */
public final class SameFigure {
    private SameFigure() {}

    /** Enters the unit's code: conditions. Names of parts do not matter, the unit of measure of the whole does. */
    public static boolean same(Figure a, Figure b, Period period) {
        return a == b || (a.uom().equals(b.uom()) && reckonsAs(a, b, period));
    }

    private static boolean reckonsAs(Figure a, Figure b, Period period) {
        if (a == b) {
            return true;
        }
        if (a instanceof Figure.Measure x && b instanceof Figure.Measure y) {
            return Leaf.of("", x, SortedMaps.immutable.empty(), period)
                    .equals(Leaf.of("", y, SortedMaps.immutable.empty(), period));
        }
        if (a instanceof Figure.Sum x && b instanceof Figure.Sum y) {
            return x.terms().size() == y.terms().size()
                    && x.terms()
                            .zip(y.terms())
                            .allSatisfy(p -> p.getOne().sign() == p.getTwo().sign()
                                    && reckonsAs(p.getOne().figure(), p.getTwo().figure(), period));
        }
        if (a instanceof Figure.Ratio x && b instanceof Figure.Ratio y) {
            return reckonsAs(x.over(), y.over(), period) && reckonsAs(x.under(), y.under(), period);
        }
        if (a instanceof Figure.Slice x && b instanceof Figure.Slice y) {
            return x.dim().equals(y.dim()) && x.code().equals(y.code()) && reckonsAs(x.whole(), y.whole(), period);
        }
        return a instanceof Figure.Foreign x
                && b instanceof Figure.Foreign y
                && x.unit().equals(y.unit())
                && x.figure().equals(y.figure())
                && x.basis().equals(y.basis());
    }
}
