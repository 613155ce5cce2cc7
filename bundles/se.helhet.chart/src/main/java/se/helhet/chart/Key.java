package se.helhet.chart;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.chart.Svg.Anchor;

/** The line above a chart that says which series is which; drawn only where the names do not fit on the series. */
final class Key {
    static final double HEIGHT = 28;
    private static final double SWATCH = 12;

    private Key() {}

    static void draw(Svg svg, Data data, ImmutableList<Track> tracks, double left, double width) {
        double room = width / Math.max(1, tracks.size()) - SWATCH - 24;
        double x = left;
        for (Track t : tracks) {
            String name = Letters.wrap(t.name(), room, 1).getFirst();
            if (data.targets().contains(t)) {
                svg.dashed(Palette.INK, x, 8, x + SWATCH, 8);
            } else {
                svg.rect(data.colour(t), x, 3, SWATCH, 10);
            }
            svg.text(Palette.TEXT, false, x + SWATCH + 6, 12, Anchor.START, name, t.name());
            x += SWATCH + 6 + Letters.width(name) + 16;
        }
    }
}
