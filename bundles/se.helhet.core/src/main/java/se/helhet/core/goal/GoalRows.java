package se.helhet.core.goal;

import static se.helhet.core.db.Tables.CORE_GOAL;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Target;
import se.helhet.core.db.tables.records.CoreGoalRecord;

/** Goals as rows and back. Targets are kept as printed in Swedish, which reads back as the same target. */
final class GoalRows {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private GoalRows() {}

    static Goal goal(CoreGoalRecord r) {
        return new Goal(
                r.getGoal(),
                r.getYear(),
                r.getFocusArea(),
                r.getUnit(),
                r.getUnitName(),
                r.getStrategy(),
                r.getNumber(),
                r.getGoalText(),
                Target.parse(r.getTarget()),
                r.getNoun(),
                r.getMeasure(),
                r.getPosition(),
                assessment(r));
    }

    private static Optional<Goal.Assessment> assessment(CoreGoalRecord r) {
        return Optional.ofNullable(r.getStatus())
                .map(s -> new Goal.Assessment(Achievement.valueOf(s), r.getOutcome(), r.getComment()));
    }

    /** All columns but the assessment's. */
    static Map<Field<?>, Object> plan(Goal g) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(CORE_GOAL.YEAR, g.year());
        row.put(CORE_GOAL.GOAL, g.id());
        row.put(CORE_GOAL.POSITION, g.order());
        row.put(CORE_GOAL.FOCUS_AREA, g.focusArea());
        row.put(CORE_GOAL.UNIT, g.unit());
        row.put(CORE_GOAL.UNIT_NAME, g.unitName());
        row.put(CORE_GOAL.STRATEGY, g.strategy());
        row.put(CORE_GOAL.NUMBER, g.number());
        row.put(CORE_GOAL.GOAL_TEXT, g.text());
        row.put(CORE_GOAL.TARGET, g.target().print(SWEDISH));
        row.put(CORE_GOAL.NOUN, g.noun());
        row.put(CORE_GOAL.MEASURE, g.measure());
        return row;
    }

    static Map<Field<?>, Object> assessment(Optional<Goal.Assessment> said) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(CORE_GOAL.STATUS, said.map(a -> a.status().name()).orElse(null));
        row.put(CORE_GOAL.OUTCOME, said.map(Goal.Assessment::outcome).orElse(""));
        row.put(CORE_GOAL.COMMENT, said.map(Goal.Assessment::comment).orElse(""));
        return row;
    }
}
