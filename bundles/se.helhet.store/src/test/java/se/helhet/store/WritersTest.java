package se.helhet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.helhet.store.Trial.ID;
import static se.helhet.store.Trial.ORE;
import static se.helhet.store.Trial.SCHOOL;
import static se.helhet.store.Trial.VERSION;
import static se.helhet.store.Trial.VISIT;
import static se.helhet.store.Trial.WHO;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jooq.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.store.StaleRow;

class WritersTest {
    private static final int TIMES = 15;

    @TempDir
    Path folder;

    @Test
    void twoThreadsThatRaiseTheSameNumberLoseNothing() throws Exception {
        try (SqliteStore store = Trial.open(folder)) {
            long id = store.write(WHO, w -> w.insert(VISIT, Map.of(SCHOOL, "Åsö", ORE, 0L)));
            ExecutorService threads = Executors.newFixedThreadPool(2);
            Callable<Integer> raise = () -> {
                int stale = 0;
                for (int done = 0; done < TIMES; ) {
                    try {
                        raise(store, id);
                        done++;
                    } catch (StaleRow e) {
                        stale++;
                    }
                }
                return stale;
            };
            for (Future<Integer> each : threads.invokeAll(List.of(raise, raise), 60, TimeUnit.SECONDS)) {
                assertTrue(each.get() >= 0);
            }
            threads.shutdown();
            Record row = store.read(
                    dsl -> dsl.select(ORE, VERSION).from(VISIT).where(ID.eq(id)).fetchSingle());
            assertEquals(2 * TIMES, row.get(ORE));
            assertEquals(2 * TIMES + 1, row.get(VERSION));
            assertEquals(2 * TIMES + 1, store.history("prov_visit", id).size());
        }
    }

    /** As a form does: reads, lets time pass, writes with the version that was read. */
    private static void raise(SqliteStore store, long id) {
        Record seen = store.read(
                dsl -> dsl.select(ORE, VERSION).from(VISIT).where(ID.eq(id)).fetchSingle());
        store.write(WHO, w -> {
            w.update(VISIT, id, seen.get(VERSION), Map.of(ORE, seen.get(ORE) + 1));
            return null;
        });
    }

    @Test
    void readersGoOnWhileSomeoneWrites() throws Exception {
        try (SqliteStore store = Trial.open(folder)) {
            Trial.visit(store, "Åsö");
            CountDownLatch inside = new CountDownLatch(1);
            CountDownLatch read = new CountDownLatch(1);
            Thread writer = new Thread(() -> store.write(WHO, w -> {
                w.insert(VISIT, Map.of(SCHOOL, "Björkäng"));
                inside.countDown();
                return await(read);
            }));
            writer.start();
            assertTrue(await(inside));
            assertEquals(1, Trial.count(store, VISIT));
            read.countDown();
            writer.join();
            assertEquals(2, Trial.count(store, VISIT));
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
