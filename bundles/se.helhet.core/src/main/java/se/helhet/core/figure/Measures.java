package se.helhet.core.figure;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;

/** What of a unit's own registers a figure is made of. */
public final class Measures {
    private Measures() {}

    /** The measures under all formulas and slices, in their order; none for another unit's figure. */
    public static ImmutableList<Figure.Measure> of(Figure figure) {
        if (figure instanceof Figure.Measure m) {
            return Lists.immutable.of(m);
        }
        if (figure instanceof Figure.Sum s) {
            return s.terms().flatCollect(t -> of(t.figure()));
        }
        if (figure instanceof Figure.Ratio r) {
            return of(r.over()).newWithAll(of(r.under()));
        }
        return figure instanceof Figure.Slice s ? of(s.whole()) : Lists.immutable.empty();
    }
}
