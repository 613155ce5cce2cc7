package se.helhet.chart;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.chart.Svg.Anchor;

/**
 * Upright bars, each piled up of its parts with air between them. Parts have their value where there is room for it, and
 * the sum stands on top; with more than twelve, or with wide sums, lines across say how high they are.
 */
final class StackedColumns implements Drawing {
    private static final double PLOT = 170;
    private static final double LINE = 15;
    private static final int MOST_VALUES = 12;
    private static final double AIR = 1.5;

    private final Svg svg = new Svg();
    private final Data data;
    private final Stacks stacks;
    private final Legend legend;
    private final boolean values;
    private final double left;
    private final double right;
    private final double slot;
    private final Scale scale;
    private final ImmutableList<ImmutableList<String>> names;

    StackedColumns(Data data, double width) {
        this.data = data;
        this.stacks = new Stacks(data);
        double rightRoom = TargetLine.room(data);
        this.legend = new Legend(stacks, data.bars(), 0, width);
        double room = (width - rightRoom) / Math.max(1, data.size());
        this.values = data.size() <= MOST_VALUES && totals().allSatisfy(t -> Letters.boldWidth(t) + 4 <= room);
        double top = legend.height() + (values ? LINE : 6);
        Scale plain = new Scale(stacks.lowest(), stacks.highest(), top + PLOT, top);
        this.scale = values ? plain : plain.rounded();
        this.left = values ? 0 : TickLabels.width(scale, data) + 8;
        this.right = width - rightRoom;
        this.slot = (right - left) / Math.max(1, data.size());
        this.names = data.chart().categories().collect(c -> Letters.wrap(c, Math.max(slot * every() - 4, 8), 2));
    }

    private ImmutableList<String> totals() {
        return data.chart().categories().collectWithIndex((c, i) -> stacks.total(i));
    }

    @Override
    public String body() {
        legend.draw(svg);
        if (!values) {
            TickLabels.draw(svg, scale, data, left, right);
        }
        TargetLine line = new TargetLine(svg, scale, data, left, right);
        for (int i = 0; i < data.size(); i++) {
            pile(i, line);
        }
        svg.line(Palette.TEXT, 1, left, scale.zero(), right, scale.zero());
        line.draw();
        for (int i = 0; i < data.size(); i += every()) {
            name(i);
        }
        return svg.toString();
    }

    private void pile(int i, TargetLine line) {
        double thick = Math.min(44, slot * 0.72);
        double x = left + slot * (i + 0.5) - thick / 2;
        for (Stacks.Piece piece : stacks.pieces(i)) {
            double high = Math.min(scale.at(piece.from()), scale.at(piece.to()));
            double tall = Math.abs(scale.at(piece.from()) - scale.at(piece.to()));
            svg.rect(piece.paint(), x, high, thick, Math.max(0.5, tall - AIR));
            if (tall >= LINE + 2 && Letters.width(piece.point().label()) <= thick - 4) {
                svg.text(
                        piece.paint().text(),
                        x + thick / 2,
                        high + tall / 2 + 3.5,
                        Anchor.MIDDLE,
                        piece.point().label());
            }
        }
        if (values) {
            double y = line.clear(scale.at(stacks.top(i)) - 5);
            boolean something = !stacks.pieces(i).isEmpty();
            svg.text(
                    something ? Palette.INK : Palette.QUIET,
                    something,
                    left + slot * (i + 0.5),
                    y,
                    Anchor.MIDDLE,
                    stacks.total(i),
                    stacks.total(i));
        }
    }

    private void name(int i) {
        ImmutableList<String> lines = names.get(i);
        for (int l = 0; l < lines.size(); l++) {
            boolean cut = l == 0 && lines.getLast().endsWith("…");
            svg.text(
                    Palette.TEXT,
                    false,
                    left + slot * (i + 0.5),
                    scale.at(scale.low()) + 18 + l * LINE,
                    Anchor.MIDDLE,
                    lines.get(l),
                    cut ? data.chart().categories().get(i) : lines.get(l));
        }
    }

    @Override
    public double height() {
        return scale.at(scale.low())
                + 6
                + names.collect(ImmutableList::size).maxOptional().orElse(1) * LINE;
    }

    /** Every how many categories has its name printed: all of them unless there are too many. */
    private int every() {
        return data.size() <= MOST_VALUES
                ? 1
                : (int) Math.ceil(
                        data.chart().categories().collect(Letters::width).max() / slot + 0.2);
    }
}
