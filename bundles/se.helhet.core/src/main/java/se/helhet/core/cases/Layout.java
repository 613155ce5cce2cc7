package se.helhet.core.cases;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.finding.Finding;
import se.helhet.core.table.Cell;

/**
 * Which cell of a table's lines belongs to which column of the register.
 *
 * @param sheet    the sheet; any text where there are none
 * @param headLine 0 when there is no head
 * @param width    how many cells the head has
 * @param places   the columns, in the table's order
 * @param filled   what stands in every row and in no column
 * @param key      the column that the titles of spread places are values of; empty when there are none
 * @param missing  columns that must be there and are not
 * @param findings what is wrong; nothing is read when any is an error
 */
record Layout(
        String sheet,
        long headLine,
        int width,
        ImmutableList<Place> places,
        ImmutableList<Filled> filled,
        Optional<FieldColumn> key,
        ImmutableList<FieldColumn> missing,
        ImmutableList<Finding> findings) {

    /** A column with the same cell in every row. */
    record Filled(FieldColumn column, Cell cell) {}

    boolean usable() {
        return findings.noneSatisfy(f -> f.severity() == Finding.Severity.ERROR);
    }

    /** Places whose cells stand for themselves. */
    ImmutableList<Place> plain() {
        return places.select(p -> p.isBound() && !p.isSpread());
    }

    /** Places with one row for each of them. */
    ImmutableList<Place> spread() {
        return places.select(Place::isSpread);
    }

    /** Every column that gets a value out of the table. */
    ImmutableList<FieldColumn> columns() {
        return places.select(Place::isBound)
                .collect(Place::column)
                .newWithAll(filled.collect(Filled::column))
                .newWithAll(key.stream().toList())
                .distinct();
    }
}
