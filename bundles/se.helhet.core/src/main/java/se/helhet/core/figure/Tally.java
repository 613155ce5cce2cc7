package se.helhet.core.figure;

import java.math.BigDecimal;
import se.helhet.api.value.Num;
import se.helhet.api.value.Value;

/** Rows of one leaf, counted and added up while groups are merged. Mutable; lives within one statement. */
final class Tally {
    private long rows;
    private long filled;
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal lowest;
    private BigDecimal highest;
    private boolean approximate;

    void add(long moreRows, long moreFilled, BigDecimal moreSum, boolean anyApproximate) {
        rows += moreRows;
        filled += moreFilled;
        sum = moreSum == null ? sum : sum.add(moreSum);
        approximate |= anyApproximate;
    }

    /** Takes in the least and the greatest value of a group; null when it has none. */
    void range(BigDecimal least, BigDecimal greatest) {
        lowest = lowest == null || least != null && least.compareTo(lowest) < 0 ? least : lowest;
        highest = highest == null || greatest != null && greatest.compareTo(highest) > 0 ? greatest : highest;
    }

    long rows() {
        return rows;
    }

    /** Null when no row stands behind the number. */
    Value value(se.helhet.api.figure.Figure.Kind kind) {
        return switch (kind) {
            case COUNT -> rows == 0 ? null : new Value.Known(Num.of(rows), false);
            case SUM -> rows == 0 ? null : new Value.Known(Num.of(sum), approximate);
            case AVERAGE -> filled == 0 ? null : new Value.Known(Num.of(sum).divide(Num.of(filled)), approximate);
            case MIN -> lowest == null ? null : new Value.Known(Num.of(lowest), approximate);
            case MAX -> highest == null ? null : new Value.Known(Num.of(highest), approximate);
            case LATEST, DISTINCT -> throw new IllegalArgumentException(kind + " cannot be merged from groups");
        };
    }
}
