package se.helhet.core.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import se.helhet.api.figure.Columns;
import se.helhet.api.store.Writing;

/**
 * Makes a small table hold exactly the wanted rows and touches only those that differ, so that the history tells what
 * really changed.
 */
final class RowSync {
    private final Writing writing;
    private final Table<?> table;
    private final ImmutableList<? extends Field<?>> key;
    private final MutableMap<List<Object>, Record> present;

    /** @param key the columns by which a row is the same row; empty for a table of one row */
    RowSync(Writing writing, Table<?> table, ImmutableList<? extends Field<?>> key) {
        this.writing = writing;
        this.table = table;
        this.key = key;
        this.present = Maps.mutable.empty();
        for (Record row : writing.dsl().selectFrom(table).fetch()) {
            present.put(List.copyOf(key.collect(row::get).castToList()), row);
        }
    }

    /** Deletes the rows whose key is not among the wanted ones; for tables in the order of their references. */
    void deleteOthers(ImmutableList<? extends Map<Field<?>, Object>> wanted) {
        var keys = wanted.collect(this::keyOf).toSet();
        present.forEachKeyValue((k, row) -> {
            if (!keys.contains(k)) {
                writing.delete(table, id(row), version(row));
            }
        });
    }

    void insertAndUpdate(ImmutableList<? extends Map<Field<?>, Object>> wanted) {
        for (Map<Field<?>, Object> row : wanted) {
            Record old = present.get(keyOf(row));
            if (old == null) {
                writing.insert(table, row);
            } else {
                Map<Field<?>, Object> changed = new LinkedHashMap<>();
                row.forEach((field, value) -> {
                    if (!Objects.equals(old.get(field), value)) {
                        changed.put(field, value);
                    }
                });
                if (!changed.isEmpty()) {
                    writing.update(table, id(old), version(old), changed);
                }
            }
        }
    }

    private List<Object> keyOf(Map<Field<?>, Object> row) {
        return List.copyOf(key.<Object>collect(row::get).castToList());
    }

    private static long id(Record row) {
        return row.get(Columns.ID, Long.class);
    }

    private static long version(Record row) {
        return row.get(Columns.VERSION, Long.class);
    }
}
