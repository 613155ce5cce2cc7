package se.helhet.store;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.RowChange.Action;
import se.helhet.api.store.StaleRow;
import se.helhet.api.store.Who;
import se.helhet.api.store.Writing;

/** The gate of one transaction. Keeps what it did until the transaction's end, when the history gets it. */
final class Gate implements Writing {
    private final Lease lease;
    private final DSLContext dsl;
    private final Tables tables;
    private final Who who;
    private final MutableList<History.Entry> entries = Lists.mutable.empty();

    Gate(Lease lease, Tables tables, Who who) {
        this.lease = lease;
        this.dsl = Jooq.plain(lease);
        this.tables = tables;
        this.who = who;
    }

    @Override
    public DSLContext dsl() {
        return Jooq.reading(lease);
    }

    @Override
    public long insert(Table<?> table, Map<? extends Field<?>, ?> values) {
        TableShape shape = guarded(table);
        Map<Field<?>, Object> row = row(values, "version");
        row.put(TableShape.VERSION, version(shape, values));
        long id = dsl.insertInto(table)
                .set(row)
                .returningResult(TableShape.ID)
                .fetchSingle()
                .value1();
        Map<String, String> after = shape.read(dsl, id).orElseThrow();
        note(Action.INSERT, shape, Optional.of(id), 1, Map.of(), after);
        return id;
    }

    /**
     * A row that comes back under its own id goes on counting where it ended, so that whoever still has the old one open
     * cannot write over it unseen.
     */
    private long version(TableShape shape, Map<? extends Field<?>, ?> values) {
        return values.entrySet().stream()
                .filter(v -> v.getKey().getName().equals("id") && v.getValue() instanceof Number)
                .mapToLong(v -> new History(dsl).last(shape.name(), ((Number) v.getValue()).longValue()) + 1)
                .findFirst()
                .orElse(1L);
    }

    @Override
    public void update(Table<?> table, long id, long version, Map<? extends Field<?>, ?> values) {
        TableShape shape = guarded(table);
        Map<String, String> before = seen(shape, id, version);
        Map<Field<?>, Object> row = row(values, "version", "id");
        row.put(TableShape.VERSION, version + 1);
        dsl.update(table).set(row).where(TableShape.ID.eq(id)).execute();
        Map<String, String> after = shape.read(dsl, id).orElseThrow();
        note(Action.UPDATE, shape, Optional.of(id), 1, before, after);
    }

    @Override
    public void delete(Table<?> table, long id, long version) {
        TableShape shape = guarded(table);
        Map<String, String> before = seen(shape, id, version);
        dsl.deleteFrom(table).where(TableShape.ID.eq(id)).execute();
        note(Action.DELETE, shape, Optional.of(id), 1, before, Map.of());
    }

    @Override
    public long insertAll(Table<?> table, ImmutableList<? extends Field<?>> fields, Iterable<Object[]> rows) {
        BulkInsert bulk = bulk(table, fields);
        try (bulk) {
            rows.forEach(bulk::add);
        }
        return bulk.count();
    }

    @Override
    public BulkInsert bulk(Table<?> table, ImmutableList<? extends Field<?>> fields) {
        TableShape shape = tables.shape(dsl, table);
        return new BulkInsert(dsl, shape, table, fields, count -> noteBulk(shape, count));
    }

    private void noteBulk(TableShape shape, long count) {
        if (count > 0) {
            note(Action.INSERT, shape, Optional.empty(), count, Map.of(), Map.of());
        }
    }

    @Override
    public long deleteAll(Table<?> table, Condition where) {
        TableShape shape = tables.shape(dsl, table);
        long count = dsl.deleteFrom(table).where(where).execute();
        if (count > 0) {
            entries.add(new History.Entry(
                    change(Action.DELETE, shape, Optional.empty(), count, Map.of(), Map.of()),
                    dsl.renderInlined(where)));
        }
        return count;
    }

    /** Writes the history, as the last thing in the transaction. Returns what has changed. */
    ImmutableList<RowChange> finish() {
        new History(dsl).append(entries);
        return entries.collect(History.Entry::change).toImmutable();
    }

    private TableShape guarded(Table<?> table) {
        TableShape shape = tables.shape(dsl, table);
        if (!shape.hasIdAndVersion()) {
            throw new IllegalArgumentException("Table " + shape.name()
                    + " has no columns id and version, so its rows can only be written with insertAll and deleteAll");
        }
        return shape;
    }

    private Map<String, String> seen(TableShape shape, long id, long version) {
        Map<String, String> row = shape.read(dsl, id).orElseThrow(() -> new StaleRow(shape.name(), id, version, 0));
        long present = Long.parseLong(row.get("version"));
        if (present != version) {
            throw new StaleRow(shape.name(), id, version, present);
        }
        return row;
    }

    private static Map<Field<?>, Object> row(Map<? extends Field<?>, ?> values, String... owned) {
        Map<Field<?>, Object> row = new LinkedHashMap<>(values);
        for (Field<?> field : values.keySet()) {
            for (String name : owned) {
                if (field.getName().equals(name)) {
                    throw new IllegalArgumentException("The store itself sets " + name + "; leave it out");
                }
            }
        }
        return row;
    }

    private void note(
            Action action,
            TableShape shape,
            Optional<Long> id,
            long rows,
            Map<String, String> before,
            Map<String, String> after) {
        entries.add(new History.Entry(change(action, shape, id, rows, before, after), null));
    }

    private RowChange change(
            Action action,
            TableShape shape,
            Optional<Long> id,
            long rows,
            Map<String, String> before,
            Map<String, String> after) {
        return new RowChange(
                LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS),
                who,
                action,
                shape.name(),
                id,
                rows,
                Maps.immutable.withAll(before),
                Maps.immutable.withAll(after));
    }
}
