package se.helhet.store;

import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Rows of any type, each value bound by jOOQ. */
final class JooqBatch implements RowBatch {
    private static final int ROWS = 1_000;

    private final DSLContext dsl;
    private final Query insert;

    JooqBatch(DSLContext dsl, Table<?> table, List<Field<?>> columns) {
        this.dsl = dsl;
        List<Field<?>> values = new ArrayList<>();
        columns.forEach(f -> values.add(DSL.val(null, f.getDataType())));
        this.insert = dsl.insertInto(table).columns(columns).values(values);
    }

    @Override
    public int size() {
        return ROWS;
    }

    @Override
    public void send(Object[][] rows, int count) throws Refused {
        long begin = changes();
        BatchBindStep bound = dsl.batch(insert);
        try {
            for (int i = 0; i < count; i++) {
                bound.bind(rows[i]);
            }
            bound.execute();
        } catch (DataAccessException e) {
            long taken = changes() - begin;
            // Triggers count as well; then the number says nothing and is left out.
            throw new Refused(taken >= 0 && taken < count ? taken : -1, e);
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

    @Override
    public void close() {
        // jOOQ closes its statement after each batch.
    }
}
