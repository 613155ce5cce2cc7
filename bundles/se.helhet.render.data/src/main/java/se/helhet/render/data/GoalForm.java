package se.helhet.render.data;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content.Goals;
import se.helhet.api.content.Numbers;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Target;

/** Gathers all goal tables of a document in one file, a record per goal. */
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
        goals.results().collect(r -> record(r, place), records);
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    DataFile file(String name) {
        return new DataFile(name, "Mål", tables.makeString("; "), FIELDS.collect(Field::of), records.toImmutable());
    }

    private ImmutableList<String> record(GoalResult result, Place place) {
        Goal goal = result.goal();
        Target target = goal.target();
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
                result.outcome().map(numbers::plain).orElse(""),
                result.outcome().flatMap(numbers::get).map(e -> e.uom().code()).orElse(""),
                goal.assessment().map(Goal.Assessment::outcome).orElse(""),
                code(result.proposed()),
                goal.assessment().map(a -> code(a.status())).orElse(""),
                goal.assessment().map(Goal.Assessment::comment).orElse(""),
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
