package se.helhet.core.unit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LaterLookTest {
    @Test
    void looksEachTimeItIsWanted() throws InterruptedException {
        CountDownLatch looked = new CountDownLatch(2);
        LaterLook later = new LaterLook(0, looked::countDown);
        later.wanted();
        later.wanted();
        assertTrue(looked.await(30, TimeUnit.SECONDS));
        later.stop();
    }

    @Test
    void passesOverWhatIsWantedAfterTheEnd() {
        LaterLook later = new LaterLook(0, () -> {});
        later.stop();
        assertDoesNotThrow(later::wanted);
    }
}
