package se.helhet.web.finance;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Cell.Number;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Numbers;
import se.helhet.api.value.Num;
import se.helhet.api.value.Print;
import se.helhet.api.value.Value;
import se.helhet.web.finance.Sheet.Cell;
import se.helhet.web.finance.Sheet.Head;
import se.helhet.web.finance.Sheet.Line;

/**
 * The statements of a family in one table: a line for each of their lines, a group of columns for each of them.
 *
 * @param groups over the columns; the first has no title and holds the line's name and its note
 * @param heads  of the columns, in their order
 */
public record Beside(String caption, String measure, ImmutableList<Group> groups, Sheet sheet) {

    /**
     * Columns that belong together.
     *
     * @param accent  id of the unit whose colour they have
     * @param chapter name of the chapter that shows it alone, empty for none
     */
    public record Group(String title, String accent, String chapter, int columns) {}

    /** What the drawing needs to know. {@code names} gives the title of a scope. */
    record Wish(boolean earlier, UnaryOperator<String> names, String change, String internal) {}

    static Beside of(Family family, Numbers numbers, Locale locale, Wish wish) {
        return new Maker(family, numbers, locale, wish).make();
    }

    /** Puts it together. */
    private record Maker(Family family, Numbers numbers, Locale locale, Wish wish) {

        Beside make() {
            Content.Grid first = family.members().getFirst().grid();
            MutableList<Group> groups = Lists.mutable.of(new Group("", "", "", notes() ? 2 : 1));
            MutableList<Head> heads = Lists.mutable.of(new Head("", "label"));
            if (notes()) {
                heads.add(new Head(head(first, ColumnKind.NOTE), "note"));
            }
            family.members().forEachWithIndex((member, i) -> {
                ImmutableList<Head> own = heads(member, i == 0);
                groups.add(new Group(wish.names().apply(member.scope()), member.scope(), member.chapter(), own.size()));
                heads.addAllIterable(own);
            });
            if (family.leavesOutInternal()) {
                groups.add(new Group(wish.internal(), "none", "", 1));
                heads.add(new Head(
                        first.columns().get(at(first, ColumnKind.NUMBER)).head(), "internal"));
            }
            ImmutableList<Line> lines =
                    Alignment.of(family.members().collect(m -> m.grid().rows())).collect(this::line);
            return new Beside(
                    first.caption(),
                    first.measure(),
                    groups.toImmutable(),
                    new Sheet(first.caption(), first.measure(), heads.toImmutable(), lines));
        }

        private boolean notes() {
            return at(family.members().getFirst().grid(), ColumnKind.NOTE) >= 0;
        }

        private ImmutableList<Head> heads(Family.Member member, boolean whole) {
            MutableList<Head> out =
                    Lists.mutable.of(new Head(head(member.grid(), ColumnKind.NUMBER), kind(whole, "number")));
            if (earlier(member)) {
                out.add(new Head(head(member.grid(), ColumnKind.PREVIOUS), kind(whole, "previous")));
                if (whole) {
                    out.add(new Head(wish.change(), "previous whole"));
                }
            }
            return out.toImmutable();
        }

        private static String kind(boolean whole, String kind) {
            return whole ? kind + " whole" : kind;
        }

        private boolean earlier(Family.Member member) {
            return wish.earlier() && at(member.grid(), ColumnKind.PREVIOUS) >= 0;
        }

        private Line line(ImmutableList<Row> rows) {
            Row named = rows.detect(r -> r != null);
            MutableList<Cell> cells = Lists.mutable.of(new Cell(Alignment.label(named), "label", "", false));
            if (notes()) {
                cells.add(shown(family.members().getFirst(), rows.getFirst(), ColumnKind.NOTE, "note"));
            }
            family.members().forEachWithIndex((member, i) -> {
                Row row = rows.get(i);
                cells.add(shown(member, row, ColumnKind.NUMBER, kind(i == 0, "number")));
                if (earlier(member)) {
                    cells.add(shown(member, row, ColumnKind.PREVIOUS, kind(i == 0, "previous")));
                    if (i == 0) {
                        cells.add(change(member, row));
                    }
                }
            });
            if (family.leavesOutInternal()) {
                cells.add(new Cell(internal(rows), "internal", "", false));
            }
            return new Line(named.kind().name().toLowerCase(Locale.ROOT), cells.toImmutable());
        }

        private Cell shown(Family.Member member, Row row, ColumnKind column, String kind) {
            Content.Cell cell = cell(member, row, column);
            if (cell instanceof Number n) {
                String text = numbers.cell(n.ask(), locale);
                return new Cell(text, kind, n.ask().toString(), text.equals("0"));
            }
            return new Cell(cell instanceof Content.Cell.Words w ? w.text() : "", kind, "", false);
        }

        private Cell change(Family.Member member, Row row) {
            if (cell(member, row, ColumnKind.NUMBER) instanceof Number now
                    && cell(member, row, ColumnKind.PREVIOUS) instanceof Number before) {
                String text = numbers.change(now.ask(), before.ask(), locale);
                boolean more = !text.equals("0") && !text.equals(Print.NOTHING) && Character.isDigit(text.charAt(0));
                return new Cell(more ? "+" + text : text, "previous whole", "", text.equals("0"));
            }
            return new Cell("", "previous whole", "", false);
        }

        /** The whole less the sum of the others; empty when that is nothing, or when not all is known. */
        private String internal(ImmutableList<Row> rows) {
            if (!(cell(family.members().getFirst(), rows.getFirst(), ColumnKind.NUMBER) instanceof Number whole)) {
                return "";
            }
            Num difference = Num.ZERO;
            for (int i = 0; i < rows.size(); i++) {
                if (cell(family.members().get(i), rows.get(i), ColumnKind.NUMBER) instanceof Number n
                        && numbers.value(n.ask()) instanceof Value.Known k) {
                    difference = i == 0 ? k.number() : difference.minus(k.number());
                }
            }
            String text = numbers.uom(whole.ask()).print(difference, locale);
            return text.equals("0") ? "" : text;
        }

        private static Content.Cell cell(Family.Member member, Row row, ColumnKind column) {
            int at = at(member.grid(), column);
            return row == null || at < 0 || at >= row.cells().size()
                    ? Content.Cell.EMPTY
                    : row.cells().get(at);
        }

        private static int at(Content.Grid grid, ColumnKind kind) {
            return grid.columns().detectIndex(c -> c.kind() == kind);
        }

        private static String head(Content.Grid grid, ColumnKind kind) {
            return grid.columns().get(at(grid, kind)).head();
        }
    }
}
