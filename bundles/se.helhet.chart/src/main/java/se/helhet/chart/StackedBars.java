package se.helhet.chart;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.chart.Svg.Anchor;

/** Lying bars piled up of their parts, for a narrow screen: the name before or over each, its sum at the end. */
final class StackedBars implements Drawing {
    private static final double THICK = 16;
    private static final double GAP = 8;
    private static final double NAME_LINE = 15;
    private static final double SHORT_NAME = 84;
    private static final double AIR = 1.5;

    private final Svg svg = new Svg();
    private final Data data;
    private final Stacks stacks;
    private final Legend legend;
    private final double width;
    /** Names stand over their bars, not beside them. */
    private final boolean above;

    private final Scale scale;

    StackedBars(Data data, double width) {
        this.data = data;
        this.width = width;
        this.stacks = new Stacks(data);
        this.legend = new Legend(stacks, data.tracks(), 0, width);
        ImmutableList<String> names = data.chart().categories();
        double longest = names.collect(Letters::width).maxOptional().orElse(0.0);
        double sum = names.collectWithIndex((c, i) -> Letters.boldWidth(stacks.total(i)))
                .maxOptional()
                .orElse(0.0);
        this.above = longest > SHORT_NAME || longest + sum > width / 2;
        this.scale = new Scale(
                stacks.lowest(),
                stacks.highest(),
                above ? 0 : longest + 8,
                Math.max(above ? 40 : longest + 48, width - sum - 8));
    }

    @Override
    public String body() {
        legend.draw(svg);
        for (int i = 0; i < data.size(); i++) {
            row(i, legend.height() + i * rowHeight());
        }
        return svg.toString();
    }

    private void row(int i, double top) {
        String whole = data.chart().categories().get(i);
        String name = Letters.wrap(whole, above ? width : SHORT_NAME + 4, 1).getFirst();
        double y = above ? top + NAME_LINE + 2 : top;
        svg.text(Palette.TEXT, false, 0, above ? top + 11 : y + 12, Anchor.START, name, whole);
        for (Stacks.Piece piece : stacks.pieces(i)) {
            double from = Math.min(scale.at(piece.from()), scale.at(piece.to()));
            double wide = Math.abs(scale.at(piece.from()) - scale.at(piece.to()));
            svg.rect(piece.paint(), from, y, Math.max(0.5, wide - AIR), THICK);
            if (Letters.width(piece.point().label()) <= wide - 6) {
                svg.text(
                        piece.paint().text(),
                        from + wide / 2,
                        y + 12,
                        Anchor.MIDDLE,
                        piece.point().label());
            }
        }
        svg.line(Palette.TEXT, 1, scale.zero(), y - 2, scale.zero(), y + THICK + 2);
        double end = scale.at(stacks.top(i));
        for (Track t : data.targets()) {
            if (t.points().get(i).known()) {
                double x = scale.at(t.points().get(i).height());
                svg.line(Palette.INK, 2, x, y - 3, x, y + THICK + 3);
                end = x > end && x < end + Letters.boldWidth(stacks.total(i)) + 8 ? x : end;
            }
        }
        svg.bold(Palette.INK, end + 5, y + 12, Anchor.START, stacks.total(i));
    }

    private double rowHeight() {
        return THICK + GAP + (above ? NAME_LINE + 2 : 0);
    }

    @Override
    public double height() {
        return legend.height() + data.size() * rowHeight();
    }
}
