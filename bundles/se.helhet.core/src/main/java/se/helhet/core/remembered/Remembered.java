package se.helhet.core.remembered;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import se.helhet.api.store.Reads;
import se.helhet.api.store.RowChange;

/**
 * What was found once, handed out again until a table it was made of changes. Its owner is told of changes by the store
 * and passes them on. For many threads.
 */
public final class Remembered<K, V> {
    /** Far more than is asked for by what stands in declarations; a bound for what people ask. */
    private static final int MOST = 5_000;

    private final Map<K, Reads.Made<V>> values = new ConcurrentHashMap<>();

    /** All that something here was made of, or was once: most changes are of other tables. */
    private final Set<String> sources = ConcurrentHashMap.newKeySet();

    private final AtomicLong changes = new AtomicLong();
    private volatile Object present;

    /** @param find gives what is remembered from then on; never null */
    public V get(K key, Supplier<V> find) {
        Reads.Made<V> made = values.get(key);
        if (made != null) {
            Reads.note(made.sources());
            return made.value();
        }
        long mark = changes.get();
        made = Reads.during(find::get);
        if (made.lasting()) {
            if (values.size() >= MOST) {
                values.clear();
            }
            made.sources().forEach(sources::add);
            values.put(key, made);
            if (mark != changes.get()) {
                values.remove(key, made);
            }
        }
        return made.value();
    }

    /**
     * Forgets everything when the units are others than at the last call: what is remembered of a unit that has gone would
     * keep its plugin from going.
     *
     * @param units the same object as long as no unit has come or gone
     */
    public Remembered<K, V> among(Object units) {
        if (present != units) {
            forget();
            present = units;
        }
        return this;
    }

    public void changed(ImmutableList<RowChange> rows) {
        changes.incrementAndGet();
        ImmutableSet<String> changed = rows.flatCollect(RowChange::sources).toImmutableSet();
        if (changed.anySatisfy(sources::contains)) {
            values.values().removeIf(made -> changed.anySatisfy(made.sources()::contains));
        }
    }

    public void forget() {
        changes.incrementAndGet();
        values.clear();
    }
}
