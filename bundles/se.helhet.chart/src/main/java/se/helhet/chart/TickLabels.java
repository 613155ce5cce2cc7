package se.helhet.chart;

import java.math.BigDecimal;
import se.helhet.chart.Svg.Anchor;

/** Lines across a chart with their values to the left. */
final class TickLabels {
    private TickLabels() {}

    static double width(Scale scale, Data data) {
        return scale.lines()
                .collect(v -> Letters.width(Scale.label(v, data.locale())))
                .maxOptional()
                .orElse(0.0);
    }

    static void draw(Svg svg, Scale scale, Data data, double left, double right) {
        for (BigDecimal value : scale.lines().newWith(BigDecimal.ZERO)) {
            double y = scale.at(value.doubleValue());
            if (value.signum() != 0) {
                svg.line(Palette.GRID, 1, left, y, right, y);
            }
            svg.text(Palette.QUIET, left - 8, y + 4, Anchor.END, Scale.label(value, data.locale()));
        }
    }
}
