package se.helhet.api.store;

import java.util.Map;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** The gate every change goes through; lives as long as its transaction. Not for use by other threads. */
public interface Writing {
    /** For reading within the transaction. Do not write through it: it would leave no history. */
    DSLContext dsl();

    /**
     * Inserts a row with version 1; returns its id. The history has the whole row. A row given with an {@code id} that
     * was deleted before gets the version after its last one.
     */
    long insert(Table<?> table, Map<? extends Field<?>, ?> values);

    /** Changes a row if it still has {@code version}, which rises by one. Throws {@link StaleRow} otherwise. */
    void update(Table<?> table, long id, long version, Map<? extends Field<?>, ?> values);

    /** Deletes a row if it still has {@code version}. Throws {@link StaleRow} otherwise. */
    void delete(Table<?> table, long id, long version);

    /**
     * Inserts many rows, each an array in the order of {@code fields}; the history has one entry with their number.
     * The rows are read once, as the database takes them. Returns how many.
     */
    long insertAll(Table<?> table, ImmutableList<? extends Field<?>> fields, Iterable<Object[]> rows);

    /**
     * Opens a table for rows that come one at a time, so that several tables can be filled in one reading; each row is an
     * array in the order of {@code fields}. Rows are sent in batches; close it to send the last ones. The history has one
     * entry with their number.
     */
    Bulk bulk(Table<?> table, ImmutableList<? extends Field<?>> fields);

    /** A table being filled. Lives no longer than its transaction. */
    interface Bulk extends AutoCloseable {
        void add(Object[] row);

        /** Sends what is left. Does nothing the second time. */
        @Override
        void close();
    }

    /** Deletes many rows; the history has one entry with the condition and their number. Returns how many. */
    long deleteAll(Table<?> table, Condition where);
}
