package se.helhet.chart;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.chart.Svg.Anchor;

/** Targets as dashed lines across upright bars, each with its name and value in the room kept to the right. */
final class TargetLine {
    private static final double WIDEST = 96;

    private final Svg svg;
    private final Scale scale;
    private final Data data;
    private final double left;
    private final double right;

    TargetLine(Svg svg, Scale scale, Data data, double left, double right) {
        this.svg = svg;
        this.scale = scale;
        this.data = data;
        this.left = left;
        this.right = right;
    }

    static double room(Data data) {
        return data.targets()
                .collect(t -> lines(t).collect(Letters::width).max() + 10)
                .maxOptional()
                .orElse(0.0);
    }

    private static ImmutableList<String> lines(Track t) {
        return Letters.wrap(label(t), WIDEST, 3);
    }

    /** "Mål 25 000"; without the value when it changes along the way. */
    static String label(Track t) {
        Track.Point same = t.constant();
        return same == null ? t.name() : t.name() + " " + same.label();
    }

    /** The base line of a text moved up where a target would strike through it. */
    double clear(double baseLine) {
        double y = baseLine;
        for (Track t : data.targets()) {
            Track.Point same = t.constant();
            if (same != null && scale.at(same.height()) > y - 11 && scale.at(same.height()) < y + 3) {
                y = scale.at(same.height()) - 5;
            }
        }
        return y;
    }

    void draw() {
        double slot = (right - left) / Math.max(1, data.size());
        for (Track t : data.targets()) {
            for (int i = 0; i < data.size(); i++) {
                Track.Point p = t.points().get(i);
                if (p.known() && t.constant() == null) {
                    svg.dashed(
                            Palette.INK,
                            left + slot * i,
                            scale.at(p.height()),
                            left + slot * (i + 1),
                            scale.at(p.height()));
                }
            }
            Track.Point last = t.points().select(Track.Point::known).getLast();
            if (last == null) {
                continue;
            }
            double y = scale.at(last.height());
            if (t.constant() != null) {
                svg.dashed(Palette.INK, left, y, right + 4, y);
            }
            ImmutableList<String> lines = lines(t);
            for (int l = 0; l < lines.size(); l++) {
                double at = y + 4 + (l - (lines.size() - 1) / 2.0) * 14;
                svg.text(Palette.INK, right + 8, at, Anchor.START, lines.get(l));
            }
        }
    }
}
