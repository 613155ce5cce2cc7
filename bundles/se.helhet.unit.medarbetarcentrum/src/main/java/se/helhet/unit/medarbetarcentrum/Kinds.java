package se.helhet.unit.medarbetarcentrum;

import java.time.LocalDate;

/** What several registers share. */
final class Kinds {
    static final String[] OF_ASSIGNMENTS = {"group", "management", "reflection", "coaching", "talk", "matching"};
    /** Fewer answers than this are not taken in, so that nobody can be told from a mean. */
    static final int FEWEST_ANSWERS = 5;

    private Kinds() {}

    static boolean inOrder(LocalDate first, LocalDate second) {
        return second == null || !second.isBefore(first);
    }
}
