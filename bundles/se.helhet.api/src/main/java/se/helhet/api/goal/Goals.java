package se.helhet.api.goal;

import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.store.Who;

/** The goal tree of each year. Provided by the core. */
public interface Goals {
    /** In document order; empty when the year has none. */
    ImmutableList<Goal> of(int year);

    /**
     * Stores goals; a goal with the same id is replaced, its assessment kept when the new one has
     * none. Decisions about it are kept, and those of the new one added to them.
     */
    void save(ImmutableList<Goal> goals, Who who);

    /**
     * Stores a goal of a year that has begun in place of the one with the same id, and keeps for the document that it was
     * changed, when, by whom and why, and what it said before. A goal that was dropped is thereby taken up again.
     *
     * @param on  day of the decision
     * @param by  who decided
     * @throws IllegalArgumentException with a sentence when no such goal exists or {@code why} is empty
     */
    void revise(Goal goal, LocalDate on, String by, String why, Who who);

    /**
     * Keeps a goal in the document as dropped, with day, decider and reason; it is no longer judged. Throws as
     * {@link #revise}.
     */
    void drop(String goalId, int year, LocalDate on, String by, String why, Who who);

    /** A person's word on a goal. Throws {@link IllegalArgumentException} when no such goal exists. */
    void assess(String goalId, int year, Goal.Assessment assessment, Who who);

    /** The goals of {@code unit} with outcome and proposed status; reckons figures. */
    ImmutableList<GoalResult> results(String unit, int year);
}
