package se.helhet.chart;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content.Role;
import se.helhet.chart.Svg.Anchor;

/** Lines over time. A missing value breaks the line; each line bears its name and last value at its right end. */
final class Line implements Drawing {
    private static final double PLOT = 160;
    private static final double TOP = 8;
    private static final double WIDEST = 120;
    private static final double LEAST_APART = 15;

    private final Svg svg = new Svg();
    private final Data data;
    private final Scale scale;
    private final double width;
    private final double left;
    private final double right;

    Line(Data data, double width) {
        this.data = data;
        this.width = width;
        this.scale = new Scale(data.low(), data.high(), TOP + PLOT, TOP).rounded();
        this.left = TickLabels.width(scale, data) + 10;
        this.right = width
                - data.tracks()
                        .collect(t -> Letters.boldWidth(end(t).text()))
                        .maxOptional()
                        .orElse(0.0)
                - 10;
    }

    /** What stands at a line's right end, and how high. */
    private record End(Track track, String text, double y) {
        End at(double other) {
            return new End(track, text, other);
        }
    }

    @Override
    public String body() {
        TickLabels.draw(svg, scale, data, left, right);
        svg.line(Palette.TEXT, 1, left, scale.zero(), right, scale.zero());
        data.tracks().each(this::line);
        ends();
        names();
        return svg.toString();
    }

    @Override
    public double height() {
        return TOP + PLOT + 24;
    }

    private void line(Track t) {
        StringBuilder path = new StringBuilder();
        boolean begun = false;
        for (int i = 0; i < t.points().size(); i++) {
            Track.Point p = t.points().get(i);
            if (p.known()) {
                path.append(begun ? 'L' : 'M').append(Svg.n(x(i))).append(' ').append(Svg.n(scale.at(p.height())));
                if (!t.is(Role.TARGET)) {
                    svg.dot(data.colour(t), x(i), scale.at(p.height()), t.is(Role.CURRENT) ? 3 : 2);
                }
            }
            begun = p.known();
        }
        if (path.length() > 0) {
            boolean target = t.is(Role.TARGET);
            double thick = target ? 1.2 : t.is(Role.CURRENT) ? 2.5 : 1.5;
            svg.path(target ? Palette.INK : data.colour(t), thick, target ? "4 3" : "", path.toString());
        }
    }

    private void ends() {
        MutableList<End> ends = data.tracks()
                .collect(this::end)
                .reject(e -> Double.isNaN(e.y()))
                .toSortedListBy(End::y);
        double lowest = Double.NEGATIVE_INFINITY;
        MutableList<End> apart = Lists.mutable.empty();
        for (End e : ends) {
            lowest = Math.max(e.y(), lowest + LEAST_APART);
            apart.add(e.at(lowest));
        }
        double over = apart.isEmpty() ? 0 : Math.max(0, apart.getLast().y() - (TOP + PLOT));
        for (End e : apart) {
            boolean strong = e.track().is(Role.CURRENT);
            String colour = e.track().is(Role.TARGET) ? Palette.INK : strong ? data.colour(e.track()) : Palette.QUIET;
            svg.text(
                    colour,
                    strong,
                    right + 8,
                    e.y() - over + 4,
                    Anchor.START,
                    e.text(),
                    e.track().name());
        }
    }

    private End end(Track t) {
        Track.Point last = t.points().select(Track.Point::known).getLast();
        if (last == null) {
            return new End(t, "", Double.NaN);
        }
        String name =
                Letters.wrap(t.name(), WIDEST - Letters.width(last.label()), 1).getFirst();
        return new End(t, name + " " + last.label(), scale.at(last.height()));
    }

    /** As many of the names as have room, evenly spread from the first. */
    private void names() {
        int every = 1;
        while (every < data.size() && !fit(every)) {
            every++;
        }
        for (int i = 0; i < data.size(); i += every) {
            String whole = data.chart().categories().get(i);
            svg.text(Palette.TEXT, false, nameLeft(i), TOP + PLOT + 18, Anchor.START, name(i), whole);
        }
    }

    private boolean fit(int every) {
        for (int i = every; i < data.size(); i += every) {
            if (nameLeft(i - every) + Letters.width(name(i - every)) + 6 > nameLeft(i)) {
                return false;
            }
        }
        return true;
    }

    private String name(int i) {
        return Letters.wrap(data.chart().categories().get(i), WIDEST, 1).getFirst();
    }

    private double nameLeft(int i) {
        double half = Letters.width(name(i)) / 2;
        return Math.max(0, Math.min(x(i) - half, width - 2 * half));
    }

    private double x(int i) {
        return data.size() < 2 ? (left + right) / 2 : left + 8 + i * (right - left - 8) / (data.size() - 1);
    }
}
