package se.helhet.web.goal;

import java.util.Locale;
import java.util.Optional;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Target;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Print;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

/**
 * A goal as a line of a table.
 *
 * @param label      the figure that measures it, else the goal's own text
 * @param address    of the figure's page, or empty
 * @param outcome    as printed, or what a person said
 * @param limit      the target as printed
 * @param share      outcome as share of the limit; negative when there is none
 * @param difference outcome less limit, as printed with its sign; empty when there is none
 */
public record GoalLine(
        Goal goal,
        String label,
        String address,
        String outcome,
        String limit,
        double share,
        String difference,
        Achievement status,
        Achievement proposed,
        boolean contradicted) {
    /** The bar is 144 wide and its line stands at two thirds: 100 per cent. */
    private static final double FULL = 96;

    private static final double WIDEST = 144;

    public static GoalLine of(GoalResult result, Numbers numbers, Figures figures, Locale locale) {
        Goal goal = result.goal();
        Optional<Ask> ask = result.outcome();
        Optional<Num> outcome = ask.map(numbers::value)
                .filter(Value::known)
                .map(v -> v.or(Num.ZERO).times(numbers.uom(ask.orElseThrow()).factor()));
        Optional<Num> limit = goal.target().limit();
        boolean single = goal.further().isEmpty();
        boolean both = single && outcome.isPresent() && limit.isPresent();
        return new GoalLine(
                goal,
                ask.filter(a -> single).map(a -> figures.label(a, locale)).orElse(goal.text()),
                ask.map(a -> "/figure/" + se.helhet.web.http.Request.encoded(a.toString()))
                        .orElse(""),
                single && outcome.isPresent()
                        ? numbers.cell(ask.orElseThrow(), locale)
                        : result.printOutcome(numbers, locale),
                goal.printTarget(locale),
                both && limit.get().signum() > 0
                        ? outcome.get().divide(limit.get()).toDouble()
                        : -1,
                both ? signed(outcome.get().minus(limit.get()), numbers.uom(ask.orElseThrow()), locale) : "",
                result.status(),
                result.proposed(),
                result.contradicted());
    }

    private static String signed(Num difference, Uom uom, Locale locale) {
        String printed = Print.decimal(difference.round(uom.decimals()), locale);
        return difference.signum() > 0 ? "+" + printed : printed;
    }

    public boolean measured() {
        return !address.isEmpty();
    }

    public boolean hasBar() {
        return share >= 0;
    }

    public String barWidth() {
        return String.valueOf(Math.round(10 * Math.min(WIDEST, Math.max(share * FULL, 1))) / 10.0);
    }

    public boolean cut() {
        return share * FULL > WIDEST;
    }

    public boolean met() {
        return status == Achievement.MET;
    }

    /** A goal whose limit must not be passed. */
    public boolean atMost() {
        return goal.target().rule() == Target.Rule.AT_MOST;
    }
}
