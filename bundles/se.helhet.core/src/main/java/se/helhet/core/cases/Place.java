package se.helhet.core.cases;

import se.helhet.api.importing.Preview.Bound;
import se.helhet.core.table.Cell;

/**
 * A column of a table and what it is bound to.
 *
 * @param at     its place from 0
 * @param title  as the table has it; empty when it has none
 * @param column null when bound to nothing
 * @param reader how its cells are read; the column's own reader unless the title says more, such as a unit of money
 * @param key    for {@code SPREAD}: the value of the key that the title is; else null
 */
record Place(int at, String title, FieldColumn column, CellReader reader, Bound bound, Cell key) {
    static Place of(int at, String title, FieldColumn column, Bound bound) {
        return new Place(at, title, column, column.form().reader(), bound, null);
    }

    static Place none(int at, String title, Bound bound) {
        return new Place(at, title, null, null, bound, null);
    }

    boolean isBound() {
        return column != null;
    }

    boolean isSpread() {
        return bound == Bound.SPREAD;
    }

    Place reading(CellReader other) {
        return new Place(at, title, column, other, bound, key);
    }

    /** As sentences call it. */
    String called() {
        return title.isEmpty() ? column.title() : title;
    }
}
