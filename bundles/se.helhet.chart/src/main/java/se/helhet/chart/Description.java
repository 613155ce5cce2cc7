package se.helhet.chart;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.chart.Track.Point;

/** What a chart says, in words: all values when they are few, else the highest and the lowest of each series. */
final class Description {
    private static final int FEW = 8;

    private final Data data;
    private final boolean english;

    Description(Data data) {
        this.data = data;
        this.english = "en".equals(data.locale().getLanguage());
    }

    String title() {
        String measure = data.chart().measure();
        return measure.isEmpty() ? data.chart().caption() : data.chart().caption() + ", " + measure;
    }

    String text() {
        return data.tracks().collect(this::sentence).newWithAll(breaks()).makeString(" ");
    }

    private ImmutableList<String> breaks() {
        return data.chart()
                .categories()
                .collectWithIndex((c, i) -> data.breakBefore(i))
                .select(year -> year > 0)
                .collect(year -> english
                        ? "Measured in another way from " + year + "; earlier values are not compared."
                        : "Mäts på ett annat sätt från " + year + "; tidigare värden jämförs inte.");
    }

    private String sentence(Track t) {
        Point same = t.constant();
        if (same != null && data.size() > 1) {
            return t.name() + ": " + same.label() + (english ? " throughout." : " hela tiden.");
        }
        ImmutableList<Integer> known =
                t.points().collectWithIndex((p, i) -> p.known() ? i : -1).select(i -> i >= 0);
        if (known.isEmpty()) {
            return t.name() + (english ? ": no values." : ": inga uppgifter.");
        }
        if (t.points().size() <= FEW) {
            return t.name() + ": "
                    + t.points().collectWithIndex((p, i) -> named(t, i)).makeString(", ") + ".";
        }
        int highest = known.maxBy(i -> t.points().get(i).height());
        int lowest = known.minBy(i -> t.points().get(i).height());
        return t.name() + (english ? ": highest " : ": högst ") + named(t, highest)
                + (english ? ", lowest " : ", lägst ") + named(t, lowest) + ".";
    }

    private String named(Track t, int i) {
        return data.chart().categories().get(i) + " " + t.points().get(i).label();
    }
}
