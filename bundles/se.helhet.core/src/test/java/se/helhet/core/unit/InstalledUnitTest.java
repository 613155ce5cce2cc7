package se.helhet.core.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.helhet.api.unit.Unit;
import se.helhet.core.toy.PipelineUnit;

/** A unit is made and checked when something of it is first asked for. */
@Timeout(60)
class InstalledUnitTest {
    private final AtomicInteger made = new AtomicInteger();

    private InstalledUnit unit(Optional<Class<?>> type, Supplier<Unit> maker) {
        UnitSource source = new UnitSource("pipeline", 1, "", "", "1", type, () -> {
            made.incrementAndGet();
            return maker.get();
        });
        return new InstalledUnit(source, new TimeLimit(Duration.ofSeconds(10)));
    }

    @Test
    void isNamedWithoutBeingMade() {
        InstalledUnit unit = unit(Optional.of(PipelineUnit.class), PipelineUnit::new);
        assertEquals("Enquiries", unit.title(Locale.ENGLISH));
        assertEquals(Optional.empty(), unit.failureSoFar());
        assertFalse(unit.asked());
        assertEquals(0, made.get());
    }

    @Test
    void isMadeOnceForAllThatIsAsked() {
        InstalledUnit unit = unit(Optional.of(PipelineUnit.class), PipelineUnit::new);
        assertTrue(unit.declaration().figures().notEmpty());
        assertTrue(unit.chapters().notEmpty());
        assertEquals(Optional.empty(), unit.failure());
        assertEquals("pipeline", unit.health().unit());
        assertEquals(1, made.get());
    }

    @Test
    void isNamedByTheUnitItselfWhenItsClassIsNotKnownBefore() {
        InstalledUnit unit = unit(Optional.empty(), PipelineUnit::new);
        assertEquals("Enquiries", unit.title(Locale.ENGLISH));
        assertEquals(1, made.get());
    }

    @Test
    void isKnownToFailFirstWhenItWasAsked() {
        InstalledUnit unit = unit(Optional.of(PipelineUnit.class), () -> {
            throw new IllegalStateException("on purpose");
        });
        assertEquals(Optional.empty(), unit.failureSoFar());
        assertThrows(UnitFailure.class, unit::declaration);
        assertEquals(unit.failure(), unit.failureSoFar());
        assertTrue(unit.failureSoFar().isPresent());
        assertTrue(unit.health().setAside().isPresent());
        assertEquals(1, made.get());
    }

    @Test
    void isAskedAgainWhenWhoeverAskedWasStopped() {
        InstalledUnit unit = unit(Optional.of(PipelineUnit.class), PipelineUnit::new);
        Thread.currentThread().interrupt();
        assertTrue(unit.failure().isPresent());
        assertTrue(Thread.interrupted());
        assertEquals(Optional.empty(), unit.failure());
    }
}
