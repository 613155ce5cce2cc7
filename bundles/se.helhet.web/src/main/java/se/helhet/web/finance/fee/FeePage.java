package se.helhet.web.finance.fee;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * The page where fees are tried. Amounts are printed.
 *
 * @param total the sum of all parties
 * @param tried whether anything differs from what holds
 */
public record FeePage(
        int year,
        ImmutableList<Integer> years,
        ImmutableList<Term> terms,
        ImmutableList<Party> parties,
        Party total,
        boolean tried) {

    /**
     * @param accent id of its unit, for the colour
     * @param now    the rate that holds, empty when it is open or no rate decides
     * @param tried  the rate that is tried, as written; empty for none
     * @param fault  what is wrong with it, a sentence; or empty
     */
    public record Term(
            String number,
            String unit,
            String accent,
            String basis,
            String now,
            String measure,
            boolean rated,
            String tried,
            String fault) {}

    /**
     * @param change  with its sign
     * @param percent of what was paid before, empty when that was nothing or nothing changes
     * @param moved   whether anything changes
     * @param choices what the party may leave
     */
    public record Party(
            String code,
            String name,
            String before,
            String after,
            String change,
            String percent,
            boolean moved,
            ImmutableList<Choice> choices) {}

    /** @param value as parameter; empty for leaving nothing */
    public record Choice(String value, String title, boolean chosen) {}
}
