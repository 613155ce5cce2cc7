package se.helhet.api.figure;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * The closed set of codes a coded field may hold. Closed, so that a mistyped slice is a fault and not a zero.
 *
 * @param kind  who knows the codes
 * @param fixed the codes when {@code kind} is FIXED, in printed order; else empty
 * @param steps how many of them, from the first, are steps that a case goes through; 0 when the codes are no way
 */
public record Codes(Kind kind, ImmutableList<String> fixed, int steps) {
    /** The federation's members and adjunct members, as the organisation has them. */
    public static final Codes MEMBERS = new Codes(Kind.MEMBERS, Lists.immutable.empty(), 0);
    /** The federation's units. */
    public static final Codes UNITS = new Codes(Kind.UNITS, Lists.immutable.empty(), 0);
    /** Whatever the rows hold, in alphabetical order; the code is its own label. For names of themes, schools, details. */
    public static final Codes OPEN = new Codes(Kind.OPEN, Lists.immutable.empty(), 0);

    /** Where the codes stand. */
    public enum Kind {
        FIXED,
        MEMBERS,
        UNITS,
        OPEN
    }

    public static Codes of(String... codes) {
        return new Codes(Kind.FIXED, Lists.immutable.of(codes), 0);
    }

    /**
     * The first {@code count} codes are steps on a way, drawn as such; those after them are ways out of it: refused,
     * withdrawn.
     */
    public Codes steps(int count) {
        if (kind != Kind.FIXED || count < 0 || count > fixed.size()) {
            throw new IllegalArgumentException(
                    "Only fixed codes have steps, " + fixed.size() + " at most, not " + count);
        }
        return new Codes(kind, fixed, count);
    }
}
