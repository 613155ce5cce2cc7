package se.helhet.render.data;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content.Goals;
import se.helhet.api.content.Numbers;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Target;
import se.helhet.api.value.Ask;

/** Gathers all goal tables of a document in one file, a record per goal and target. */
final class GoalForm {
    private static final ImmutableList<String> FIELDS = Lists.immutable.of(
            "id",
            "unit",
            "unit_name",
            "focus_area",
            "strategy",
            "number",
            "text",
            "comparator",
            "target",
            "target_text",
            "outcome",
            "uom",
            "outcome_text",
            "status_proposed",
            "status_set",
            "comment",
            "decisions",
            "page_section");

    private final Numbers numbers;
    private final Locale locale;
    private final MutableList<ImmutableList<String>> records = Lists.mutable.empty();
    private final MutableList<String> tables = Lists.mutable.empty();

    GoalForm(Numbers numbers, Locale locale) {
        this.numbers = numbers;
        this.locale = locale;
    }

    void add(Goals goals, Place place) {
        tables.add("Tabell " + goals.number() + ". " + goals.caption());
        goals.results()
                .forEach(r -> r.goal()
                        .measures()
                        .forEachWithIndex((m, i) -> records.add(record(r, m.target(), outcome(r, i), place))));
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    DataFile file(String name) {
        return new DataFile(name, "Mål", tables.makeString("; "), FIELDS.collect(Field::of), records.toImmutable());
    }

    private static Optional<Ask> outcome(GoalResult result, int measure) {
        return result.outcomes().drop(measure).getFirstOptional();
    }

    private ImmutableList<String> record(GoalResult result, Target target, Optional<Ask> outcome, Place place) {
        Goal goal = result.goal();
        return Lists.immutable.of(
                goal.id(),
                goal.unit(),
                goal.unitName(),
                goal.focusArea(),
                goal.strategy(),
                goal.number(),
                goal.text(),
                comparator(target.rule()),
                target.limit()
                        .map(l -> l.round(6).stripTrailingZeros().toPlainString())
                        .orElse(""),
                target.rule() == Target.Rule.NONE ? "" : target.print(locale),
                outcome.map(numbers::plain).orElse(""),
                outcome.flatMap(numbers::get).map(e -> e.uom().code()).orElse(""),
                goal.assessment().map(Goal.Assessment::outcome).orElse(""),
                code(result.proposed()),
                goal.assessment().map(a -> code(a.status())).orElse(""),
                goal.assessment().map(Goal.Assessment::comment).orElse(""),
                goal.changes().collect(c -> c.print(locale)).makeString("; "),
                place.number());
    }

    private static String comparator(Target.Rule rule) {
        return switch (rule) {
            case AT_LEAST -> ">=";
            case AT_MOST -> "<=";
            case EXACTLY -> "=";
            case DONE -> "done";
            case NONE -> "none";
        };
    }

    private static String code(Achievement status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
