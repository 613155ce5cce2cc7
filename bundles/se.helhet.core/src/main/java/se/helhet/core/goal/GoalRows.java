package se.helhet.core.goal;

import static se.helhet.core.db.Tables.CORE_GOAL;
import static se.helhet.core.db.Tables.CORE_GOAL_CHANGE;
import static se.helhet.core.db.Tables.CORE_GOAL_MEASURE;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.jooq.Field;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Target;
import se.helhet.core.db.tables.records.CoreGoalChangeRecord;
import se.helhet.core.db.tables.records.CoreGoalMeasureRecord;
import se.helhet.core.db.tables.records.CoreGoalRecord;

/** Goals as rows and back. Targets are kept as printed in Swedish, which reads back as the same target. */
final class GoalRows {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private GoalRows() {}

    static Goal goal(CoreGoalRecord r, Iterable<Goal.Measure> further, Iterable<Goal.Change> changes) {
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
                assessment(r),
                Lists.immutable.withAll(further),
                Lists.immutable.withAll(changes));
    }

    static Goal.Measure measure(CoreGoalMeasureRecord r) {
        return new Goal.Measure(Target.parse(r.getTarget()), r.getNoun(), r.getMeasure());
    }

    static Goal.Change change(CoreGoalChangeRecord r) {
        return new Goal.Change(
                Goal.Kind.valueOf(r.getKind()), r.getDecidedOn(), r.getDecidedBy(), r.getReason(), r.getSaidBefore());
    }

    /** @param number from 2 on */
    static Map<Field<?>, Object> measure(Goal g, int number, Goal.Measure m) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(CORE_GOAL_MEASURE.YEAR, g.year());
        row.put(CORE_GOAL_MEASURE.GOAL, g.id());
        row.put(CORE_GOAL_MEASURE.NUMBER, number);
        row.put(CORE_GOAL_MEASURE.TARGET, m.target().print(SWEDISH));
        row.put(CORE_GOAL_MEASURE.NOUN, m.noun());
        row.put(CORE_GOAL_MEASURE.MEASURE, m.address());
        return row;
    }

    static Map<Field<?>, Object> change(Goal g, Goal.Change c) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(CORE_GOAL_CHANGE.YEAR, g.year());
        row.put(CORE_GOAL_CHANGE.GOAL, g.id());
        row.put(CORE_GOAL_CHANGE.KIND, c.kind().name());
        row.put(CORE_GOAL_CHANGE.DECIDED_ON, c.on());
        row.put(CORE_GOAL_CHANGE.DECIDED_BY, c.by());
        row.put(CORE_GOAL_CHANGE.REASON, c.why());
        row.put(CORE_GOAL_CHANGE.SAID_BEFORE, c.before());
        return row;
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
