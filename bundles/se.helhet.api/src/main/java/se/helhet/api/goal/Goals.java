package se.helhet.api.goal;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.store.Who;

/** The goal tree of each year. Provided by the core. */
public interface Goals {
    /** In document order; empty when the year has none. */
    ImmutableList<Goal> of(int year);

    /** Stores goals; a goal with the same id is replaced, its assessment kept when the new one has none. */
    void save(ImmutableList<Goal> goals, Who who);

    /** A person's word on a goal. Throws {@link IllegalArgumentException} when no such goal exists. */
    void assess(String goalId, int year, Goal.Assessment assessment, Who who);

    /** The goals of {@code unit} with outcome and proposed status; reckons figures. */
    ImmutableList<GoalResult> results(String unit, int year);
}
