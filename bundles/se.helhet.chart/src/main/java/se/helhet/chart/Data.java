package se.helhet.chart;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content.Chart;
import se.helhet.api.content.Content.Role;
import se.helhet.api.content.Numbers;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;

/** A chart with its numbers looked up: all that a drawing needs. */
record Data(Chart chart, ImmutableList<Track> tracks, Locale locale) {

    static Data of(Chart chart, Numbers numbers, Locale locale) {
        ImmutableList<Track> all = chart.series().collect(s -> Track.of(s, numbers, locale));
        Track current = all.detect(t -> t.is(Role.CURRENT));
        // An earlier year measured in another way is not set beside this one.
        return new Data(
                chart, all.reject(t -> t.is(Role.PREVIOUS) && current != null && t.since() != current.since()), locale);
    }

    /** The year in which the way of measuring changed, where that lies between this category and the one before; else 0. */
    int breakBefore(int category) {
        return category == 0
                ? 0
                : bars().asLazy()
                        .collect(t ->
                                broken(t.points().get(category - 1), t.points().get(category)))
                        .detectIfNone(y -> y > 0, () -> 0);
    }

    private static int broken(Track.Point before, Track.Point now) {
        return before.known() && now.known() && before.since() != now.since() ? now.since() : 0;
    }

    int size() {
        return chart.categories().size();
    }

    /** What is drawn as bars; targets are lines across them. */
    ImmutableList<Track> bars() {
        return tracks.reject(t -> t.is(Role.TARGET));
    }

    ImmutableList<Track> targets() {
        return tracks.select(t -> t.is(Role.TARGET));
    }

    /** The lowest value, or zero when none is below it. */
    double low() {
        return heights().minOptional().map(h -> Math.min(0, h)).orElse(0.0);
    }

    /** The highest value, or zero when none is above it. */
    double high() {
        return heights().maxOptional().map(h -> Math.max(0, h)).orElse(0.0);
    }

    /** The highest target, or zero. */
    double targetHigh() {
        return targets()
                .flatCollect(Track::points)
                .select(Track.Point::known)
                .collect(Track.Point::height)
                .maxOptional()
                .map(h -> Math.max(0, h))
                .orElse(0.0);
    }

    private ImmutableList<Double> heights() {
        return tracks.flatCollect(Track::points).select(Track.Point::known).collect(Track.Point::height);
    }

    /** The current series has the unit's colour, an earlier year is grey, any further series dark. */
    String colour(Track track) {
        if (track.is(Role.PREVIOUS)) {
            return Palette.PREVIOUS;
        }
        return track == tracks.detect(t -> t.is(Role.CURRENT)) ? Palette.accent(chart.accent()) : Palette.TEXT;
    }

    /** As {@link #colour(Track)}; where the only series goes from year to year, its earlier years are grey. */
    String colour(Track track, int category) {
        return category < size() - 1 && byYear() ? Palette.PREVIOUS : colour(track);
    }

    private boolean byYear() {
        ImmutableList<Period> periods = chart.series().size() == 1
                ? chart.series().getFirst().points().collect(Ask::period)
                : Lists.immutable.empty();
        return periods.size() > 1
                && periods.allSatisfy(Period::wholeYear)
                && periods.zip(periods.drop(1))
                        .allSatisfy(p -> p.getOne().year() < p.getTwo().year());
    }

    /**
     * Whether the last category is the whole that the others are parts of: its number has no breakdown and all others
     * have one.
     */
    boolean endsWithWhole() {
        ImmutableList<Ask> asks =
                chart.series().isEmpty() ? null : chart.series().getFirst().points();
        return asks != null
                && asks.size() > 2
                && asks.getLast().slice().isEmpty()
                && asks.take(asks.size() - 1).allSatisfy(a -> a.slice().notEmpty());
    }
}
