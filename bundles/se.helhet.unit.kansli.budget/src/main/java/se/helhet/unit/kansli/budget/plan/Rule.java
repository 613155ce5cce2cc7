package se.helhet.unit.kansli.budget.plan;

import java.util.Locale;
import java.util.Optional;
import se.helhet.api.value.Num;

/**
 * How a line of the plan changes from one year to the next.
 *
 * @param year   the first year it holds; an index holds for that year only
 * @param line   line of the budget
 * @param unit   the unit it is about, or empty for the line of the whole federation
 * @param rate   share to raise by (0.025) for an index, else zero
 * @param amount öre to add for the others, else zero
 * @param reason why, in the words of whoever set it
 */
public record Rule(int year, String line, String unit, Kind kind, Num rate, long amount, String reason) {
    /** What a rule does. Changes come before the index of their year, in the price level of the year before. */
    public enum Kind {
        /** Raises by a share; that of a unit wins over that of the line. */
        INDEX,
        /** Takes away what was there for the base year only. */
        ONE_OFF,
        /** Adds for good. */
        FIXED;

        /** By its code: {@code one_off}. */
        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** As in addresses. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The share that people write as per cent, comma or point: {@code 2,5} is 1/40. Empty for what is none. */
    public static Optional<Num> percent(String written) {
        if (written == null || !written.strip().matches("-?[0-9]{1,3}([.,][0-9]{1,6})?")) {
            return Optional.empty();
        }
        return Optional.of(Num.parse(written.strip().replace(',', '.')).divide(Num.of(100)));
    }
}
