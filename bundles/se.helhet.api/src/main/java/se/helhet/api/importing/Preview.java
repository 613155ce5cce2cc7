package se.helhet.api.importing;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.finding.Finding;

/**
 * What would come of taking in a table; nothing has been stored. Rows are kept up to {@link #SHOWN} good and as many
 * faulty ones, the numbers count all.
 *
 * @param source   its name
 * @param sheet    the sheet that was read; empty for what is no workbook
 * @param sheets   the workbook's sheets, in its order
 * @param headLine the row of the table its titles stand in, from 1; 0 when it has none
 * @param columns  what was found, in the table's order
 * @param missing  labels of fields that must be filled and have no column; nothing can be taken in before they are bound
 *     or filled
 * @param findings about the table as a whole; when one is an error, no row can be taken in
 * @param rows     the first ones, in the table's order
 * @param good     rows that can be taken in
 * @param faulty   rows that cannot
 * @param passed   rows that are passed over: the example of a template, and what a publisher tells of municipalities that
 *     do not take part, see {@code Register.published}
 */
public record Preview(
        String source,
        Optional<String> sheet,
        ImmutableList<String> sheets,
        long headLine,
        ImmutableList<Column> columns,
        ImmutableList<String> missing,
        ImmutableList<Finding> findings,
        ImmutableList<Row> rows,
        long good,
        long faulty,
        long passed) {
    /** How many good rows and how many faulty rows are kept for showing. */
    public static final int SHOWN = 200;

    /** Whether the columns are as they must be, so that rows could be judged. */
    public boolean readable() {
        return findings.noneSatisfy(f -> f.severity() == Finding.Severity.ERROR);
    }

    /** Whether all of it can be taken in. */
    public boolean faultless() {
        return readable() && faulty == 0 && good > 0;
    }

    /** What decided which field a column belongs to. */
    public enum Bound {
        /** Its title is the field's name or one of its labels. */
        TITLE,
        /** A person pointed it out. */
        HAND,
        /** There is no head; it stands where the field stands in the register. */
        PLACE,
        /** Its title is a value: a year, say, and the cells are that year's. See {@code Register.published}. */
        SPREAD,
        /** To nothing: a person left it out. */
        LEFT_OUT,
        /** To nothing: the program fills that field by itself. */
        PROGRAM,
        /** To nothing: no field is called so. Point one out or leave it out. */
        UNKNOWN
    }

    /**
     * A column of the table. Empty columns without title are not among them.
     *
     * @param place    from 0
     * @param title    as the table has it; empty when it has none
     * @param field    the field's name; empty when bound to nothing
     * @param label    what people call the field; empty when bound to nothing
     * @param examples the first values that are not empty, three at most, as written
     */
    public record Column(
            int place, String title, String field, String label, Bound bound, ImmutableList<String> examples) {
        public boolean isBound() {
            return !field.isEmpty();
        }
    }

    /**
     * One row.
     *
     * @param line   where it stands in the table, from 1, as the spreadsheet numbers it
     * @param cells  of the columns bound to a field, in their order
     * @param faults none for a good row
     */
    public record Row(long line, ImmutableList<Cell> cells, ImmutableList<Fault> faults) {
        public boolean good() {
            return faults.isEmpty();
        }
    }

    /**
     * One cell.
     *
     * @param written    as it stands in the table
     * @param understood as it would be shown in the register; empty when nothing or not understood
     */
    public record Cell(String field, String written, String understood) {}

    /**
     * What is wrong.
     *
     * @param field    the field's name; empty when the fault is the whole row's
     * @param title    the column as the writer calls it; empty likewise
     * @param sentence what is wrong and what to do
     */
    public record Fault(String field, String title, String sentence) {}
}
