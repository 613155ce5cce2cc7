package se.helhet.api.store;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.set.ImmutableSet;

/**
 * What a piece of work was made of, so that its result can be kept until one of these sources changes. The store notes
 * the tables of each statement; whoever keeps what was once read notes the same sources when it is handed out again.
 * Work within work counts for both. Without someone who asks, noting costs next to nothing.
 */
public final class Reads {
    /** The source of what may be another at any time: nothing made of it is kept. */
    public static final String UNKNOWN = "?";

    private static final ThreadLocal<Reads> NOW = new ThreadLocal<>();

    private final Set<String> sources = ConcurrentHashMap.newKeySet();

    private Reads() {}

    /**
     * What came of work and what it was made of.
     *
     * @param sources names of tables, and whatever else was noted; {@link #UNKNOWN} among them means: do not keep
     */
    public record Made<T>(T value, ImmutableSet<String> sources) {
        public boolean lasting() {
            return !sources.contains(UNKNOWN);
        }
    }

    /** Work that is asked for its sources. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Does the work on this thread. What it throws goes on to the caller. */
    public static <T, E extends Exception> Made<T> during(Work<T, E> work) throws E {
        Reads outer = NOW.get();
        Reads mine = new Reads();
        NOW.set(mine);
        try {
            T value = work.run();
            return new Made<>(value, Sets.immutable.withAll(mine.sources));
        } finally {
            set(outer);
            if (outer != null) {
                outer.sources.addAll(mine.sources);
            }
        }
    }

    /** Work whose result stays as it is until {@code source} changes; the sources it has itself do not count. */
    public static <T> T as(String source, Supplier<T> work) {
        note(source);
        Reads outer = NOW.get();
        set(null);
        try {
            return work.get();
        } finally {
            set(outer);
        }
    }

    /** How many rows a table has, as a source: it changes when rows come or go, and the table with each of its rows. */
    public static String rowsOf(String table) {
        return table + " rows";
    }

    /** Whether someone asks for the sources of what this thread does. */
    public static boolean asked() {
        return NOW.get() != null;
    }

    public static void note(String source) {
        Reads now = NOW.get();
        if (now != null) {
            now.sources.add(source);
        }
    }

    public static void note(Iterable<String> sources) {
        Reads now = NOW.get();
        if (now != null) {
            sources.forEach(now.sources::add);
        }
    }

    /** Work for another thread: what it reads counts for the one who asks now, if there is one. */
    public static <T> Callable<T> counted(Callable<T> work) {
        Reads asking = NOW.get();
        return asking == null
                ? work
                : () -> {
                    Reads before = NOW.get();
                    NOW.set(asking);
                    try {
                        return work.call();
                    } finally {
                        set(before);
                    }
                };
    }

    private static void set(Reads reads) {
        if (reads == null) {
            NOW.remove();
        } else {
            NOW.set(reads);
        }
    }
}
