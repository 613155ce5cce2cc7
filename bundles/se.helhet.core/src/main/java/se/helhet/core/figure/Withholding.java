package se.helhet.core.figure;

import java.util.Map;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.MutableSet;
import se.helhet.api.value.Value;

/**
 * Keeps small counts of people back. A cell below the register's smallest count is withheld, and where the total less the
 * shown cells would still tell what it holds, the smallest shown cell with it.
 *
 * <p>Does not see through months against their year, nor two conditions that differ little.
 */
final class Withholding {
    private Withholding() {}

    /** @return WITHHELD, or null when the number may be shown */
    static Value apply(Leaf leaf, long rows, Function<String, Map<String, Long>> byCode) {
        int smallest = leaf.register().smallestCount();
        if (smallest == 0 || rows == 0) {
            return null;
        }
        boolean hidden = rows < smallest
                || leaf.slice()
                        .keysView()
                        .anySatisfy(d -> hidden(byCode.apply(d), smallest)
                                .contains(leaf.slice().get(d)));
        return hidden ? new Value.None(Value.Why.WITHHELD, "") : null;
    }

    /** The codes to withhold of one breakdown. Rows without a code are never shown and count as a withheld cell. */
    static MutableSet<String> hidden(Map<String, Long> counts, int smallest) {
        MutableSet<String> hidden = Sets.mutable.empty();
        long sum = 0;
        MutableList<Map.Entry<String, Long>> shown = Lists.mutable.empty();
        for (Map.Entry<String, Long> cell : counts.entrySet()) {
            if (cell.getKey() != null && cell.getValue() > 0 && cell.getValue() < smallest) {
                hidden.add(cell.getKey());
                sum += cell.getValue();
            } else if (cell.getKey() != null && cell.getValue() > 0) {
                shown.add(cell);
            }
        }
        boolean unknown = counts.getOrDefault(null, 0L) > 0;
        // One cell follows from the total; so do several that all hold the least or the most they can.
        boolean told = hidden.size() == 1 || sum == hidden.size() || sum == (long) hidden.size() * (smallest - 1);
        if (hidden.notEmpty() && told && !unknown && shown.notEmpty()) {
            hidden.add(shown.min(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .getKey());
        }
        return hidden;
    }
}
