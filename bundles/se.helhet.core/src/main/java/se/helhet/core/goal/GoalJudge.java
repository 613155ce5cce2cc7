package se.helhet.core.goal;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Numbers;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Target;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

/**
 * What the figures say of a goal. A goal of every month is bound to the months and never to the year: a year within the
 * limit can hide a month far above it.
 */
final class GoalJudge {
    private final Goal goal;
    private final Optional<Ask> outcome;

    GoalJudge(Goal goal) {
        this.goal = goal;
        this.outcome = goal.measure().isEmpty() ? Optional.empty() : Optional.of(GoalCheck.measured(goal));
    }

    /** Every number it needs. */
    ImmutableList<Ask> asks() {
        return outcome.map(year ->
                        judged() && goal.target().everyMonth() ? months(year).newWith(year) : Lists.immutable.of(year))
                .orElse(Lists.immutable.empty());
    }

    GoalResult result(Numbers numbers) {
        if (outcome.isEmpty() || !judged()) {
            return new GoalResult(goal, outcome, Achievement.UNKNOWN, Lists.immutable.empty());
        }
        return goal.target().everyMonth() ? byMonth(numbers, outcome.get()) : byYear(numbers, outcome.get());
    }

    /** Whether there is a limit to judge by; "genomfört" is for a person to say. */
    private boolean judged() {
        return goal.target().limit().isPresent();
    }

    private GoalResult byYear(Numbers numbers, Ask year) {
        return proposed(judge(numbers, year), year);
    }

    private GoalResult byMonth(Numbers numbers, Ask year) {
        ImmutableList<Ask> months = months(year);
        Optional<Ask> broken = months.detectOptional(m -> judge(numbers, m) == Achievement.NOT_MET);
        Optional<Ask> missing = months.detectOptional(m -> judge(numbers, m) == Achievement.UNKNOWN);
        Optional<Ask> partly = months.detectOptional(m -> judge(numbers, m) == Achievement.PARTLY);
        Ask evidence = broken.or(() -> missing).or(() -> partly).orElseGet(() -> worst(numbers, months));
        return proposed(judge(numbers, evidence), evidence);
    }

    private GoalResult proposed(Achievement achievement, Ask evidence) {
        return new GoalResult(goal, outcome, achievement, Lists.immutable.of(evidence));
    }

    private Achievement judge(Numbers numbers, Ask ask) {
        Uom uom = numbers.uom(ask);
        boolean comparable = !goal.target().percent() || uom.code().equals(Uom.PERCENT.code());
        return comparable && numbers.value(ask) instanceof Value.Known k
                ? goal.target().judge(k.number().times(uom.factor()))
                : Achievement.UNKNOWN;
    }

    /** The month nearest to the limit, of months that all keep it. */
    private Ask worst(Numbers numbers, ImmutableList<Ask> months) {
        Comparator<Ask> bySize = Comparator.comparing(m -> numbers.value(m).or(Num.ZERO));
        return goal.target().rule() == Target.Rule.AT_MOST ? months.max(bySize) : months.min(bySize);
    }

    private static ImmutableList<Ask> months(Ask year) {
        return year.period().months().collect(year::in);
    }
}
