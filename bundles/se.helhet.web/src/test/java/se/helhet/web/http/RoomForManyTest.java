package se.helhet.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RoomForManyTest {
    private static final long SECOND = 1_000_000_000L;
    private final Semaphore made = new Semaphore(0);
    private final RoomForMany room = new RoomForMany(made::release);

    @Test
    void onePersonGetsNoMoreRoomHoweverLongTheyWork() throws InterruptedException {
        for (int i = 0; i < 20 * RoomForMany.MANY; i++) {
            room.asked(i * SECOND / 20);
        }
        assertEquals(0, made.availablePermits());
        assertTrue(!made.tryAcquire(200, TimeUnit.MILLISECONDS));
    }

    @Test
    void manyAtTheSameTimeGetItOnce() throws InterruptedException {
        for (int i = 0; i < 20 * RoomForMany.MANY; i++) {
            room.asked(100 * SECOND + i * SECOND / 1_000);
        }
        assertTrue(made.tryAcquire(10, TimeUnit.SECONDS));
        assertTrue(!made.tryAcquire(200, TimeUnit.MILLISECONDS));
    }
}
