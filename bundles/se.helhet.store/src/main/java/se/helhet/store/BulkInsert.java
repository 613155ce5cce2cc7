package se.helhet.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
 * Inserts rows as they come, a thousand at a time, so that memory does not grow with their number. jOOQ binds the
 * values: a date or an amount is stored exactly as a single insert stores it.
 */
final class BulkInsert {
    private static final int CHUNK = 1_000;

    private final DSLContext dsl;
    private final Query insert;
    private final int given;
    private final boolean versioned;

    BulkInsert(DSLContext dsl, TableShape shape, Table<?> table, ImmutableList<? extends Field<?>> fields) {
        this.dsl = dsl;
        this.given = fields.size();
        this.versioned =
                shape.hasVersion() && fields.noneSatisfy(f -> f.getName().equals("version"));
        List<Field<?>> columns = new ArrayList<>(fields.castToList());
        List<Field<?>> values = new ArrayList<>();
        fields.forEach(f -> values.add(DSL.val(null, f.getDataType())));
        if (versioned) {
            columns.add(TableShape.VERSION);
            values.add(DSL.val(1L));
        }
        this.insert = dsl.insertInto(table).columns(columns).values(values);
    }

    long run(Iterable<Object[]> rows) {
        long begin = changes();
        long count = 0;
        List<Object[]> chunk = new ArrayList<>(CHUNK);
        for (Object[] row : rows) {
            chunk.add(whole(row, count + chunk.size() + 1));
            if (chunk.size() == CHUNK) {
                store(chunk, begin, count);
                count += CHUNK;
                chunk.clear();
            }
        }
        if (!chunk.isEmpty()) {
            store(chunk, begin, count);
        }
        return count + chunk.size();
    }

    private void store(List<Object[]> chunk, long begin, long before) {
        BatchBindStep batch = dsl.batch(insert);
        chunk.forEach(batch::bind);
        try {
            batch.execute();
        } catch (DataAccessException e) {
            long taken = changes() - begin;
            // Triggers count as well; then the number says nothing and is left out.
            boolean certain = taken >= before && taken < before + chunk.size();
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
}
