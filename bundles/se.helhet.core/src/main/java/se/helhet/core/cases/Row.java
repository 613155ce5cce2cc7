package se.helhet.core.cases;

import java.util.List;
import org.jooq.Record;
import se.helhet.core.table.Cell;

/**
 * A row as it was understood.
 *
 * @param given  its cells
 * @param record the values that could be read; whole only when there are no faults
 * @param faults what is wrong with it
 */
record Row(List<Given> given, Record record, List<Fault> faults) {
    /**
     * What stands in one column.
     *
     * @param title the column as the writer calls it
     */
    record Given(FieldColumn column, String title, CellReader reader, Cell cell) {
        static Given of(FieldColumn column, String title, Cell cell) {
            return new Given(column, title, column.form().reader(), cell);
        }
    }

    boolean good() {
        return faults.isEmpty();
    }
}
