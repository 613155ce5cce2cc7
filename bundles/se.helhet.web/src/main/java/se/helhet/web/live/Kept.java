package se.helhet.web.live;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.eclipse.collections.api.set.ImmutableSet;
import se.helhet.api.store.Reads;

/**
 * What costs something to find and stays the same until something it was made of changes; found once for each key. After
 * a minute it is found anew all the same, since clocks run and files come and go without the store's knowing.
 */
public final class Kept<K, V> {
    private static final int MOST = 200;
    private static final long MOST_NANOS = 60_000_000_000L;
    private final Changes changes;
    private final Function<K, V> find;
    private final ConcurrentMap<K, Found<V>> kept = new ConcurrentHashMap<>();

    private record Found<V>(long moment, long nanos, ImmutableSet<String> sources, V value) {}

    /** For those who find with more than the key. */
    public Kept(Changes changes) {
        this(changes, null);
    }

    /** @param find never gives null */
    public Kept(Changes changes, Function<K, V> find) {
        this.changes = changes;
        this.find = find;
    }

    public V get(K key) {
        return get(key, find);
    }

    /** The same with another way to find it, for those who need more than the key; it must not find anything else. */
    public V get(K key, Function<K, V> find) {
        Found<V> found = kept.get(key);
        if (found != null
                && System.nanoTime() - found.nanos < MOST_NANOS
                && !changes.since(found.moment, found.sources)) {
            Reads.note(found.sources);
            return found.value;
        }
        long moment = changes.moment();
        long nanos = System.nanoTime();
        Reads.Made<V> made = Reads.during(() -> find.apply(key));
        if (made.lasting()) {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(key, new Found<>(moment, nanos, made.sources(), made.value()));
        }
        return made.value();
    }
}
