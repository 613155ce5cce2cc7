package se.helhet.web.window;

import java.util.Comparator;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.evaluation.Catalogue.UnitInfo;

/**
 * The order of the units in the bar and the ring: those with activities of their own first, the office that serves them
 * last. A unit that nobody has given a place comes before the office, after the others.
 */
final class UnitOrder {
    private static final ImmutableList<String> FIRST =
            Lists.immutable.of("navet", "medarbetarcentrum", "dso", "brb", "narvard", "utvecklingsmedel");
    private static final String LAST = "kansli";

    private UnitOrder() {}

    /** Those without a place keep the order they come in. */
    static ImmutableList<UnitInfo> sorted(ImmutableList<UnitInfo> units) {
        return units.toSortedList(Comparator.comparingInt(u -> place(u.id()))).toImmutable();
    }

    static int place(String unit) {
        int at = FIRST.indexOf(unit);
        return at >= 0 ? at : unit.equals(LAST) ? FIRST.size() + 1 : FIRST.size();
    }
}
