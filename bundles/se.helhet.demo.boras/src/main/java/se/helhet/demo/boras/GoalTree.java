package se.helhet.demo.boras;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;

/**
 * What the published list of goals does not say by itself: which rows are one goal with several targets
 * ({@code goals/compound.csv}), and what was decided about goals during the year ({@code goals/decisions.csv}).
 */
final class GoalTree {
    private GoalTree() {}

    static ImmutableList<Goal> of(ImmutableList<Goal> rows) {
        ImmutableList<Goal> goals = rows;
        for (Csv.Row compound : Csv.resource("goals/compound.csv")) {
            goals = joined(goals, compound);
        }
        return goals.collect(GoalTree::decided);
    }

    /** The rows 3a, 3b … as one goal 3 in the place of the first. */
    private static ImmutableList<Goal> joined(ImmutableList<Goal> goals, Csv.Row compound) {
        String id = compound.get("goal");
        ImmutableList<Goal> parts = goals.select(g -> g.id().matches(id + "[a-z]"));
        if (parts.isEmpty()) {
            return goals;
        }
        MutableList<Goal> out = Lists.mutable.withAll(goals);
        out.set(goals.indexOf(parts.getFirst()), one(id, compound, parts));
        out.removeAllIterable(parts);
        return out.toImmutable();
    }

    private static Goal one(String id, Csv.Row compound, ImmutableList<Goal> parts) {
        Goal first = parts.getFirst();
        String[] nouns = compound.get("nouns").split(";");
        String comment = parts.flatCollect(g -> g.assessment().stream().toList())
                .collect(Goal.Assessment::comment)
                .reject(String::isEmpty)
                .distinct()
                .makeString("; ");
        return new Goal(
                id,
                first.year(),
                first.focusArea(),
                first.unit(),
                first.unitName(),
                first.strategy(),
                first.number().replaceAll("[a-z]$", ""),
                compound.get("text"),
                first.target(),
                nouns[0],
                first.measure(),
                first.order(),
                Optional.of(new Goal.Assessment(Achievement.UNKNOWN, "", comment)),
                parts.collectWithIndex((g, i) -> new Goal.Measure(g.target(), nouns[i], g.measure()))
                        .drop(1),
                Lists.immutable.empty());
    }

    private static Goal decided(Goal goal) {
        return goal.with(Lists.immutable
                .ofAll(Csv.resource("goals/decisions.csv"))
                .select(row -> row.get("goal").equals(goal.id()))
                .collect(row -> new Goal.Change(
                        Goal.Kind.valueOf(row.get("kind")),
                        LocalDate.parse(row.get("on")),
                        row.get("by"),
                        row.get("why"),
                        "")));
    }
}
