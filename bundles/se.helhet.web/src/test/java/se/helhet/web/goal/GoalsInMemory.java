package se.helhet.web.goal;

import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Goals;
import se.helhet.api.store.Who;

/** Goals of one year without a store; only what is decided about them. */
final class GoalsInMemory implements Goals {
    private ImmutableList<Goal> goals;

    GoalsInMemory(ImmutableList<Goal> goals) {
        this.goals = goals;
    }

    @Override
    public ImmutableList<Goal> of(int year) {
        return goals.select(g -> g.year() == year);
    }

    @Override
    public void revise(Goal goal, LocalDate on, String by, String why, Who who) {
        decided(goal, new Goal.Change(Goal.Kind.CHANGED, on, by, why, ""));
    }

    @Override
    public void drop(String goalId, int year, LocalDate on, String by, String why, Who who) {
        decided(
                goals.detect(g -> g.id().equals(goalId) && g.year() == year),
                new Goal.Change(Goal.Kind.DROPPED, on, by, why, ""));
    }

    private void decided(Goal goal, Goal.Change change) {
        goals = goals.collect(
                g -> g.id().equals(goal.id()) ? goal.with(goal.changes().newWith(change)) : g);
    }

    @Override
    public void save(ImmutableList<Goal> list, Who who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void assess(String goalId, int year, Goal.Assessment assessment, Who who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImmutableList<GoalResult> results(String unit, int year) {
        throw new UnsupportedOperationException();
    }
}
