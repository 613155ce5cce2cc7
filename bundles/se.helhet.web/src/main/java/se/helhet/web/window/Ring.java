package se.helhet.web.window;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The mark: a ring of arcs, the whole made of its units. */
public final class Ring {
    private static final double RADIUS = 8;
    private static final double GAP = 14;

    private Ring() {}

    /** @param path an SVG path in a box of 24 by 24 */
    public record Arc(String unit, String path) {}

    /** One arc per unit, clockwise from the top; one whole ring of seven when there is no unit. */
    public static ImmutableList<Arc> arcs(ImmutableList<String> units) {
        ImmutableList<String> named =
                units.isEmpty() ? Lists.immutable.of("none", "none", "none", "none", "none", "none", "none") : units;
        double step = 360.0 / named.size();
        MutableList<Arc> arcs = Lists.mutable.empty();
        named.forEachWithIndex((unit, i) -> {
            double from = i * step + GAP / 2 - 90;
            double to = (i + 1) * step - GAP / 2 - 90;
            String path = String.format(
                    Locale.ROOT,
                    "M%.2f %.2fA8 8 0 %d 1 %.2f %.2f",
                    x(from),
                    y(from),
                    to - from > 180 ? 1 : 0,
                    x(to),
                    y(to));
            arcs.add(new Arc(unit, path));
        });
        return arcs.toImmutable();
    }

    /** Where the name of an arc stands outside the ring. */
    public record Label(String x, String y, String anchor) {}

    /** @param middle of the ring both ways, @param far from it */
    public static Label label(int index, int of, double middle, double far) {
        double angle = Math.toRadians((index + 0.5) * 360.0 / of - 90);
        double x = middle + far * Math.cos(angle);
        String anchor = Math.abs(x - middle) < far * 0.2 ? "middle" : x > middle ? "start" : "end";
        return new Label(
                String.format(Locale.ROOT, "%.1f", x),
                String.format(Locale.ROOT, "%.1f", middle + far * Math.sin(angle) + 5),
                anchor);
    }

    private static double x(double degrees) {
        return 12 + RADIUS * Math.cos(Math.toRadians(degrees));
    }

    private static double y(double degrees) {
        return 12 + RADIUS * Math.sin(Math.toRadians(degrees));
    }
}
