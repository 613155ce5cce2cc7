package se.helhet.web.live;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** What costs something to find and stays the same until something is stored; found once for each change. */
public final class Kept<K, V> {
    private static final int MOST = 200;
    private final Changes changes;
    private final Function<K, V> find;
    private final ConcurrentMap<K, Found<V>> kept = new ConcurrentHashMap<>();

    private record Found<V>(long stored, V value) {}

    /** @param find never gives null */
    public Kept(Changes changes, Function<K, V> find) {
        this.changes = changes;
        this.find = find;
    }

    public V get(K key) {
        long stored = changes.stored();
        Found<V> found = kept.get(key);
        if (found == null || found.stored != stored) {
            found = new Found<>(stored, find.apply(key));
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(key, found);
        }
        return found.value;
    }
}
