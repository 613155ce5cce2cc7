package se.helhet.store;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.store.RowChange;

/**
 * The latest changes to rows that somebody has opened: each form shows them, and most are opened again after the next
 * change. For many threads.
 */
final class KnownChanges {
    /** More of a row's changes are looked at by those who look through all of them. */
    static final int MOST = 10;

    private static final int ROWS = 300;
    private static final String VERSION = "version";
    private final Map<Row, ImmutableList<RowChange>> known = new ConcurrentHashMap<>();
    private final AtomicLong marks = new AtomicLong();

    private record Row(String table, long id) {}

    /**
     * Newest first.
     *
     * @param read gives the {@value #MOST} latest of the row, or all when there are fewer
     */
    ImmutableList<RowChange> of(String table, long id, int most, Supplier<ImmutableList<RowChange>> read) {
        Row row = new Row(table, id);
        ImmutableList<RowChange> changes = known.get(row);
        if (changes == null) {
            long mark = marks.get();
            changes = read.get();
            if (known.size() >= ROWS) {
                known.clear();
            }
            known.put(row, changes);
            if (mark != marks.get()) {
                known.remove(row, changes);
            }
        }
        return changes.take(most);
    }

    /** Of those that are stored; those who stored them may tell in another order than they were stored. */
    void changed(ImmutableList<RowChange> stored) {
        marks.incrementAndGet();
        stored.select(change -> change.id().isPresent())
                .forEach(change -> known.computeIfPresent(
                        new Row(change.table(), change.id().orElseThrow()), (row, changes) -> with(change, changes)));
    }

    /** Null when the change does not follow the newest known one; the row's are then read anew. */
    private static ImmutableList<RowChange> with(RowChange change, ImmutableList<RowChange> changes) {
        boolean follows = changes.notEmpty()
                && Objects.equals(
                        change.before().get(VERSION), changes.getFirst().after().get(VERSION));
        return follows ? Lists.immutable.of(change).newWithAll(changes.take(MOST - 1)) : null;
    }

    /** Another file has taken the store's place. */
    void forget() {
        marks.incrementAndGet();
        known.clear();
    }
}
