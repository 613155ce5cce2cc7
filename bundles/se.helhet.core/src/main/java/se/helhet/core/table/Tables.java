package se.helhet.core.table;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A file with one table, or a workbook with one in each sheet. Can be read several times, by one thread at a time; memory
 * does not grow with the number of lines. Close it after use.
 */
public interface Tables extends AutoCloseable {
    /** As sentences call it. */
    String name();

    /** Fingerprint of the file's bytes, in hexadecimal. */
    String sha256();

    /** The visible sheets in the workbook's order; empty for a file that has no sheets. */
    default ImmutableList<String> sheets() {
        return Lists.immutable.empty();
    }

    /** Whether every line should have as many cells as the head; in a sheet, cells beyond the last value are not there. */
    boolean even();

    /**
     * Hands over the lines that are not blank.
     *
     * @param sheet one of {@link #sheets}; any text where there are none
     * @throws BadFile when it cannot be read on
     */
    void read(String sheet, Reader reader);

    /** Where a line stands, for sentences. */
    default String place(String sheet, long line) {
        String in = sheets().size() > 1 ? name() + " blad " + sheet : name();
        return line == 0 ? in : in + " rad " + line;
    }

    @Override
    void close();

    /** Takes the lines one by one. */
    @FunctionalInterface
    interface Reader {
        /** Returns whether there should be more. */
        boolean line(Line line);
    }
}
