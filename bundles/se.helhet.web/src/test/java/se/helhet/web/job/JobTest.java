package se.helhet.web.job;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobTest {
    private static final Duration LINGER = Duration.ofSeconds(6);
    private final Job job = new Job(1, "Importerar", () -> {});

    @Test
    void isSeenAWhileAfterItEndedWell() {
        assertTrue(job.toSee(later(100), LINGER));

        job.end(Job.State.DONE, "Klart.");

        assertTrue(job.toSee(later(3), LINGER));
        assertFalse(job.toSee(later(7), LINGER));
    }

    @Test
    void isSeenUntilReadWhenItFailed() {
        job.end(Job.State.FAILED, "Filen är tom.");

        assertTrue(job.toSee(later(3600), LINGER));
    }

    private static Instant later(int seconds) {
        return Instant.now().plusSeconds(seconds);
    }
}
