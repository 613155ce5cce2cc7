package se.helhet.unit.navet;

import java.time.LocalDate;

/** What rules of several registers ask of two dates. */
final class Dates {
    private Dates() {}

    /** Whether the second is not before the first; so it is while it is not known. */
    static boolean inOrder(LocalDate first, LocalDate second) {
        return second == null || !second.isBefore(first);
    }
}
