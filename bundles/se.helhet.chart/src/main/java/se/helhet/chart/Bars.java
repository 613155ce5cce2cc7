package se.helhet.chart;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content.Role;
import se.helhet.chart.Svg.Anchor;

/**
 * Lying bars. Names to the left (over the bars in a narrow drawing), negative values left of the axis, the earlier
 * year thinner and below, each value at the end of its bar.
 */
final class Bars implements Drawing {
    private static final double THICK = 14;
    private static final double THIN = 10;
    private static final double GAP = 5;
    private static final double NAME_LINE = 14;
    private static final double WIDEST_NAME = 190;
    private static final double SHORT_NAME = 84;
    private static final double AIR = 5;

    private final Svg svg = new Svg();
    private final Data data;
    private final double width;
    /** Names stand over their bars, not beside them. */
    private final boolean above;

    private final Scale scale;
    private final ImmutableList<ImmutableList<String>> names;
    private final boolean key;

    Bars(Data data, double width) {
        this.data = data;
        this.width = width;
        this.above = width < NARROW && longest(data.chart().categories()) > SHORT_NAME;
        double room = above ? width : WIDEST_NAME;
        this.names = data.chart().categories().collect(c -> Letters.wrap(c, room, 2));
        this.scale = scale();
        this.key = data.tracks().size() > 1 && !namesFitInFirstRow();
    }

    @Override
    public String body() {
        if (key) {
            Key.draw(svg, data, data.tracks(), 0, width);
        }
        double top = top();
        for (int i = 0; i < data.size(); i++) {
            boolean whole = i == data.size() - 1 && data.endsWithWhole();
            if (whole) {
                svg.line(Palette.RULE, 1, 0, top - 8, width, top - 8);
            }
            if (data.breakBefore(i) > 0) {
                svg.dashed(Palette.INK, 0, top - 8, width, top - 8);
            }
            row(i, top, whole);
            top += rowHeight(i);
        }
        if (!above) {
            axis(top() - AIR, top - 10);
        }
        return svg.toString();
    }

    @Override
    public double height() {
        double height = top();
        for (int i = 0; i < data.size(); i++) {
            height += rowHeight(i);
        }
        return height - 6;
    }

    private void axis(double from, double to) {
        svg.line(Palette.TEXT, 1, scale.zero(), from, scale.zero(), to);
    }

    private double top() {
        return (key ? Key.HEIGHT : 0) + 9;
    }

    private void row(int i, double top, boolean whole) {
        ImmutableList<String> lines = names.get(i);
        double y = above ? top + 6 : top + (barsHeight() - lines.size() * NAME_LINE) / 2 + 11;
        for (int l = 0; l < lines.size(); l++) {
            String complete = l == 0 && lines.getLast().endsWith("…")
                    ? data.chart().categories().get(i)
                    : lines.get(l);
            String colour = whole ? Palette.INK : Palette.TEXT;
            svg.text(colour, whole, 0, y + l * NAME_LINE, Anchor.START, lines.get(l), complete);
        }
        double at = above ? top + lines.size() * NAME_LINE - 2 : top;
        for (Track t : data.targets()) {
            if (t.points().get(i).known()) {
                double x = scale.at(t.points().get(i).height());
                svg.line(Palette.INK, 2, x, at - 3, x, at + barsHeight() + 3);
            }
        }
        if (above) {
            axis(at - 2, at + barsHeight() + 2);
        }
        for (Track t : data.bars()) {
            double thick = thick(t);
            bar(t, i, at, thick);
            at += thick + GAP;
        }
    }

    private void bar(Track t, int i, double y, double thick) {
        Track.Point p = t.points().get(i);
        double zero = scale.zero();
        double end = p.known() ? scale.at(p.height()) : zero;
        if (Math.abs(end - zero) > 0.05) {
            svg.rect(data.colour(t, i), Math.min(zero, end), y, Math.abs(end - zero), thick);
        }
        boolean left = p.known() && p.height() < 0;
        boolean previous = t.is(Role.PREVIOUS);
        double x = clearOfTarget(i, left ? end - AIR : end + AIR, left, Letters.boldWidth(p.label()));
        double base = y + thick - (previous ? 0.5 : 2.5);
        Anchor anchor = left ? Anchor.END : Anchor.START;
        svg.text(previous ? Palette.QUIET : Palette.INK, !previous, x, base, anchor, p.label(), p.label());
        if (i == 0 && !key && data.tracks().size() > 1) {
            String colour = previous ? Palette.QUIET : data.colour(t);
            boolean right = firstRowIsLeft();
            double away = right ? zero + AIR + 3 : zero - AIR - 3;
            svg.text(colour, !previous, away, base, right ? Anchor.START : Anchor.END, t.name(), t.name());
        }
    }

    /** Moves a value past a target's mark that would stand in it. */
    private double clearOfTarget(int i, double x, boolean left, double labelWidth) {
        double clear = x;
        for (Track t : data.targets()) {
            if (t.points().get(i).known()) {
                double mark = scale.at(t.points().get(i).height());
                double from = left ? clear - labelWidth : clear;
                if (mark > from - 3 && mark < from + labelWidth + 3) {
                    clear = left ? mark - AIR : mark + AIR;
                }
            }
        }
        return clear;
    }

    /** The names of the series stand on the empty side of the first row, if it has one. */
    private boolean namesFitInFirstRow() {
        if (data.targets().notEmpty() || data.size() == 0) {
            return false;
        }
        ImmutableList<Track.Point> first = data.bars().collect(t -> t.points().getFirst());
        double longest = data.bars().collect(t -> Letters.boldWidth(t.name())).max();
        double nameEnds = above ? 0 : longestName() + 12;
        return firstRowIsLeft()
                ? scale.zero() + 8 + longest <= width
                : first.allSatisfy(p -> p.known() && p.height() > 0) && scale.zero() - 8 - longest >= nameEnds;
    }

    private boolean firstRowIsLeft() {
        return data.bars()
                .allSatisfy(t ->
                        t.points().getFirst().known() && t.points().getFirst().height() < 0);
    }

    private Scale scale() {
        double labels = data.bars()
                        .flatCollect(Track::points)
                        .collect(p -> Letters.boldWidth(p.label()))
                        .maxOptional()
                        .orElse(0.0)
                + 2 * AIR;
        double left = above ? 0 : longestName() + 16;
        return new Scale(data.low(), data.high(), left + (data.low() < 0 ? labels : 0), width - labels);
    }

    private double longestName() {
        return longest(names.flatCollect(n -> n));
    }

    private static double longest(ImmutableList<String> texts) {
        return texts.collect(Letters::boldWidth).maxOptional().orElse(0.0);
    }

    private double rowHeight(int i) {
        double nameHeight = names.get(i).size() * NAME_LINE;
        return above ? nameHeight + barsHeight() + 16 : Math.max(barsHeight(), nameHeight) + 19;
    }

    private double barsHeight() {
        return data.bars().sumOfDouble(Bars::thick) + GAP * (data.bars().size() - 1);
    }

    private static double thick(Track t) {
        return t.is(Role.PREVIOUS) ? THIN : THICK;
    }
}
