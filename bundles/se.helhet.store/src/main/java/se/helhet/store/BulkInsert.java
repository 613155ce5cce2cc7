package se.helhet.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import se.helhet.api.store.StoreException;

/**
 * Inserts rows as they come, a thousand at a time, so that memory does not grow with their number. The statement is
 * rendered once; plain types go straight to the driver (three times as fast), other types by way of jOOQ.
 */
final class BulkInsert {
    private static final int CHUNK = 1_000;

    private final DSLContext dsl;
    private final List<Field<?>> columns;
    private final Query insert;
    private final int given;
    private final boolean versioned;

    BulkInsert(DSLContext dsl, TableShape shape, Table<?> table, ImmutableList<? extends Field<?>> fields) {
        this.dsl = dsl;
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
    }

    /** Takes up to a thousand rows and then sends them. */
    private interface Batch {
        void add(Object[] row) throws SQLException;

        void send() throws SQLException;
    }

    long run(Iterable<Object[]> rows) {
        Optional<RowBinder> binder = RowBinder.of(columns);
        if (binder.isEmpty()) {
            return each(rows, new ByJooq());
        }
        return dsl.connectionResult(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(dsl.render(insert))) {
                return each(rows, new Straight(statement, binder.get()));
            }
        });
    }

    private long each(Iterable<Object[]> rows, Batch batch) {
        long begin = changes();
        long count = 0;
        long sent = 0;
        for (Object[] row : rows) {
            Object[] whole = whole(row, count + 1);
            try {
                batch.add(whole);
            } catch (SQLException e) {
                throw Refusal.of(e);
            }
            if (++count - sent == CHUNK) {
                send(batch, begin, sent, count);
                sent = count;
            }
        }
        if (count > sent) {
            send(batch, begin, sent, count);
        }
        return count;
    }

    private void send(Batch batch, long begin, long from, long to) {
        try {
            batch.send();
        } catch (SQLException | DataAccessException e) {
            long taken = changes() - begin;
            // Triggers count as well; then the number says nothing and is left out.
            boolean certain = taken >= from && taken < to;
            StoreException refused = Refusal.of(e);
            throw certain ? new StoreException("Post " + (taken + 1) + ": " + refused.getMessage(), e) : refused;
        }
    }

    /** How many rows this connection has ever changed: the driver does not say which row of a batch was refused. */
    private long changes() {
        return dsl.select(DSL.field("total_changes()", SQLDataType.BIGINT))
                .fetchSingle()
                .value1();
    }

    private Object[] whole(Object[] row, long number) {
        if (row.length != given) {
            throw new IllegalArgumentException(
                    "Row " + number + " has " + row.length + " values for " + given + " fields");
        }
        if (!versioned) {
            return row;
        }
        Object[] whole = Arrays.copyOf(row, given + 1);
        whole[given] = 1L;
        return whole;
    }

    private final class ByJooq implements Batch {
        private BatchBindStep batch = dsl.batch(insert);

        @Override
        public void add(Object[] row) {
            batch.bind(row);
        }

        @Override
        public void send() {
            batch.execute();
            batch = dsl.batch(insert);
        }
    }

    private record Straight(PreparedStatement statement, RowBinder binder) implements Batch {
        @Override
        public void add(Object[] row) throws SQLException {
            binder.bind(statement, row);
            statement.addBatch();
        }

        @Override
        public void send() throws SQLException {
            statement.executeBatch();
        }
    }
}
