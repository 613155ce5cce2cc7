package se.helhet.core.goal;

import static se.helhet.core.db.Tables.CORE_GOAL;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Condition;
import org.jooq.Field;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Goals;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.api.store.Writing;
import se.helhet.core.db.tables.records.CoreGoalRecord;

/** The goals as they stand in the store, judged by the figures of the moment. */
@Component(service = Goals.class)
public final class StoredGoals implements Goals {
    private final Store store;
    private final Figures figures;

    @Activate
    public StoredGoals(@Reference Store store, @Reference Figures figures) {
        this.store = store;
        this.figures = figures;
    }

    @Override
    public ImmutableList<Goal> of(int year) {
        return read(CORE_GOAL.YEAR.eq(year));
    }

    private ImmutableList<Goal> read(Condition where) {
        return Lists.immutable.withAll(store.read(dsl -> dsl.selectFrom(CORE_GOAL)
                .where(where)
                .orderBy(CORE_GOAL.YEAR, CORE_GOAL.POSITION, CORE_GOAL.ID)
                .fetch(GoalRows::goal)));
    }

    @Override
    public void save(ImmutableList<Goal> goals, Who who) {
        ImmutableList<String> faults = GoalCheck.faults(goals);
        if (faults.notEmpty()) {
            throw new IllegalArgumentException(faults.makeString("\n"));
        }
        store.<Void>write(who, writing -> {
            goals.forEach(g -> put(writing, g));
            return null;
        });
    }

    private static void put(Writing writing, Goal goal) {
        CoreGoalRecord old = writing.dsl().fetchOne(CORE_GOAL, at(goal.id(), goal.year()));
        Map<Field<?>, Object> row = GoalRows.plan(goal);
        if (old == null || goal.assessment().isPresent()) {
            row.putAll(GoalRows.assessment(goal.assessment()));
        }
        if (old == null) {
            writing.insert(CORE_GOAL, row);
        } else {
            change(writing, old, row);
        }
    }

    private static void change(Writing writing, CoreGoalRecord old, Map<Field<?>, Object> row) {
        Map<Field<?>, Object> changed = new LinkedHashMap<>(row);
        changed.entrySet().removeIf(e -> Objects.equals(old.get(e.getKey()), e.getValue()));
        if (!changed.isEmpty()) {
            writing.update(CORE_GOAL, old.getId(), old.getVersion(), changed);
        }
    }

    @Override
    public void assess(String goalId, int year, Goal.Assessment assessment, Who who) {
        boolean found = store.write(who, writing -> {
            CoreGoalRecord old = writing.dsl().fetchOne(CORE_GOAL, at(goalId, year));
            if (old != null) {
                change(writing, old, GoalRows.assessment(Optional.of(assessment)));
            }
            return old != null;
        });
        if (!found) {
            throw new IllegalArgumentException("Det finns inget mål med id \"" + goalId + "\" år " + year
                    + ". Kontrollera id och år i måltabellen.");
        }
    }

    @Override
    public ImmutableList<GoalResult> results(String unit, int year) {
        ImmutableList<GoalJudge> judges =
                read(CORE_GOAL.YEAR.eq(year).and(CORE_GOAL.UNIT.eq(unit))).collect(GoalJudge::new);
        Numbers numbers = figures.evaluate(judges.flatCollect(GoalJudge::asks).distinct());
        return judges.collect(j -> j.result(numbers));
    }

    private static Condition at(String goal, int year) {
        return CORE_GOAL.YEAR.eq(year).and(CORE_GOAL.GOAL.eq(goal));
    }
}
