package se.helhet.core.drawing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.api.set.MutableSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.core.unit.AuthorFault;

/**
 * Values that parts ask for while they draw and that are brought between two passes. One that could not be brought
 * throws the reason when it is asked for again, so that the part at fault becomes the gap.
 */
final class Wanted<K, V> {
    private static final Logger LOG = LoggerFactory.getLogger(Wanted.class);

    private final Map<K, V> known = new HashMap<>();
    private final Map<K, String> failed = new HashMap<>();
    private final MutableSet<K> wanted = Sets.mutable.empty();
    private int misses;

    /** Null, and noted, when it is not there yet. */
    V get(K key) {
        String failure = failed.get(key);
        if (failure != null) {
            throw new AuthorFault(failure);
        }
        V value = known.get(key);
        if (value == null) {
            misses++;
            wanted.add(key);
        }
        return value;
    }

    /** How often something was asked for that was not there, the same thing again included. */
    int misses() {
        return misses;
    }

    /** @param failure the sentence for what could not be brought */
    void bring(Function<K, V> source, Function<K, String> failure) {
        for (K key : taken()) {
            try {
                known.put(key, source.apply(key));
            } catch (RuntimeException e) {
                LOG.error("{} cannot be read for a drawing", key, e);
                failed.put(key, failure.apply(key));
            }
        }
    }

    void bringAll(Function<ImmutableSet<K>, Map<K, V>> source) {
        known.putAll(source.apply(taken()));
    }

    private ImmutableSet<K> taken() {
        ImmutableSet<K> keys = wanted.toImmutable();
        wanted.clear();
        return keys;
    }
}
