package se.helhet.core.goal;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Numbers;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Target;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

/**
 * Judges one target by its figure. A target of every month is bound to the months and never to the year: a year within
 * the limit can hide a month far above it. A limit of time for each case ("inom 5 arbetsdagar") that is measured by a
 * share is kept when the share is the whole.
 */
final class MeasureJudge {
    private static final Target ALL = new Target(Target.Rule.AT_LEAST, Optional.of(Num.of(100)), true, false, false);

    private final Goal goal;
    private final Target target;
    private final Ask year;

    /** @param measure with an address */
    MeasureJudge(Goal goal, Goal.Measure measure) {
        this.goal = goal;
        this.target = measure.target();
        this.year = GoalCheck.measured(measure.address(), goal.year());
    }

    /** @param evidence the number that decided; empty when there is nothing to judge by */
    record Verdict(Achievement achievement, ImmutableList<Ask> evidence) {}

    Ask year() {
        return year;
    }

    ImmutableList<Ask> asks() {
        return target.everyMonth() ? months().newWith(year) : Lists.immutable.of(year);
    }

    Verdict verdict(Numbers numbers) {
        if (target.rule() == Target.Rule.NONE) {
            return new Verdict(Achievement.UNKNOWN, Lists.immutable.empty());
        }
        Ask evidence = target.everyMonth() ? decisive(numbers) : year;
        return new Verdict(judge(numbers, evidence), Lists.immutable.of(evidence));
    }

    private Ask decisive(Numbers numbers) {
        ImmutableList<Ask> months = months();
        Optional<Ask> broken = months.detectOptional(m -> judge(numbers, m) == Achievement.NOT_MET);
        Optional<Ask> missing = months.detectOptional(m -> judge(numbers, m) == Achievement.UNKNOWN);
        Optional<Ask> partly = months.detectOptional(m -> judge(numbers, m) == Achievement.PARTLY);
        return broken.or(() -> missing).or(() -> partly).orElseGet(() -> worst(numbers, months));
    }

    private Achievement judge(Numbers numbers, Ask ask) {
        Uom uom = numbers.uom(ask);
        boolean share = uom.is(Uom.PERCENT);
        Target by = share && goal.inTime() && !target.percent() ? ALL : target;
        boolean comparable = share || !by.percent();
        return comparable && numbers.value(ask) instanceof Value.Known k
                ? by.judge(k.number().times(uom.factor()))
                : Achievement.UNKNOWN;
    }

    /** The month nearest to the limit, of months that all keep it. */
    private Ask worst(Numbers numbers, ImmutableList<Ask> months) {
        Comparator<Ask> bySize = Comparator.comparing(m -> numbers.value(m).or(Num.ZERO));
        return target.rule() == Target.Rule.AT_MOST ? months.max(bySize) : months.min(bySize);
    }

    private ImmutableList<Ask> months() {
        return year.period().months().collect(year::in);
    }
}
