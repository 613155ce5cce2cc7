package se.helhet.demo.boras;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.goal.Goal;

/** The demo federation's goals for tests of other packages. */
public final class GoalsForTest {
    private GoalsForTest() {}

    /** As they are loaded. */
    public static ImmutableList<Goal> published() {
        return GoalData.all();
    }

    /** One for every published row. */
    public static ImmutableList<Goal> rows() {
        return GoalData.rows();
    }
}
