package se.helhet.core.unit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.content.LiveText;
import se.helhet.api.store.Reads;

/**
 * Calls into a unit's code: on a daemon thread, with bounds for time and memory, catching all that is thrown, Errors
 * included. A call that goes beyond them is ended.
 */
public final class TimeLimit {
    /** Framework or system property: the limit in milliseconds. */
    public static final String PROPERTY = "helhet.unit.limit";

    /** Framework or system property: megabytes that one call may allocate. */
    public static final String MEMORY = "helhet.unit.memory";

    private static final Duration USUAL = Duration.ofSeconds(10);
    private static final String HINT_PLUGIN =
            "Orsaken står i loggen. Hör av dig till den som sköter enhetens insticksprogram, eller installera en"
                    + " rättad version.";
    private static final Logger LOG = LoggerFactory.getLogger(TimeLimit.class);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final long FIRST_LOOK_MILLIS = 2;
    private static final long SELDOM_MILLIS = 20;
    /** A loop that listens to being interrupted gets this long to end by itself. */
    private static final long GRACE_MILLIS = 300;

    private static final long MEGABYTE = 1_000_000;
    private static final long LEAST_MEMORY = 64 * MEGABYTE;

    private final Duration limit;
    private final long memory;
    private final ExecutorService threads;

    /** A call may allocate a quarter of what this Java may use. */
    public TimeLimit(Duration limit) {
        this(limit, Math.max(LEAST_MEMORY, Runtime.getRuntime().maxMemory() / 4));
    }

    /** @param memory bytes that one call may allocate, those it frees again included */
    TimeLimit(Duration limit, long memory) {
        this.limit = limit;
        this.memory = memory;
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "helhet-unit-" + NUMBER.incrementAndGet());
            thread.setDaemon(true);
            // Not that of whoever happened to ask first: it would be kept from going.
            thread.setContextClassLoader(TimeLimit.class.getClassLoader());
            return thread;
        });
    }

    /**
     * @param millis    the property's value; null, empty and what is no number give ten seconds
     * @param megabytes the same for memory
     */
    public static TimeLimit of(String millis, String megabytes) {
        Duration time = Duration.ofMillis(number(PROPERTY, millis, USUAL.toMillis()));
        long most = number(MEMORY, megabytes, 0);
        return most == 0 ? new TimeLimit(time) : new TimeLimit(time, most * MEGABYTE);
    }

    /** What a property says; {@code usual} for null, for empty and, with a warning, for what is no number. */
    static long number(String property, String value, long usual) {
        if (value == null || value.isBlank()) {
            return usual;
        }
        try {
            return Long.parseLong(value.strip());
        } catch (NumberFormatException e) {
            LOG.warn("{}={} is no number; using {}", property, value, usual);
            return usual;
        }
    }

    /**
     * @param unit   id, for sentence and log
     * @param health notes what the call cost and how it ended
     * @param what   what the unit was to do, as it stands after "kunde inte": {@code "rita kapitlet navet"}
     * @throws UnitFailure for whatever the work throws, when it does not return in time or takes too much memory, and
     *     when the unit is set aside
     */
    <T> T call(String unit, UnitHealth health, String what, Callable<T> work) {
        check(health);
        UnitCall<T> call = new UnitCall<>(Reads.counted(work));
        long began = System.nanoTime();
        threads.execute(call);
        UnitFailure failure;
        try {
            failure = watch(unit, health, what, call, began);
        } catch (InterruptedException e) {
            call.interrupt();
            Thread.currentThread().interrupt();
            throw new UnitFailure("Arbetet avbröts innan enheten " + unit + " hann svara.", "Försök igen.");
        }
        long took = System.nanoTime() - began;
        if (failure == null && call.thrown() != null) {
            failure = failure(unit, what, call.thrown());
        }
        if (failure == null) {
            health.went(took, call.allocated());
            return call.result();
        }
        health.failed(unit, failure, took, call.allocated(), call);
        Reads.note(Reads.UNKNOWN);
        throw failure;
    }

    /** What is said of a unit that is set aside is not to be kept: it may be brought back at any time. */
    private static void check(UnitHealth health) {
        try {
            health.check();
        } catch (UnitFailure e) {
            Reads.note(Reads.UNKNOWN);
            throw e;
        }
    }

    /** Null when the call ended by itself. */
    private UnitFailure watch(String unit, UnitHealth health, String what, UnitCall<?> call, long began)
            throws InterruptedException {
        long end = began + limit.toNanos();
        long look = FIRST_LOOK_MILLIS;
        while (!call.await(look)) {
            if (call.allocated() > memory) {
                LOG.error("Unit {} allocated more than {} bytes when asked to {}", unit, memory, what);
                Runaways.end(unit, call, 0, () -> health.endless(unit));
                return greedy(unit, what, null);
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                LOG.error("Unit {} did not answer within {} ms when asked to {}", unit, limit.toMillis(), what);
                Runaways.end(unit, call, GRACE_MILLIS, () -> health.endless(unit));
                return new UnitFailure(
                        "Enheten " + unit + " svarade inte inom " + words(limit) + " och kunde inte " + what + ".",
                        HINT_PLUGIN,
                        true,
                        null);
            }
            look = Math.max(1, Math.min(Math.min(look * 2, SELDOM_MILLIS), TimeUnit.NANOSECONDS.toMillis(left)));
        }
        return null;
    }

    private static UnitFailure greedy(String unit, String what, Throwable cause) {
        return new UnitFailure(
                "Enheten " + unit + " tog för mycket minne och kunde inte " + what + ".", HINT_PLUGIN, true, cause);
    }

    private static UnitFailure failure(String unit, String what, Throwable thrown) {
        if (thrown instanceof UnitFailure known) {
            return known;
        }
        if (thrown instanceof OutOfMemoryError) {
            LOG.error("Unit {} ran out of memory when asked to {}", unit, what);
            return greedy(unit, what, thrown);
        }
        LOG.error("Unit {} could not {}", unit, what, thrown);
        String start = "Enheten " + unit + " kunde inte " + what + ". ";
        if (thrown instanceof AuthorFault) {
            return new UnitFailure(start + thrown.getMessage(), HINT_PLUGIN, false, thrown);
        }
        if (thrown instanceof LiveText.BadText) {
            return new UnitFailure(
                    start + "En text går inte att läsa: " + thrown.getMessage(),
                    "Rätta texten i enhetens språkfil.",
                    false,
                    thrown);
        }
        return new UnitFailure(
                start + "Insticksprogrammet har ett fel (" + thrown.getClass().getSimpleName() + ").",
                HINT_PLUGIN,
                false,
                thrown);
    }

    private static String words(Duration limit) {
        if (limit.toMillis() == 1000) {
            return "1 sekund";
        }
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " sekunder" : limit.toMillis() + " millisekunder";
    }
}
