package se.helhet.api.importing;

import java.util.Optional;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * How a person wants a table read, where the program's own guess is not it. Immutable; {@link #AUTOMATIC} is the guess.
 *
 * @param sheet  the workbook's sheet; empty for the first one whose head fits the register
 * @param head   whether there is a head
 * @param bound  for columns pointed out by hand, by their place in the table from 0: the field's name, or
 *     {@link #LEFT_OUT}
 * @param filled for fields that the table has no column for: what stands in every row, written as people write it
 */
public record Reading(
        Optional<String> sheet, Head head, ImmutableMap<Integer, String> bound, ImmutableMap<String, String> filled) {
    /** Bound to no field: its values are not taken in. */
    public static final String LEFT_OUT = "";

    /** First fitting sheet, head found by itself, columns bound by their titles. */
    public static final Reading AUTOMATIC =
            new Reading(Optional.empty(), Head.FOUND, Maps.immutable.empty(), Maps.immutable.empty());

    /** Whether the first row tells what the columns are. */
    public enum Head {
        /** The first row that fits is the head, titles above it are passed over; pasted cells may do without. */
        FOUND,
        /** There is none: the columns are the register's, in its order, unless bound by hand. */
        NONE
    }

    public Reading onSheet(String name) {
        return new Reading(Optional.of(name), head, bound, filled);
    }

    public Reading withoutHead() {
        return new Reading(sheet, Head.NONE, bound, filled);
    }

    /** @param column its place in the table from 0 */
    public Reading binding(int column, String field) {
        return new Reading(sheet, head, bound.newWithKeyValue(column, field), filled);
    }

    public Reading leavingOut(int column) {
        return binding(column, LEFT_OUT);
    }

    public Reading filling(String field, String written) {
        return new Reading(sheet, head, bound, filled.newWithKeyValue(field, written));
    }
}
