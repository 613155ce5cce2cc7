package se.helhet.chart;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.chart.Svg.Anchor;

/** Which part of a pile is which, in the pile's order, over as many lines as it takes. */
final class Legend {
    private static final double LINE = 18;
    private static final double SWATCH = 12;
    private static final double AFTER = 10;

    private final Stacks stacks;
    private final ImmutableList<Entry> entries;

    private record Entry(Track track, String name, double x, int line) {}

    Legend(Stacks stacks, ImmutableList<Track> tracks, double left, double width) {
        this.stacks = stacks;
        MutableList<Entry> placed = Lists.mutable.empty();
        double x = left;
        int line = 0;
        for (Track t : tracks) {
            String name = Letters.wrap(t.name(), width - SWATCH - 6, 1).getFirst();
            double needs = SWATCH + 6 + Letters.width(name);
            if (x > left && x + needs > left + width) {
                x = left;
                line++;
            }
            placed.add(new Entry(t, name, x, line));
            x += needs + 16;
        }
        this.entries = placed.toImmutable();
    }

    double height() {
        return entries.isEmpty() ? 0 : (entries.getLast().line() + 1) * LINE + AFTER;
    }

    void draw(Svg svg) {
        for (Entry e : entries) {
            double y = e.line() * LINE;
            if (stacks.parts().contains(e.track())) {
                Paint paint = stacks.paint(e.track());
                svg.rect(paint, e.x(), y + 3, SWATCH, 10);
            } else {
                svg.dashed(Palette.INK, e.x(), y + 8, e.x() + SWATCH, y + 8);
            }
            svg.text(
                    Palette.TEXT,
                    false,
                    e.x() + SWATCH + 6,
                    y + 12,
                    Anchor.START,
                    e.name(),
                    e.track().name());
        }
    }
}
