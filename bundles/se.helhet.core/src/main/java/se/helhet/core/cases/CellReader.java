package se.helhet.core.cases;

import se.helhet.core.table.Cell;

/** Makes a cell a value. One for each kind of column. */
@FunctionalInterface
interface CellReader {
    /**
     * @param cell not blank
     * @throws BadCell with a sentence when it cannot be read
     */
    Object read(Cell cell);
}
