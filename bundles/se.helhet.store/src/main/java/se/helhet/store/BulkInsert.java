package se.helhet.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import se.helhet.api.store.StoreException;
import se.helhet.api.store.Writing;

/**
 * Inserts rows as they come, some hundred at a time, so that memory does not grow with their number. Plain types go
 * straight to the driver, other types by way of jOOQ.
 */
final class BulkInsert implements Writing.Bulk {
    private final int given;
    private final boolean versioned;
    private final RowBatch batch;
    private final LongConsumer done;
    private final Object[][] waiting;
    private int filled;
    private long count;
    private boolean broken;
    private boolean closed;

    /** @param done told the number of rows when all are in */
    BulkInsert(
            DSLContext dsl,
            TableShape shape,
            Table<?> table,
            ImmutableList<? extends Field<?>> fields,
            LongConsumer done) {
        this.done = done;
        this.given = fields.size();
        this.versioned =
                shape.hasVersion() && fields.noneSatisfy(f -> f.getName().equals("version"));
        List<Field<?>> columns = new ArrayList<>(fields.castToList());
        if (versioned) {
            columns.add(TableShape.VERSION);
        }
        this.batch = RowBinder.of(columns)
                .<RowBatch>map(binder -> new PlainBatch(dsl, table, columns, binder))
                .orElseGet(() -> new JooqBatch(dsl, table, columns));
        this.waiting = new Object[batch.size()][];
    }

    @Override
    public void add(Object[] row) {
        waiting[filled++] = whole(row);
        count++;
        if (filled == waiting.length) {
            send();
        }
    }

    /** How many rows it has been given. */
    long count() {
        return count;
    }

    private void send() {
        try {
            batch.send(waiting, filled);
            Arrays.fill(waiting, 0, filled, null);
            filled = 0;
        } catch (RowBatch.Refused e) {
            broken = true;
            StoreException refused = e.refusal();
            throw e.taken() < 0
                    ? refused
                    : new StoreException(
                            "Post " + (count - filled + e.taken() + 1) + ": " + refused.getMessage(), e.getCause());
        }
    }

    /** Sends what is left, unless the database has refused something: then there is only the statement to give back. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (!broken && filled > 0) {
                send();
            }
            if (!broken) {
                done.accept(count);
            }
        } finally {
            batch.close();
        }
    }

    private Object[] whole(Object[] row) {
        if (row.length != given) {
            broken = true;
            throw new IllegalArgumentException(
                    "Row " + (count + 1) + " has " + row.length + " values for " + given + " fields");
        }
        if (!versioned) {
            return row;
        }
        Object[] whole = Arrays.copyOf(row, given + 1);
        whole[given] = 1L;
        return whole;
    }
}
