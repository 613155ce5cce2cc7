package se.helhet.chart;

import org.eclipse.collections.api.list.ImmutableList;

/** The product's mark: a ring of arcs, one per unit, in their colours. */
final class Mark {
    private static final double CENTRE = 100;
    private static final double RADIUS = 80;
    private static final double THICK = 9;
    private static final double GAP_DEGREES = 3.2;

    private Mark() {}

    static String svg() {
        ImmutableList<String> colours = Palette.units();
        double each = 360.0 / colours.size();
        Svg svg = new Svg();
        colours.forEachWithIndex((colour, i) ->
                svg.path(colour, THICK, "", arc(i * each + GAP_DEGREES / 2, (i + 1) * each - GAP_DEGREES / 2)));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 200\" width=\"200\" height=\"200\""
                + " aria-hidden=\"true\">" + svg + "</svg>";
    }

    private static String arc(double fromDegrees, double toDegrees) {
        return "M" + point(fromDegrees) + "A" + Svg.n(RADIUS) + " " + Svg.n(RADIUS) + " 0 0 1 " + point(toDegrees);
    }

    /** Clockwise from the top. */
    private static String point(double degrees) {
        double turn = Math.toRadians(degrees);
        return Svg.n(CENTRE + RADIUS * Math.sin(turn)) + " " + Svg.n(CENTRE - RADIUS * Math.cos(turn));
    }
}
