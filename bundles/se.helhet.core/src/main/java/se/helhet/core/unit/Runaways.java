package se.helhet.core.unit;

import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends calls that nobody waits for any more: by asking first, then by force. Never while the thread is inside the store
 * or loads a class, which others share.
 */
final class Runaways {
    private static final Logger LOG = LoggerFactory.getLogger(Runaways.class);
    private static final List<String> SHARED =
            List.of("se.helhet.store.", "org.sqlite.", "org.jooq.", "java.lang.ClassLoader", "org.apache.felix.");
    private static final int TRIES = 200;
    private static final long PAUSE_MILLIS = 25;

    private Runaways() {}

    /**
     * Returns at once.
     *
     * @param graceMillis how long to wait before force is used
     * @param endless     run when the call cannot be ended
     */
    static void end(String unit, UnitCall<?> call, long graceMillis, Runnable endless) {
        call.interrupt();
        Thread reaper = new Thread(() -> reap(unit, call, graceMillis, endless), "helhet-unit-end");
        reaper.setDaemon(true);
        reaper.start();
    }

    private static void reap(String unit, UnitCall<?> call, long graceMillis, Runnable endless) {
        try {
            if (call.await(graceMillis)) {
                return;
            }
            for (int i = 0; i < TRIES && !call.await(PAUSE_MILLIS); i++) {
                Thread thread = call.thread();
                if (thread != null && alone(thread)) {
                    call.stop();
                }
            }
            LOG.warn("A call into unit {} {}", unit, call.ended() ? "was ended" : "still runs");
            if (!call.ended()) {
                endless.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (UnsupportedOperationException e) {
            LOG.warn("A call into unit {} still runs; this Java cannot end it", unit);
            endless.run();
        }
    }

    /** Whether the thread is in the unit's code or the JDK's, and nowhere that is shared. */
    private static boolean alone(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .noneMatch(frame -> frame.getMethodName().equals("<clinit>")
                        || SHARED.stream().anyMatch(frame.getClassName()::startsWith));
    }
}
