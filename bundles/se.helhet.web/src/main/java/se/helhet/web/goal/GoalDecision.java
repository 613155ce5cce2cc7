package se.helhet.web.goal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Goals;
import se.helhet.api.goal.Target;
import se.helhet.api.store.Who;
import se.helhet.web.http.Request;
import se.helhet.web.word.Words;

/**
 * A decision about a goal as somebody has filled it in.
 *
 * @param target as the import has it, the targets of a compound goal parted by semicolons
 */
public record GoalDecision(Goal goal, boolean drop, String text, String target, String day, String by, String why) {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** The form before anybody has written: the goal as it stands, decided today while its year runs. */
    static GoalDecision blank(Goal goal) {
        LocalDate today = LocalDate.now();
        String day = today.getYear() == goal.year() ? today.toString() : "";
        return new GoalDecision(goal, false, goal.text(), written(goal), day, "", "");
    }

    static GoalDecision read(Goal goal, Request request) {
        return new GoalDecision(
                goal,
                "dropped".equals(request.param("kind")),
                request.param("text").strip(),
                request.param("target").strip(),
                request.param("day").strip(),
                request.param("by").strip(),
                request.param("why").strip());
    }

    private static String written(Goal goal) {
        return goal.measures().collect(m -> m.target().print(SWEDISH)).makeString("; ");
    }

    /** By field, a sentence on what is wrong and what to do; empty when it can be stored. */
    Map<String, String> faults(Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!drop && text.isEmpty()) {
            faults.put("text", words.say("goal.decision.noText"));
        }
        if (!drop) {
            targetFault(words).ifPresent(fault -> faults.put("target", fault));
        }
        if (!drop && faults.isEmpty() && same()) {
            faults.put("text", words.say("goal.decision.same"));
        }
        if (on().isEmpty()) {
            faults.put("day", words.say("goal.decision.badDay", day));
        } else if (on().get().getYear() < goal.year() - 1 || on().get().getYear() > goal.year() + 1) {
            faults.put("day", words.say("goal.decision.otherYear", day, goal.year()));
        }
        if (why.isEmpty()) {
            faults.put("why", words.say("goal.decision.noReason"));
        }
        return faults;
    }

    /** Stores it. Call only when there are no {@link #faults}. */
    void store(Goals goals, Who who) {
        LocalDate on = on().orElseThrow();
        if (drop) {
            goals.drop(goal.id(), goal.year(), on, by, why, who);
        } else {
            goals.revise(revised(targets()), on, by, why, who);
        }
    }

    private Optional<String> targetFault(Words words) {
        try {
            int count = targets().size();
            int wanted = goal.measures().size();
            return count == wanted ? Optional.empty() : Optional.of(words.say("goal.decision.count", wanted, count));
        } catch (IllegalArgumentException e) {
            return Optional.of(words.said(e.getMessage()));
        }
    }

    /** A goal that was dropped may be taken up again as it stood. */
    private boolean same() {
        return !goal.dropped()
                && text.equals(goal.text())
                && targets().equals(goal.measures().collect(Goal.Measure::target));
    }

    private Optional<LocalDate> on() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private ImmutableList<Target> targets() {
        return Lists.immutable.of(target.split(";", -1)).collect(Target::parse);
    }

    private Goal revised(ImmutableList<Target> targets) {
        ImmutableList<Goal.Measure> further =
                goal.further().collectWithIndex((m, i) -> new Goal.Measure(targets.get(i + 1), m.noun(), m.address()));
        return new Goal(
                goal.id(),
                goal.year(),
                goal.focusArea(),
                goal.unit(),
                goal.unitName(),
                goal.strategy(),
                goal.number(),
                text,
                targets.getFirst(),
                goal.noun(),
                goal.measure(),
                goal.order(),
                goal.assessment(),
                further,
                goal.changes());
    }
}
