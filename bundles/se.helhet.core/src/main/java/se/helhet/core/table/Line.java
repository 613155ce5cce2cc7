package se.helhet.core.table;

import java.util.List;

/**
 * One row of a table that is not blank.
 *
 * @param number where it stands: the line of a text file it begins on, the row of a sheet; from 1
 * @param cells  not to be changed
 */
public record Line(long number, List<Cell> cells) {
    /** Empty beyond the last one. */
    public Cell cell(int place) {
        return place < cells.size() ? cells.get(place) : Cell.EMPTY;
    }

    public boolean blank() {
        for (Cell cell : cells) {
            if (!cell.blank()) {
                return false;
            }
        }
        return true;
    }
}
