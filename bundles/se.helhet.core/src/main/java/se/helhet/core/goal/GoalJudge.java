package se.helhet.core.goal;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Numbers;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.value.Ask;

/**
 * What the figures say of a goal. One with several targets is met when all are and not met when none is nor partly; one
 * that was dropped is not judged.
 */
final class GoalJudge {
    private final Goal goal;
    private final ImmutableList<MeasureJudge> judges;

    GoalJudge(Goal goal) {
        this.goal = goal;
        this.judges = goal.dropped() || goal.measure().isEmpty()
                ? Lists.immutable.empty()
                : goal.measures().collect(m -> new MeasureJudge(goal, m));
    }

    /** Every number it needs. */
    ImmutableList<Ask> asks() {
        return judges.flatCollect(MeasureJudge::asks);
    }

    GoalResult result(Numbers numbers) {
        Optional<Ask> outcome = judges.getFirstOptional().map(MeasureJudge::year);
        ImmutableList<MeasureJudge.Verdict> verdicts = judges.collect(j -> j.verdict(numbers));
        return new GoalResult(
                goal,
                outcome,
                together(verdicts.collect(MeasureJudge.Verdict::achievement)),
                verdicts.flatCollect(MeasureJudge.Verdict::evidence));
    }

    private static Achievement together(ImmutableList<Achievement> parts) {
        if (parts.isEmpty() || parts.contains(Achievement.UNKNOWN)) {
            return Achievement.UNKNOWN;
        }
        ImmutableList<Achievement> different = parts.distinct();
        return different.size() == 1 ? different.getOnly() : Achievement.PARTLY;
    }
}
