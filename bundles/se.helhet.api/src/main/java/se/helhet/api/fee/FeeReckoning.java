package se.helhet.api.fee;

import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The fees of a year, as they are and as they would be. A service of the unit that keeps the fees; screens ask it and draw
 * the answers. Stores nothing, answers at once, may be called on any thread.
 */
@ConsumerType
public interface FeeReckoning {
    /** Years that have terms, in rising order. */
    ImmutableList<Integer> years();

    /** What fees follow from in the year, in the order of their numbers; empty when the year has none. */
    ImmutableList<Term> terms(int year);

    /**
     * What each party pays by each term, term by term; who nothing can be reckoned for is left out.
     *
     * @throws IllegalArgumentException with a sentence when the trial names a term or party that is not there, or a rate
     *     that is no amount
     */
    ImmutableList<Charge> charges(int year, Trial trial);

    /**
     * A term of a year.
     *
     * @param number  as in the list of terms: "3"
     * @param unit    id of the unit that is paid for
     * @param basis   what is paid for, as people call it
     * @param rate    kronor as people write them, {@code 5,06}; empty when it is open, or no rate decides the fee
     * @param measure what the rate is in: {@code kr/invånare}; may be empty
     * @param rated   whether another rate would give other fees
     * @param payers  codes of the parties that pay
     */
    record Term(
            String number,
            String unit,
            String basis,
            String rate,
            String measure,
            boolean rated,
            ImmutableList<String> payers) {}

    /**
     * What a party pays by a term.
     *
     * @param party  its code
     * @param amount öre
     */
    record Charge(String term, String unit, String party, long amount) {}
}
