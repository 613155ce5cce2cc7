package se.helhet.core.table;

import java.util.List;

/** Writes a table to a stream, line by line, and leaves the stream open. */
public interface TableWriter {
    /** Texts are written as texts, numbers and days as such where the kind of file can tell. */
    void line(List<Cell> cells);

    /** Writes what is left. Without it the file is not whole. */
    void finish();
}
