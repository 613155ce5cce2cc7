package se.helhet.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;
import se.helhet.core.TestStore;
import se.helhet.core.organisation.StoredOrganisation;
import se.helhet.core.unit.TimeLimit;
import se.helhet.core.unit.UnitSource;
import se.helhet.core.unit.Units;
import se.helhet.store.SqliteStore;

/** Whoever asks for registers never waits for a unit that does not answer. */
class SetAsideRegistersTest {
    @TempDir
    Path folder;

    @UnitIdentity(id = "silent")
    static final class SilentUnit implements Unit {
        @Override
        public ImmutableList<Register> registers() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Lists.immutable.empty();
        }

        @Override
        public ImmutableList<Figure> figures() {
            return Lists.immutable.empty();
        }

        @Override
        public ImmutableList<Chapter> chapters() {
            return Lists.immutable.empty();
        }
    }

    @Test
    @Timeout(30)
    void namesTheUnitThatDoesNotAnswerAndAsksItOnce() {
        try (SqliteStore store = TestStore.open(folder)) {
            Units units = Units.of(TimeLimit.of("200", null), Lists.immutable.of(UnitSource.of(new SilentUnit())));
            RegisterCases cases = new RegisterCases(store, new StoredOrganisation(store), units);
            assertEquals(Lists.immutable.empty(), cases.registers());
            long begun = System.nanoTime();
            String said = assertThrows(IllegalArgumentException.class, () -> cases.fields("silent.case"))
                    .getMessage();
            assertTrue(
                    said.startsWith("Registret silent.case kan inte användas. Enheten silent svarade inte inom"), said);
            assertTrue(System.nanoTime() - begun < 200_000_000, "its code is not entered again");
        }
    }
}
