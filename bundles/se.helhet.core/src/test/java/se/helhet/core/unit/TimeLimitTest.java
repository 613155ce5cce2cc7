package se.helhet.core.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.helhet.api.admin.PluginHealth.Health;

@Timeout(60)
class TimeLimitTest {
    private static final long MEGABYTE = 1_000_000;

    private final TimeLimit limit = new TimeLimit(Duration.ofMillis(400), 50 * MEGABYTE);
    private final UnitHealth health = new UnitHealth();
    private final AtomicReference<Thread> lent = new AtomicReference<>();

    private UnitFailure fails(Callable<Object> work) {
        return assertThrows(
                UnitFailure.class,
                () -> limit.call("buss", health, "rita kapitlet buss", () -> {
                    lent.set(Thread.currentThread());
                    return work.call();
                }));
    }

    private Health now() {
        return health.health("buss", "Buss", Optional.empty());
    }

    /** The test's own time limit ends it when something runs for ever. */
    private void untilNothingRuns() throws InterruptedException {
        while (now().running() > 0) {
            lent.get().join(10);
        }
    }

    private static Object spin() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static Object hoard() {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[100_000]);
        }
    }

    @Test
    void endsALoopThatDoesNotListen() throws InterruptedException {
        assumeTrue(Runtime.version().feature() < 20, "later Java cannot end a thread");
        assertEquals(
                "Enheten buss svarade inte inom 400 millisekunder och kunde inte rita kapitlet buss.",
                fails(TimeLimitTest::spin).getMessage());
        untilNothingRuns();
    }

    @Test
    void stopsAllocationWithoutEndLongBeforeTheMemoryIsFull() throws InterruptedException {
        assumeTrue(Runtime.version().feature() < 20, "later Java cannot end a thread");
        long began = System.nanoTime();
        assertEquals(
                "Enheten buss tog för mycket minne och kunde inte rita kapitlet buss.",
                fails(TimeLimitTest::hoard).getMessage());
        assertTrue(System.nanoTime() - began < 5_000_000_000L);
        untilNothingRuns();
        assertTrue(now().largest() > 50 * MEGABYTE, now().toString());
    }

    @Test
    void standsAnArrayThatNoMemoryCouldHold() {
        assertEquals(
                "Enheten buss tog för mycket minne och kunde inte rita kapitlet buss.",
                fails(() -> new long[Integer.MAX_VALUE][]).getMessage());
    }

    @Test
    void setsAsideAfterThreeCallsThatTakeTooMuch() {
        for (int i = 0; i < 3; i++) {
            assertTrue(now().setAside().isEmpty());
            fails(() -> new long[Integer.MAX_VALUE][]);
        }
        lent.set(null);
        assertEquals(
                "Enheten buss är ställd åt sidan efter 3 fel. Det senaste: Enheten buss tog för mycket minne och kunde"
                        + " inte rita kapitlet buss.",
                fails(() -> "aldrig").getMessage());
        assertEquals(null, lent.get(), "it was not called");
        health.bringBack();
        assertEquals("åter", limit.call("buss", health, "svara", () -> "åter"));
    }

    @Test
    void forgivesFaultsThatDoNotFollowOneAnother() {
        for (int i = 0; i < 500; i++) {
            fails(() -> {
                throw new IllegalStateException("på skoj");
            });
            limit.call("buss", health, "svara", () -> 1);
        }
        assertTrue(now().setAside().isEmpty());
        assertEquals(1000, now().calls());
        assertEquals(500, now().faults());
    }

    @Test
    void setsAsideWhatNeverGoesWell() {
        for (int i = 0; i < 100; i++) {
            fails(() -> {
                throw new IllegalStateException("på skoj");
            });
        }
        assertEquals(
                "Enheten buss är ställd åt sidan efter 100 fel. Det senaste: Enheten buss kunde inte rita kapitlet buss."
                        + " Insticksprogrammet har ett fel (IllegalStateException).",
                now().setAside().orElseThrow().trouble().cause());
    }

    @Test
    void setsAsideAtOnceWhenACallCannotBeEnded() {
        fails(() -> new long[Integer.MAX_VALUE][]);
        health.endless("buss");
        assertEquals(
                "Enheten buss är ställd åt sidan: den har inte slutat räkna och går inte att avbryta. Enheten buss tog"
                        + " för mycket minne och kunde inte rita kapitlet buss.",
                fails(() -> "aldrig").getMessage());
        assertEquals(
                "Starta om Helhet; till dess tar enheten kraft från datorn. Installera sedan en rättad version av"
                        + " enhetens insticksprogram.",
                now().setAside().orElseThrow().trouble().hint());
    }

    /** Later Java cannot end a thread: the loop goes on, and nobody waits for another. */
    @Test
    void callsNoMoreWhereALoopCannotBeEnded() throws InterruptedException {
        assumeTrue(Runtime.version().feature() >= 20, "this Java ends the loop");
        fails(TimeLimitTest::spin);
        for (int i = 0; i < 200 && now().setAside().isEmpty(); i++) {
            Thread.sleep(25);
        }
        assertTrue(fails(() -> "aldrig").getMessage().contains("går inte att avbryta"));
        assertEquals(1, now().running());
    }

    @Test
    void measuresWhatACallCosts() {
        limit.call("buss", health, "svara", () -> new byte[(int) (10 * MEGABYTE)].length);
        Health cost = now();
        assertTrue(cost.largest() >= 10 * MEGABYTE && cost.largest() < 20 * MEGABYTE, cost.toString());
        assertTrue(cost.time().toNanos() > 0);
    }

    @Test
    void aStopNeverReachesTheNextCall() {
        assumeTrue(Runtime.version().feature() < 20, "later Java cannot end a thread");
        for (int i = 0; i < 2; i++) {
            fails(TimeLimitTest::spin);
            for (int j = 0; j < 1000; j++) {
                assertEquals(j, (int) limit.call("annan", new UnitHealth(), "svara", new Answer(j)));
            }
        }
    }

    private record Answer(int number) implements Callable<Integer> {
        @Override
        public Integer call() {
            return number;
        }
    }
}
