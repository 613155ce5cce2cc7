package se.helhet.chart;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.chart.Svg.Anchor;

/**
 * A table whose cells are the stronger filled the higher their number is; the number stands in each. Categories are its
 * lines, series its columns.
 */
final class Heat implements Drawing {
    private static final double ROW = 26;
    private static final double LINE = 14;
    private static final double AIR = 2;
    private static final double WIDEST_NAME = 220;

    private final Svg svg = new Svg();
    private final Data data;
    private final double left;
    private final double slot;
    /** Names stand over their cells, not beside them. */
    private final boolean above;

    private final ImmutableList<ImmutableList<String>> heads;
    private final ImmutableList<ImmutableList<String>> names;

    Heat(Data data, double width) {
        this.data = data;
        double longest =
                data.chart().categories().collect(Letters::width).maxOptional().orElse(0.0);
        double room = Math.min(Math.min(longest, WIDEST_NAME), width * 0.42) + 12;
        double needs = data.tracks()
                .flatCollect(Track::points)
                .collect(p -> Letters.boldWidth(p.label()) + 8)
                .maxOptional()
                .orElse(0.0);
        int columns = Math.max(1, data.tracks().size());
        this.above = (width - room) / columns < needs;
        this.left = above ? 0 : room;
        this.slot = (width - left) / columns;
        this.heads = data.tracks().collect(t -> Letters.wrap(t.name(), slot - 6, 2));
        this.names = data.chart().categories().collect(c -> Letters.wrap(c, above ? width : room - 12, above ? 1 : 2));
    }

    @Override
    public String body() {
        heads.forEachWithIndex((lines, i) -> lines.forEachWithIndex((line, l) -> svg.text(
                Palette.TEXT,
                false,
                left + slot * (i + 0.5),
                headHeight() - 8 - (lines.size() - 1 - l) * LINE,
                Anchor.MIDDLE,
                line,
                lines.getLast().endsWith("…") && l == 0 ? data.tracks().get(i).name() : line)));
        double top = headHeight();
        for (int i = 0; i < data.size(); i++) {
            row(i, top);
            top += rowHeight(i);
        }
        return svg.toString();
    }

    private void row(int i, double top) {
        ImmutableList<String> lines = names.get(i);
        double cells = above ? top + LINE + 2 : top;
        double tall = rowHeight(i) - (above ? LINE + 2 : 0) - AIR;
        double base = above ? top + 11 : top + (tall - lines.size() * LINE) / 2 + 11;
        for (int l = 0; l < lines.size(); l++) {
            String whole = l == 0 && lines.getLast().endsWith("…")
                    ? data.chart().categories().get(i)
                    : lines.get(l);
            svg.text(Palette.TEXT, false, 0, base + l * LINE, Anchor.START, lines.get(l), whole);
        }
        for (int c = 0; c < data.tracks().size(); c++) {
            Track.Point point = data.tracks().get(c).points().get(i);
            double x = left + slot * c;
            if (point.known()) {
                svg.rect(Paint.heat(strength(point), accent()), x, cells, slot - AIR, tall);
            }
            String label = Letters.wrap(point.label(), slot - AIR - 2, 1).getFirst();
            svg.text(
                    point.known() ? Palette.INK : Palette.QUIET,
                    false,
                    x + (slot - AIR) / 2,
                    cells + tall / 2 + 4,
                    Anchor.MIDDLE,
                    label,
                    point.label());
        }
    }

    private String accent() {
        return Palette.accent(data.chart().accent());
    }

    /** Of the way from the lowest, or zero, to the highest. */
    private double strength(Track.Point point) {
        return data.high() == data.low() ? 0 : (point.height() - data.low()) / (data.high() - data.low());
    }

    private double rowHeight(int i) {
        return above ? LINE + 2 + ROW : Math.max(ROW, names.get(i).size() * LINE + 6);
    }

    private double headHeight() {
        return heads.collect(ImmutableList::size).maxOptional().orElse(0) * LINE + 10;
    }

    @Override
    public double height() {
        double height = headHeight();
        for (int i = 0; i < data.size(); i++) {
            height += rowHeight(i);
        }
        return height + 2;
    }
}
