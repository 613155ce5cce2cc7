package se.helhet.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import se.helhet.api.store.StoreException;
import se.helhet.api.store.Writing;

/**
 * Inserts rows as they come, a thousand at a time, so that memory does not grow with their number. The statement is
 * rendered once; plain types go straight to the driver (three times as fast), other types by way of jOOQ.
 */
final class BulkInsert implements Writing.Bulk {
    private static final int CHUNK = 1_000;

    private final DSLContext dsl;
    private final List<Field<?>> columns;
    private final Query insert;
    private final int given;
    private final boolean versioned;
    private final Batch batch;
    private final LongConsumer done;
    private long count;
    private long sent;
    private boolean broken;
    private boolean closed;

    /** @param done told the number of rows when all are in */
    BulkInsert(
            DSLContext dsl,
            TableShape shape,
            Table<?> table,
            ImmutableList<? extends Field<?>> fields,
            LongConsumer done) {
        this.dsl = dsl;
        this.done = done;
        this.given = fields.size();
        this.versioned =
                shape.hasVersion() && fields.noneSatisfy(f -> f.getName().equals("version"));
        this.columns = new ArrayList<>(fields.castToList());
        if (versioned) {
            columns.add(TableShape.VERSION);
        }
        List<Field<?>> values = new ArrayList<>();
        columns.forEach(f -> values.add(DSL.val(null, f.getDataType())));
        this.insert = dsl.insertInto(table).columns(columns).values(values);
        this.batch = RowBinder.of(columns).<Batch>map(Straight::new).orElseGet(ByJooq::new);
    }

    /** Takes up to a thousand rows and then sends them. */
    private interface Batch {
        void add(Object[] row) throws SQLException;

        void send() throws SQLException;

        void close() throws SQLException;
    }

    @Override
    public void add(Object[] row) {
        Object[] whole = whole(row);
        try {
            batch.add(whole);
        } catch (SQLException e) {
            broken = true;
            throw Refusal.of(e);
        }
        if (++count - sent == CHUNK) {
            send();
        }
    }

    /** How many rows it has been given. */
    long count() {
        return count;
    }

    private void send() {
        long begin = changes();
        try {
            batch.send();
            sent = count;
        } catch (SQLException | DataAccessException e) {
            broken = true;
            long taken = changes() - begin;
            // Triggers count as well; then the number says nothing and is left out.
            boolean certain = taken >= 0 && taken < count - sent;
            StoreException refused = Refusal.of(e);
            throw certain ? new StoreException("Post " + (sent + taken + 1) + ": " + refused.getMessage(), e) : refused;
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
            if (!broken && count > sent) {
                send();
            }
            if (!broken) {
                done.accept(count);
            }
        } finally {
            try {
                batch.close();
            } catch (SQLException e) {
                // The rows are in or have been refused already; a statement that does not close says nothing of them.
                broken = true;
            }
        }
    }

    /** How many rows this connection has ever changed: the driver does not say which row of a batch was refused. */
    private long changes() {
        return dsl.connectionResult(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet changes = statement.executeQuery("select total_changes()")) {
                return changes.getLong(1);
            }
        });
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

    private final class ByJooq implements Batch {
        private BatchBindStep bound = dsl.batch(insert);

        @Override
        public void add(Object[] row) {
            bound.bind(row);
        }

        @Override
        public void send() {
            bound.execute();
            bound = dsl.batch(insert);
        }

        @Override
        public void close() {
            // jOOQ closes its statement after each batch.
        }
    }

    private final class Straight implements Batch {
        private final Connection connection =
                dsl.configuration().connectionProvider().acquire();
        private final RowBinder binder;
        private final PreparedStatement statement;

        Straight(RowBinder binder) {
            this.binder = binder;
            try {
                statement = connection.prepareStatement(dsl.render(insert));
            } catch (SQLException e) {
                throw Refusal.of(e);
            }
        }

        @Override
        public void add(Object[] row) throws SQLException {
            binder.bind(statement, row);
            statement.addBatch();
        }

        @Override
        public void send() throws SQLException {
            statement.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            statement.close();
            dsl.configuration().connectionProvider().release(connection);
        }
    }
}
