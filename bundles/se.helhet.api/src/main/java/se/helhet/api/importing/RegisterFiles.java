package se.helhet.api.importing;

import java.io.OutputStream;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.annotation.versioning.ProviderType;
import se.helhet.api.finding.Finding;
import se.helhet.api.job.Progress;
import se.helhet.api.store.Who;

/**
 * Tables into and out of any register, by its declaration: CSV files, Excel workbooks and cells pasted from one. Provided
 * by the core; command line and workbench alike use it. Reads with {@link #preview}, lets a person mend and choose, then
 * {@link #take}s. Nothing is thrown for bad input: what is wrong with a table stands in the answer as sentences.
 *
 * <p>All methods work on the caller's thread, reading as they go: memory does not grow with the table. {@code progress}
 * counts rows, whose total is not known; one that was stopped stores nothing and says so. Each throws
 * {@link IllegalArgumentException} with a sentence when no installed unit has that register ({@code navet.booking}), and
 * {@link java.io.UncheckedIOException} when {@code out} cannot be written, which none of them closes.
 */
@ProviderType
public interface RegisterFiles {
    /** The register's fields in its order. */
    ImmutableList<FieldShape> fields(String register);

    /** What would come of {@link #take} with the same arguments. Stores nothing. */
    Preview preview(String register, TableSource source, Reading reading, Progress progress);

    /**
     * Takes in rows, in one transaction; they can be withdrawn together, see {@link Imports}. The same bytes are taken in
     * once. {@code findings} names up to {@link #NAMED} faulty cells with row, column and what to do.
     */
    ImportReport take(String register, TableSource source, Reading reading, Which rows, Who who, Progress progress);

    /**
     * Writes the faulty rows as a file to mend and take in: the table's own head and cells, and a last column with what
     * is wrong, which is passed over when the file is read. Returns how many rows were written.
     */
    long faulty(String register, TableSource source, Reading reading, TableFormat format, OutputStream out);

    /**
     * Writes an empty table to fill in: the head with labels and one example row; in a workbook also a sheet that says
     * what each column takes, in a CSV file the example row alone.
     */
    void template(String register, TableFormat format, OutputStream out);

    /**
     * Writes rows of the register, also of one that only its unit writes. What is written can be taken in again and gives
     * the same rows. The answer's findings say what could not be written whole (Excel has room for 32 767 letters in a
     * cell).
     *
     * @throws IllegalStateException with a sentence when the register gives counts only, or a workbook has no room for so
     *     many rows
     */
    Exported export(String register, Selection selection, TableFormat format, OutputStream out);

    /** At most this many faulty cells are named in a report; their number is always told. */
    int NAMED = 1000;

    /** Which rows to store when some are faulty. */
    enum Which {
        /** All or, when one is faulty, none. */
        ALL,
        /** The good ones; a person has seen the preview and chosen so. */
        GOOD
    }

    /** What stands in the head of an exported table; both are understood when it comes back. */
    enum Titles {
        LABELS,
        NAMES
    }

    /**
     * Which rows to export, and under which titles.
     *
     * @param ids of the rows, in the order wanted; empty for all, in the order they were entered
     */
    record Selection(Optional<ImmutableList<Long>> ids, Titles titles) {
        public static final Selection ALL = new Selection(Optional.empty(), Titles.LABELS);

        public static Selection of(ImmutableList<Long> ids) {
            return new Selection(Optional.of(ids), Titles.LABELS);
        }

        public Selection titled(Titles wanted) {
            return new Selection(ids, wanted);
        }
    }

    /** @param rows how many were written */
    record Exported(long rows, ImmutableList<Finding> findings) {}
}
