package se.helhet.web.goal;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.goal.Achievement;

/** How many goals stand in which status, and the strip that shows it. */
public record Tally(ImmutableList<Part> parts, int all) {
    private static final ImmutableList<Achievement> ORDER = Lists.immutable.of(
            Achievement.MET, Achievement.PARTLY, Achievement.ONGOING, Achievement.UNKNOWN, Achievement.NOT_MET);

    /**
     * @param from  where its part of the strip begins, of {@code all}
     */
    public record Part(Achievement status, int count, int from) {
        public String key() {
            return status.name().toLowerCase(Locale.ROOT);
        }
    }

    public static Tally of(ImmutableList<GoalLine> lines) {
        MutableList<Part> parts = Lists.mutable.empty();
        int from = 0;
        for (Achievement status : ORDER) {
            int count = lines.count(l -> l.status() == status);
            if (count > 0) {
                parts.add(new Part(status, count, from));
                from += count;
            }
        }
        return new Tally(parts.toImmutable(), lines.size());
    }
}
