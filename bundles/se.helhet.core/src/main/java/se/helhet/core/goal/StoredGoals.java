package se.helhet.core.goal;

import static se.helhet.core.db.Tables.CORE_GOAL;
import static se.helhet.core.db.Tables.CORE_GOAL_CHANGE;
import static se.helhet.core.db.Tables.CORE_GOAL_MEASURE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Goals;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreListener;
import se.helhet.api.store.Who;
import se.helhet.api.store.Writing;
import se.helhet.core.db.tables.records.CoreGoalMeasureRecord;
import se.helhet.core.db.tables.records.CoreGoalRecord;
import se.helhet.core.remembered.Remembered;

/** The goals as they stand in the store, judged by the figures of the moment. */
@Component(service = {Goals.class, StoreListener.class})
public final class StoredGoals implements Goals, StoreListener {
    private final Store store;
    private final Figures figures;
    private final Remembered<Integer, ImmutableList<Goal>> ofYears = new Remembered<>();

    @Activate
    public StoredGoals(@Reference Store store, @Reference Figures figures) {
        this.store = store;
        this.figures = figures;
    }

    @Override
    public ImmutableList<Goal> of(int year) {
        return ofYears.get(year, () -> read(CORE_GOAL.YEAR.eq(year)));
    }

    private ImmutableList<Goal> read(Condition where) {
        return Lists.immutable.withAll(store.read(dsl -> {
            Result<CoreGoalRecord> goals = dsl.selectFrom(CORE_GOAL)
                    .where(where)
                    .orderBy(CORE_GOAL.YEAR, CORE_GOAL.POSITION, CORE_GOAL.ID)
                    .fetch();
            Set<Integer> years = goals.intoSet(CORE_GOAL.YEAR);
            Map<String, List<Goal.Measure>> further = dsl.selectFrom(CORE_GOAL_MEASURE)
                    .where(CORE_GOAL_MEASURE.YEAR.in(years))
                    .orderBy(CORE_GOAL_MEASURE.NUMBER)
                    .fetchGroups(r -> r.getYear() + " " + r.getGoal(), GoalRows::measure);
            Map<String, List<Goal.Change>> changes = dsl.selectFrom(CORE_GOAL_CHANGE)
                    .where(CORE_GOAL_CHANGE.YEAR.in(years))
                    .orderBy(CORE_GOAL_CHANGE.DECIDED_ON, CORE_GOAL_CHANGE.ID)
                    .fetchGroups(r -> r.getYear() + " " + r.getGoal(), GoalRows::change);
            return goals.map(g -> {
                String key = g.getYear() + " " + g.getGoal();
                return GoalRows.goal(g, further.getOrDefault(key, List.of()), changes.getOrDefault(key, List.of()));
            });
        }));
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
        putFurther(writing, goal);
        putChanges(writing, goal);
    }

    /** The further targets of a compound goal are few and change together. */
    private static void putFurther(Writing writing, Goal goal) {
        Result<CoreGoalMeasureRecord> there = writing.dsl()
                .selectFrom(CORE_GOAL_MEASURE)
                .where(CORE_GOAL_MEASURE.YEAR.eq(goal.year()).and(CORE_GOAL_MEASURE.GOAL.eq(goal.id())))
                .orderBy(CORE_GOAL_MEASURE.NUMBER)
                .fetch();
        if (!there.map(GoalRows::measure).equals(goal.further().castToList())) {
            there.forEach(r -> writing.delete(CORE_GOAL_MEASURE, r.getId(), r.getVersion()));
            goal.further()
                    .forEachWithIndex((m, i) -> writing.insert(CORE_GOAL_MEASURE, GoalRows.measure(goal, i + 2, m)));
        }
    }

    /** Decisions stay once they are kept; those that are not there yet are added. */
    private static void putChanges(Writing writing, Goal goal) {
        List<Goal.Change> there = writing.dsl()
                .selectFrom(CORE_GOAL_CHANGE)
                .where(CORE_GOAL_CHANGE.YEAR.eq(goal.year()).and(CORE_GOAL_CHANGE.GOAL.eq(goal.id())))
                .fetch(GoalRows::change);
        goal.changes()
                .reject(c -> there.stream().anyMatch(t -> GoalCheck.sameDecision(t, c)))
                .forEach(c -> writing.insert(CORE_GOAL_CHANGE, GoalRows.change(goal, c)));
    }

    @Override
    public void revise(Goal goal, LocalDate on, String by, String why, Who who) {
        Goal before = decided(goal.id(), goal.year(), why);
        save(goal, new Goal.Change(Goal.Kind.CHANGED, on, by, why, GoalCheck.said(before, goal)), who);
    }

    @Override
    public void drop(String goalId, int year, LocalDate on, String by, String why, Who who) {
        save(decided(goalId, year, why), new Goal.Change(Goal.Kind.DROPPED, on, by, why, ""), who);
    }

    private void save(Goal goal, Goal.Change change, Who who) {
        save(Lists.immutable.of(goal.with(Lists.immutable.of(change))), who);
    }

    /** The goal that something is decided about. */
    private Goal decided(String goalId, int year, String why) {
        Goal goal = read(at(goalId, year))
                .getFirstOptional()
                .orElseThrow(() -> new IllegalArgumentException(missing(goalId, year)));
        if (why.isBlank()) {
            throw new IllegalArgumentException(
                    "Skriv varför målet " + goalId + " ändras eller utgår. Skälet trycks i måltabellen.");
        }
        return goal;
    }

    private static String missing(String goalId, int year) {
        return "Det finns inget mål med id \"" + goalId + "\" år " + year + ". Kontrollera id och år i måltabellen.";
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
            throw new IllegalArgumentException(missing(goalId, year));
        }
    }

    @Override
    public ImmutableList<GoalResult> results(String unit, int year) {
        ImmutableList<GoalJudge> judges =
                of(year).select(g -> g.unit().equals(unit)).collect(GoalJudge::new);
        Numbers numbers = figures.evaluate(judges.flatCollect(GoalJudge::asks).distinct());
        return judges.collect(j -> j.result(numbers));
    }

    @Override
    public void changed(ImmutableList<RowChange> changes) {
        ofYears.changed(changes);
    }

    @Override
    public void replaced() {
        ofYears.forget();
    }

    private static Condition at(String goal, int year) {
        return CORE_GOAL.YEAR.eq(year).and(CORE_GOAL.GOAL.eq(goal));
    }
}
