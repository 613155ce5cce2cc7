package se.helhet.store;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;

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
        long count = 0;
        List<Object[]> chunk = new ArrayList<>(CHUNK);
        for (Object[] row : rows) {
            chunk.add(whole(row, count + chunk.size() + 1));
            if (chunk.size() == CHUNK) {
                count += store(chunk);
                chunk.clear();
            }
        }
        return chunk.isEmpty() ? count : count + store(chunk);
    }

    private int store(List<Object[]> chunk) {
        BatchBindStep batch = dsl.batch(insert);
        chunk.forEach(batch::bind);
        batch.execute();
        return chunk.size();
    }

    private Object[] whole(Object[] row, long number) {
        if (row.length != given) {
            throw new IllegalArgumentException(
                    "Row " + number + " has " + row.length + " values for " + given + " fields");
        }
        if (!versioned) {
            return row;
        }
        Object[] whole = java.util.Arrays.copyOf(row, given + 1);
        whole[given] = 1L;
        return whole;
    }
}
