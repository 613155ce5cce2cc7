package se.helhet.web.register;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.register.Page;
import se.helhet.api.register.RegisterEntry;
import se.helhet.api.register.Row;
import se.helhet.api.register.Sheet;
import se.helhet.api.register.Sheet.Column;
import se.helhet.api.register.Sheet.Kind;

/**
 * What the page of a register is drawn from.
 *
 * @param columns in the grid, the one with the name first
 * @param from    number of the first row, from 0
 * @param form    null when no row is open
 */
public record GridModel(
        Sheet sheet, ImmutableList<Column> columns, GridQuery query, Page page, long from, FormModel form) {
    private static final int LONG = 200;

    public RegisterEntry register() {
        return sheet.register();
    }

    public boolean writable() {
        return !sheet.register().reckoned();
    }

    /**
     * A column as every row draws it, found once for the page.
     *
     * @param at where its cell is in a row
     */
    public record Shown(Column column, int at, String look) {
        public Row.Cell cell(Row row) {
            return row.cells().get(at);
        }

        /** Which step of the way the cell has come to, from 1; 0 for a way out and for no value. */
        public int step(Row.Cell cell) {
            int step = column.choices().detectIndex(c -> c.code().equals(cell.text())) + 1;
            return step > column.steps() ? 0 : step;
        }
    }

    public ImmutableList<Shown> shown() {
        return columns.collect(c -> new Shown(c, sheet.columns().indexOf(c), look(c)));
    }

    /** Whether a cell has more text than a grid is read for; the form has all of it, and there it is edited. */
    public static boolean isLong(Row.Cell cell) {
        return cell.shown().length() > LONG;
    }

    public static String clipped(Row.Cell cell) {
        return Clipped.to(cell.shown(), LONG);
    }

    public boolean isOpen(Row row) {
        return query.row().equals(Long.toString(row.id()));
    }

    public boolean more() {
        return from + page.rows().size() < page.matching();
    }

    public boolean narrowed() {
        return !query.search().isEmpty() || query.filters().notEmpty();
    }

    /** How a cell is drawn, and where it goes when there is room for two lines only. */
    public String look(Column column) {
        String kind = column.kind().number() ? "num" : column.steps() > 0 ? "staged" : "";
        return kind + (column.name().equals(sheet.name()) ? " name" : "") + place(column);
    }

    private String place(Column column) {
        if (column.equals(first(c -> c.kind().dated()))) {
            return " at-second";
        }
        Column way = first(c -> c.steps() > 0);
        Column mark =
                way == null ? first(c -> c.kind() == Kind.CODE && !c.name().equals("municipality")) : way;
        if (column.equals(mark)) {
            return " at-third";
        }
        return column.equals(first(c -> c.kind() == Kind.CODE
                                && !c.equals(mark)
                                && c.name().equals("municipality")))
                        || column.equals(firstNumberWithout(mark))
                ? " at-fourth"
                : "";
    }

    /** For registers without municipality the first number says most of a row. */
    private Column firstNumberWithout(Column mark) {
        return columns.anySatisfy(c -> c.name().equals("municipality") && !c.equals(mark))
                ? null
                : first(c -> c.kind().number());
    }

    private Column first(org.eclipse.collections.api.block.predicate.Predicate<Column> wanted) {
        return columns.detect(c -> !c.name().equals(sheet.name()) && wanted.accept(c));
    }
}
