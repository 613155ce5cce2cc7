package se.helhet.core.register;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import se.helhet.api.store.Reads;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Store;
import se.helhet.core.organisation.SwedishOrder;

/** Totals and codes in use, kept until their table changes, so that scrolling does not count the same rows again. */
final class KnownTotals {
    /** Far more questions than people have open; reached only by a search that changes with each letter. */
    private static final int MOST = 500;
    /** More codes than anyone picks from a list. */
    private static final int LISTED = 500;

    private static final String ALL = "all";
    private static final String CODES = "codes ";

    private final Store store;
    private final Map<Key, Object> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    private record Key(String table, String what) {
        String source() {
            return what.equals(ALL) ? Reads.rowsOf(table) : table;
        }
    }

    KnownTotals(Store store) {
        this.store = store;
    }

    /** All rows of a register. */
    long rows(OpenRegister open) {
        return rows(open.table());
    }

    long rows(org.jooq.Table<?> table) {
        return get(new Key(table.getName(), ALL), Long.class, () -> (long) store.read(dsl -> dsl.fetchCount(table)));
    }

    Totals of(OpenRegister open, Condition picked) {
        String what = "sum " + DSL.using(SQLDialect.SQLITE).renderInlined(picked);
        return get(new Key(open.table().getName(), what), Totals.class, () -> read(open, picked));
    }

    private Totals read(OpenRegister open, Condition picked) {
        ImmutableList<OpenColumn> summed = open.columns().select(OpenColumn::summed);
        MutableList<Field<?>> fields = Lists.mutable.of(DSL.count());
        summed.forEach(c -> fields.add(DSL.sum(c.field().coerce(BigDecimal.class))));
        Record r = store.read(
                dsl -> dsl.select(fields).from(open.table()).where(picked).fetchSingle());
        MutableMap<String, BigDecimal> sums = Maps.mutable.empty();
        summed.forEachWithIndex((c, i) -> {
            BigDecimal sum = r.get(i + 1, BigDecimal.class);
            if (sum != null) {
                sums.put(c.name(), sum);
            }
        });
        return new Totals(r.get(0, Long.class), sums.toImmutable());
    }

    /** The codes that rows have in a column whose codes are open, in Swedish order. */
    @SuppressWarnings("unchecked")
    ImmutableList<String> codes(OpenRegister open, OpenColumn column) {
        Key key = new Key(open.table().getName(), CODES + column.name());
        return get(
                key,
                ImmutableList.class,
                () -> Lists.immutable
                        .withAll(store.read(dsl -> dsl.selectDistinct(column.field())
                                .from(open.table())
                                .limit(LISTED)
                                .fetch(0, String.class)))
                        .select(Objects::nonNull)
                        .toSortedList(SwedishOrder.comparator())
                        .toImmutable());
    }

    private <T> T get(Key key, Class<T> type, Supplier<T> read) {
        Object there = known.get(key);
        if (there != null) {
            Reads.note(key.source());
            return type.cast(there);
        }
        long mark = changes.get();
        T value = Reads.as(key.source(), read);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, value);
        if (mark != changes.get()) {
            known.remove(key, value);
        }
        return value;
    }

    void changed(ImmutableList<RowChange> rows) {
        changes.incrementAndGet();
        rows.forEach(change -> known.keySet().removeIf(k -> k.table.equals(change.table()) && moved(k, change)));
    }

    /** A row that is changed alone moves no count of all rows, and the codes of no column that it has left as it was. */
    private static boolean moved(Key key, RowChange change) {
        if (change.id().isEmpty() || change.action() != RowChange.Action.UPDATE) {
            return true;
        }
        if (key.what.startsWith(CODES)) {
            return change.differs(key.what.substring(CODES.length()));
        }
        return !key.what.equals(ALL);
    }

    void forget() {
        changes.incrementAndGet();
        known.clear();
    }
}
