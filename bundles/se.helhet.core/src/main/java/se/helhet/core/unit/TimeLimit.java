package se.helhet.core.unit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.content.LiveText;

/**
 * Calls into a unit's code: on a daemon thread, under a time limit, catching all that is thrown, Errors included. A call
 * that never returns costs one idle thread and nothing else.
 */
public final class TimeLimit {
    /** Framework or system property: the limit in milliseconds. */
    public static final String PROPERTY = "helhet.unit.limit";

    private static final Duration USUAL = Duration.ofSeconds(10);
    private static final String HINT_PLUGIN =
            "Orsaken står i loggen. Hör av dig till den som sköter enhetens insticksprogram, eller installera en"
                    + " rättad version.";
    private static final Logger LOG = LoggerFactory.getLogger(TimeLimit.class);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Duration limit;
    private final ExecutorService threads;

    public TimeLimit(Duration limit) {
        this.limit = limit;
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "helhet-unit-" + NUMBER.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @param millis the property's value; null, empty and what is no number give ten seconds */
    public static TimeLimit of(String millis) {
        if (millis == null || millis.isBlank()) {
            return new TimeLimit(USUAL);
        }
        try {
            return new TimeLimit(Duration.ofMillis(Long.parseLong(millis.strip())));
        } catch (NumberFormatException e) {
            LOG.warn("{}={} is no number of milliseconds; using {}", PROPERTY, millis, USUAL);
            return new TimeLimit(USUAL);
        }
    }

    /**
     * @param unit id, for sentence and log
     * @param what what the unit was to do, as it stands after "kunde inte": {@code "rita kapitlet navet"}
     * @throws UnitFailure for whatever the work throws, and when it does not return in time
     */
    public <T> T call(String unit, String what, Callable<T> work) {
        Future<T> future = threads.submit(work);
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            LOG.error("Unit {} did not answer within {} ms when asked to {}", unit, limit.toMillis(), what);
            throw new UnitFailure(
                    "Enheten " + unit + " svarade inte inom " + words(limit) + " och kunde inte " + what + ".",
                    HINT_PLUGIN,
                    true,
                    e);
        } catch (ExecutionException e) {
            throw failure(unit, what, e.getCause());
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnitFailure("Arbetet avbröts innan enheten " + unit + " hann svara.", "Försök igen.");
        }
    }

    private static UnitFailure failure(String unit, String what, Throwable thrown) {
        if (thrown instanceof UnitFailure known) {
            return known;
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
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " sekunder" : limit.toMillis() + " millisekunder";
    }
}
