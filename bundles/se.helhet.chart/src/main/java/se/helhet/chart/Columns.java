package se.helhet.chart;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content.Role;
import se.helhet.chart.Svg.Anchor;

/**
 * Upright bars, the earlier year thin and grey beside the current one. With twelve or fewer, each value stands over its
 * bar and the earlier year's below the names; with more, or when a value is too wide, lines across say how high they
 * are.
 */
final class Columns implements Drawing {
    private static final double PLOT = 150;
    private static final double LINE = 15;
    private static final int MOST_VALUES = 12;

    private final Svg svg = new Svg();
    private final Data data;
    private final boolean values;
    private final boolean key;
    private final double left;
    private final double right;
    private final double slot;
    private final Scale scale;
    private final ImmutableList<ImmutableList<String>> names;

    Columns(Data data, double width) {
        this.data = data;
        double rightRoom = TargetLine.room(data);
        double earlier =
                earlier().collect(t -> Letters.width(t.name())).maxOptional().orElse(0.0);
        this.values = data.size() <= MOST_VALUES
                && data.bars()
                        .flatCollect(Track::points)
                        .allSatisfy(p ->
                                Letters.boldWidth(p.label()) + 4 <= (width - earlier - 10 - rightRoom) / data.size());
        this.key = data.bars().size() > 1;
        double top = (key ? Key.HEIGHT : 0) + (values ? LINE : 6);
        Scale plain = new Scale(data.low(), data.high(), top + PLOT, top);
        this.scale = values ? plain : plain.rounded();
        this.left = values ? (earlier == 0 ? 0 : earlier + 10) : TickLabels.width(scale, data) + 8;
        this.right = width - rightRoom;
        this.slot = (right - left) / Math.max(1, data.size());
        this.names = data.chart().categories().collect(c -> Letters.wrap(c, Math.max(slot * every() - 4, 8), 2));
    }

    @Override
    public String body() {
        if (key) {
            Key.draw(svg, data, data.bars(), left, right - left);
        }
        if (!values) {
            TickLabels.draw(svg, scale, data, left, right);
        }
        TargetLine line = new TargetLine(svg, scale, data, left, right);
        for (int i = 0; i < data.size(); i++) {
            column(i, line);
        }
        svg.line(Palette.TEXT, 1, left, scale.zero(), right, scale.zero());
        for (int i = 1; i < data.size(); i++) {
            if (data.breakBefore(i) > 0) {
                svg.dashed(Palette.INK, left + slot * i, scale.at(scale.high()), left + slot * i, scale.zero());
            }
        }
        line.draw();
        below();
        return svg.toString();
    }

    @Override
    public double height() {
        return namesTop() + lines() * LINE + (values ? earlier().size() * LINE : 0) - 6;
    }

    private void column(int i, TargetLine line) {
        ImmutableList<Track> bars = data.bars();
        double x = left + slot * i + (slot - group()) / 2;
        double highest = scale.zero();
        double lowest = scale.zero();
        for (Track t : bars) {
            Track.Point p = t.points().get(i);
            double y = p.known() ? scale.at(p.height()) : scale.zero();
            if (Math.abs(y - scale.zero()) > 0.05) {
                svg.rect(data.colour(t, i), x, Math.min(y, scale.zero()), thick(t), Math.abs(y - scale.zero()));
            }
            highest = Math.min(highest, y);
            lowest = Math.max(lowest, y);
            x += thick(t) + 2;
        }
        if (values) {
            value(i, highest, lowest, line);
        }
    }

    private void value(int i, double highest, double lowest, TargetLine line) {
        Track first = data.bars()
                .detectIfNone(t -> t.is(Role.CURRENT), () -> data.bars().getFirst());
        Track.Point p = first.points().get(i);
        boolean hanging = p.known() && p.height() < 0;
        boolean something = p.known() && p.height() != 0;
        String colour = something ? Palette.INK : Palette.QUIET;
        double own = p.known() ? scale.at(p.height()) : scale.zero();
        double margin = (slot - group()) / 2;
        boolean overOwnBar = something
                && own > highest + 1
                && first == data.bars().getFirst()
                && Letters.boldWidth(p.label()) <= thick(first) + margin;
        double y = hanging ? lowest + 14 : line.clear((overOwnBar ? own : highest) - 5);
        if (overOwnBar && !hanging) {
            // A taller bar stands to the right: the value stands over its own and ends where it does.
            double start = left + slot * i + margin;
            double centred = start + (thick(first) + Letters.boldWidth(p.label())) / 2;
            double end = Math.min(centred, start + thick(first) + 1);
            svg.text(colour, true, end, y, Anchor.END, p.label(), p.label());
        } else {
            svg.text(colour, something, left + slot * (i + 0.5), y, Anchor.MIDDLE, p.label(), p.label());
        }
    }

    private double group() {
        return data.bars().sumOfDouble(this::thick) + 2 * (data.bars().size() - 1);
    }

    private void below() {
        double y = namesTop() + 6;
        for (int i = 0; i < data.size(); i += every()) {
            for (int l = 0; l < names.get(i).size(); l++) {
                String whole = data.chart().categories().get(i);
                String line = names.get(i).get(l);
                boolean cut = names.get(i).getLast().endsWith("…") && l == 0;
                svg.text(
                        Palette.TEXT,
                        false,
                        left + slot * (i + 0.5),
                        y + l * LINE,
                        Anchor.MIDDLE,
                        line,
                        cut ? whole : line);
            }
        }
        y += lines() * LINE;
        for (Track t : values ? earlier() : earlier().take(0)) {
            svg.text(Palette.QUIET, 0, y, Anchor.START, t.name());
            for (int i = 0; i < data.size(); i++) {
                svg.text(
                        Palette.QUIET,
                        left + slot * (i + 0.5),
                        y,
                        Anchor.MIDDLE,
                        t.points().get(i).label());
            }
            y += LINE;
        }
    }

    private double namesTop() {
        double under = values && data.low() < 0 ? LINE : 0;
        return scale.at(scale.low()) + under + 12;
    }

    private int lines() {
        return names.collect(ImmutableList::size).maxOptional().orElse(1);
    }

    /** Every how many categories has its name printed: all of them unless there are too many. */
    private int every() {
        return data.size() <= MOST_VALUES
                ? 1
                : (int) Math.ceil(
                        data.chart().categories().collect(Letters::width).max() / slot + 0.2);
    }

    private ImmutableList<Track> earlier() {
        return data.bars().reject(t -> t == data.bars().detect(b -> b.is(Role.CURRENT)));
    }

    private double thick(Track t) {
        return t.is(Role.PREVIOUS) ? Math.min(8, slot * 0.16) : Math.min(26, slot * 0.48);
    }
}
