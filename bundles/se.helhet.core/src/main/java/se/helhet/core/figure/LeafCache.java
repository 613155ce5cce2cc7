package se.helhet.core.figure;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.collections.api.map.ImmutableMap;
import org.jooq.Field;
import se.helhet.api.figure.When;
import se.helhet.api.store.RowChange;
import se.helhet.api.value.Value;

/** Numbers of leaves until a change touches them. Safe for many threads. */
final class LeafCache {
    private static final int MOST = 100_000;

    private final Map<Leaf, Value> values = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    Value get(Leaf leaf) {
        return values.get(leaf);
    }

    /** Taken before reading from the store and given to {@link #keep}. */
    long mark() {
        return changes.get();
    }

    /** Keeps what was read, unless something changed meanwhile. Faults are not kept: they may be mended. */
    void keep(long mark, Map<Leaf, Value> read) {
        if (values.size() > MOST) {
            values.clear();
        }
        read.forEach((leaf, value) -> {
            if (!(value instanceof Value.None n && n.why() == Value.Why.FAILED) && mark == changes.get()) {
                values.put(leaf, value);
                if (mark != changes.get()) {
                    values.remove(leaf);
                }
            }
        });
    }

    void forget() {
        changes.incrementAndGet();
        values.clear();
    }

    void forget(String unit, String register) {
        changes.incrementAndGet();
        values.keySet()
                .removeIf(l -> l.unit().equals(unit) && l.register().name().equals(register));
    }

    /** Drops the leaves over {@code table} that the change can move; all of them for a change of many rows. */
    void changed(RowChange change) {
        changes.incrementAndGet();
        values.keySet().removeIf(l -> l.register().table().getName().equals(change.table()) && touched(l, change));
    }

    private static boolean touched(Leaf leaf, RowChange change) {
        return change.id().isEmpty() || touched(leaf, change.before()) || touched(leaf, change.after());
    }

    private static boolean touched(Leaf leaf, ImmutableMap<String, String> row) {
        if (row.isEmpty()) {
            return false;
        }
        When when = leaf.when();
        Field<LocalDate> ended = when instanceof When.OpenAt open ? open.ended() : when.date();
        if (!readable(leaf, row, when.date()) || !readable(leaf, row, ended)) {
            return true;
        }
        return when.touchedBy(
                date(row, when.date()).orElse(null), date(row, ended).orElse(null), leaf.period());
    }

    /** False when the history does not tell the date, so that the leaf is dropped to be safe. */
    private static boolean readable(Leaf leaf, ImmutableMap<String, String> row, Field<LocalDate> field) {
        return leaf.register().table().field(field.getName()) != null
                && (row.get(field.getName()) == null || date(row, field).isPresent());
    }

    static Optional<LocalDate> date(ImmutableMap<String, String> row, Field<LocalDate> field) {
        String text = row.get(field.getName());
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
