package se.helhet.api.chapter;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;
import se.helhet.api.goal.GoalResult;

/** Sets goals as they are printed: a table for each focus area under a heading of its own. */
public final class GoalTables {
    private GoalTables() {}

    /**
     * @param level   of the headings, 1 for the first level below the chapter or section
     * @param results in document order; empty gives nothing
     */
    public static ImmutableList<Content> of(int level, ImmutableList<GoalResult> results) {
        MutableList<Content> out = Lists.mutable.empty();
        results.collect(r -> r.goal().focusArea()).distinct().forEachWithIndex((area, i) -> {
            ImmutableList<GoalResult> ofArea =
                    results.select(r -> r.goal().focusArea().equals(area));
            out.add(new Content.Heading(level, "", area));
            out.add(new Content.Goals("goals-" + (i + 1), 0, area, ofArea));
        });
        return out.toImmutable();
    }
}
