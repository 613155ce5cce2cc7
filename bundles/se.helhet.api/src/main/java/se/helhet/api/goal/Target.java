package se.helhet.api.goal;

import java.util.Locale;
import java.util.Optional;
import se.helhet.api.value.Num;

/**
 * What is to be reached, as people write it: "minst 25 000", "högst 15 %", "ca 3", "alla", "genomfört", each optionally
 * followed by "varje månad".
 *
 * @param limit      empty for DONE and NONE; printed scale (15 for 15 %)
 * @param about      "ca": not reaching it fully is PARTLY rather than NOT_MET
 * @param everyMonth a year is met only if every month is
 */
public record Target(Rule rule, Optional<Num> limit, boolean percent, boolean about, boolean everyMonth) {
    public static final Target NONE = new Target(Rule.NONE, Optional.empty(), false, false, false);
    public static final Target DONE = new Target(Rule.DONE, Optional.empty(), false, false, false);
    /** How outcome and limit are compared. */
    public enum Rule {
        AT_LEAST,
        AT_MOST,
        EXACTLY,
        /** To be carried out; where a figure counts it, one is enough, else a person says whether it was. */
        DONE,
        /** Measured without a target. */
        NONE
    }

    public static Target atLeast(Num limit) {
        return new Target(Rule.AT_LEAST, Optional.of(limit), false, false, false);
    }

    /**
     * Reads what people write: a word (minst, högst, max, exakt, ca; none means minst), a number with a decimal comma or
     * point and groups of three parted by any blank, {@code %}, a unit of time ({@code inom 5 arbetsdagar}; the noun of the goal
     * keeps the word), {@code varje månad}; or {@code alla} (100 %),
     * {@code genomfört}, or nothing. Throws {@link IllegalArgumentException} with a sentence when it is no target or
     * could be read in two ways (25.000).
     */
    public static Target parse(String written) {
        return TargetText.parse(written);
    }

    /**
     * Judges an outcome on the printed scale, not rounded. "Partly" is at least half of a lower limit above zero, and any
     * "ca" limit not fully reached. DONE is met by anything above zero. UNKNOWN for NONE. For a target of every month, judges one month.
     */
    public Achievement judge(Num outcome) {
        if (rule == Rule.DONE) {
            return outcome.signum() > 0 ? Achievement.MET : Achievement.NOT_MET;
        }
        if (limit.isEmpty()) {
            return Achievement.UNKNOWN;
        }
        int compared = outcome.compareTo(limit.get());
        boolean met = rule == Rule.AT_LEAST ? compared >= 0 : rule == Rule.AT_MOST ? compared <= 0 : compared == 0;
        if (met) {
            return Achievement.MET;
        }
        boolean halfway = rule == Rule.AT_LEAST
                && limit.get().signum() > 0
                && outcome.times(Num.of(2)).compareTo(limit.get()) >= 0;
        return about || halfway ? Achievement.PARTLY : Achievement.NOT_MET;
    }

    /** As printed in a goal table: "minst 25 000". The Swedish form is read back by {@link #parse} as the same target. */
    public String print(Locale locale) {
        return TargetText.print(this, locale);
    }
}
