package se.helhet.api.value;

/** The answer to an {@link Ask}: a number, or why there is none. No row is not zero: the two are never mixed. */
public sealed interface Value {

    static Value of(Num number) {
        return new Known(number, false);
    }

    static Value none(Why why) {
        return new None(why, "");
    }

    /**
     * A number as stored (öre, share, count).
     *
     * @param approximate true when any row behind it was entered as approximate; print says "ca"
     */
    record Known(Num number, boolean approximate) implements Value {}

    /** @param detail a sentence for the reader, or empty */
    record None(Why why, String detail) implements Value {}

    /** Why there is no number, and what the reader should make of it. */
    enum Why {
        /** The register was kept, yet nothing to average or divide: print a dash. */
        NO_ROWS,
        /** The register was not kept in that period (the unit did not exist): print a dash, never a zero. */
        NOT_KEPT,
        /** The period has not begun. */
        NOT_YET,
        /** A ratio with denominator zero. */
        DIVISION,
        /** Held back because so few that someone could be recognised. */
        WITHHELD,
        /** The figure belongs to a unit that is not here; someone else's submission may fill it. */
        NO_PROVIDER,
        /** The unit's fault: unknown figure or failed statement; the log has the cause. */
        FAILED
    }

    default boolean known() {
        return this instanceof Known;
    }

    /** The number, or {@code fallback} when there is none. */
    default Num or(Num fallback) {
        return this instanceof Known k ? k.number() : fallback;
    }
}
