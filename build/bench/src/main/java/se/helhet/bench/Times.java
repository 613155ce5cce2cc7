package se.helhet.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Times of the same work done several times, in nanoseconds. */
final class Times {
    private static final double MILLI = 1e6;
    private final List<Long> nanos = new ArrayList<>();

    void add(long time) {
        nanos.add(time);
    }

    /** Does the work and adds how long it took. */
    <T> T time(Callable<T> work) throws Exception {
        long began = System.nanoTime();
        T result = work.call();
        add(System.nanoTime() - began);
        return result;
    }

    /** The middle one; of an even number the mean of the middle two. */
    long median() {
        List<Long> sorted = nanos.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The one that was measured first. */
    long first() {
        return nanos.get(0);
    }

    /** How many there are, and between what: {@code 1.30–1.52 s}. */
    String range() {
        return text(Collections.min(nanos)) + " – " + text(Collections.max(nanos));
    }

    /** How much one time is of another: {@code 0.46}. */
    static String ratio(long part, long whole) {
        return String.format(Locale.ROOT, "%.2f", (double) part / whole);
    }

    /** As people read it: {@code 1.62 s}, {@code 118 ms}, {@code 0.4 ms}. */
    static String text(long nanos) {
        double millis = nanos / MILLI;
        if (millis >= 1000) {
            return String.format(Locale.ROOT, "%.2f s", millis / 1000);
        }
        return String.format(Locale.ROOT, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
    }
}
