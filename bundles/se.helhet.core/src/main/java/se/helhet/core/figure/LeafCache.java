package se.helhet.core.figure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import se.helhet.api.store.RowChange;
import se.helhet.api.value.Value;

/** Numbers of leaves until a change touches them. Safe for many threads. */
final class LeafCache {
    /** Of one table. */
    private static final int MOST = 50_000;

    /** By table, so that a change looks at the leaves over its own table only. */
    private final Map<String, Map<Leaf, Value>> byTable = new ConcurrentHashMap<>();

    private final AtomicLong changes = new AtomicLong();

    Value get(Leaf leaf) {
        Map<Leaf, Value> values = byTable.get(table(leaf));
        return values == null ? null : values.get(leaf);
    }

    private static String table(Leaf leaf) {
        return leaf.register().table().getName();
    }

    /** Taken before reading from the store and given to {@link #keep}. */
    long mark() {
        return changes.get();
    }

    /** Keeps what was read, unless something changed meanwhile. Faults are not kept: they may be mended. */
    void keep(long mark, Map<Leaf, Value> read) {
        read.forEach((leaf, value) -> {
            if (!(value instanceof Value.None n && n.why() == Value.Why.FAILED) && mark == changes.get()) {
                Map<Leaf, Value> values = byTable.computeIfAbsent(table(leaf), t -> new ConcurrentHashMap<>());
                if (values.size() > MOST) {
                    values.clear();
                }
                values.put(leaf, value);
                if (mark != changes.get()) {
                    values.remove(leaf);
                }
            }
        });
    }

    void forget() {
        changes.incrementAndGet();
        byTable.clear();
    }

    void forget(String unit, String register) {
        changes.incrementAndGet();
        byTable.values()
                .forEach(values -> values.keySet()
                        .removeIf(l ->
                                l.unit().equals(unit) && l.register().name().equals(register)));
    }

    /** Drops the leaves over {@code table} that the change can move; all of them for a change of many rows. */
    void changed(RowChange change) {
        changes.incrementAndGet();
        Map<Leaf, Value> values = byTable.get(change.table());
        if (values != null && change.id().isEmpty()) {
            values.clear();
        } else if (values != null) {
            RowDates before = new RowDates(change.before());
            RowDates after = new RowDates(change.after());
            values.keySet().removeIf(l -> reads(l, change) && (before.touch(l) || after.touch(l)));
        }
    }

    /** Whether a leaf looks at anything that is another after the change. */
    private static boolean reads(Leaf leaf, RowChange change) {
        return change.action() != RowChange.Action.UPDATE || leaf.columns().anySatisfy(change::differs);
    }
}
