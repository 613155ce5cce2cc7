package se.helhet.unit.kansli.fees.reckoning;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.value.Num;

/**
 * What is charged for one unit in one year, and whom.
 *
 * @param number   as in the list of terms: "3"
 * @param unit     id of the unit
 * @param kind     how it is reckoned
 * @param rate     kronor per inhabitant or per party; empty when it is not settled, and then nothing is charged
 * @param total    for SHARED: öre to divide among the payers
 * @param uprating share to raise agreements by each year, 0.025
 * @param share    for MATCHING: the payer's share of what the unit's fees are together, 0.5
 * @param payers   codes of the parties that pay
 */
public record Term(
        String number,
        String unit,
        Kind kind,
        Optional<Num> rate,
        Optional<Long> total,
        Num uprating,
        Num share,
        ImmutableList<String> payers) {

    /** How the fee of a party follows from a term. */
    public enum Kind {
        /** Rate times inhabitants. */
        PER_INHABITANT,
        /** The same amount for each. */
        FIXED,
        /** What was agreed, raised once for each year since. */
        AGREEMENT,
        /** A total, divided by inhabitants. */
        SHARED,
        /** The payer's share beside what the others pay for the unit; half means as much as they. */
        MATCHING,
        /** Told in words only. */
        NONE;

        /** Whether the fee follows from the rate. */
        public boolean rated() {
            return this == PER_INHABITANT || this == FIXED;
        }
    }

    /** The same term at another rate. */
    public Term at(Num otherRate) {
        return new Term(number, unit, kind, Optional.of(otherRate), total, uprating, share, payers);
    }

    /** The same term without that payer. */
    public Term without(String party) {
        return new Term(number, unit, kind, rate, total, uprating, share, payers.reject(party::equals));
    }
}
