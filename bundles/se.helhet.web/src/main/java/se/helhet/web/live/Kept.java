package se.helhet.web.live;

import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** What costs something to find and stays the same until something is stored or the day is over; found once for each. */
public final class Kept<K, V> {
    private static final int MOST = 200;
    private final Changes changes;
    private final Function<K, V> find;
    private final ConcurrentMap<K, Found<V>> kept = new ConcurrentHashMap<>();

    private record Found<V>(long stored, LocalDate day, V value) {}

    /** @param find never gives null */
    public Kept(Changes changes, Function<K, V> find) {
        this.changes = changes;
        this.find = find;
    }

    public V get(K key) {
        long stored = changes.stored();
        Found<V> found = kept.get(key);
        LocalDate today = LocalDate.now();
        if (found == null || found.stored != stored || !found.day.equals(today)) {
            found = new Found<>(stored, today, find.apply(key));
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(key, found);
        }
        return found.value;
    }
}
