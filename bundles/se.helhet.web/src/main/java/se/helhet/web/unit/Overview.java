package se.helhet.web.unit;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.web.goal.GoalLine;
import se.helhet.web.goal.Tally;

/**
 * A unit's year as its page shows it.
 *
 * @param newRows  what is begun from here, the one that the N key begins first
 * @param measured the goals that figures measure, the first of them
 * @param due      what has a time limit in its registers, and chapters to hand in, the most urgent first
 * @param chapters how it stands with its chapter in each round of the year
 */
public record Overview(
        String unit,
        String title,
        int year,
        ImmutableList<Integer> years,
        ImmutableList<NewRow> newRows,
        ImmutableList<Headline> headlines,
        Tally tally,
        ImmutableList<GoalLine> measured,
        ImmutableList<Due> due,
        ImmutableList<ChapterState> chapters,
        String cause,
        String hint) {

    /** An empty form of a register. */
    public record NewRow(String label, String address) {}

    /** @param when as people read it; {@code late} and {@code soon} colour it */
    public record Due(
            String when, String distance, boolean late, boolean soon, String what, String detail, String address) {}

    /**
     * @param version  the latest handed in, 0 for none
     * @param at       when, as people read it, or empty
     * @param address  of the chapter; what has changed since is fetched from below it when the page is there
     */
    public record ChapterState(String round, String title, int version, String at, String address) {}
}
