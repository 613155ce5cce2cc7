package se.helhet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.store.StoreException;

class OpeningTest {
    @TempDir
    Path folder;

    @Test
    void makesTheFolderWhenMissing() {
        Path home = folder.resolve("hem/Åsa");
        try (SqliteStore store = Trial.open(home)) {
            assertEquals(1, Trial.visit(store, "Åsö"));
        }
    }

    @Test
    void aSecondOneIsToldThatTheStoreIsInUse() {
        try (SqliteStore store = Trial.open(folder)) {
            StoreException refused = assertThrows(StoreException.class, () -> Trial.open(folder));
            assertTrue(refused.getMessage().contains("redan igång"), refused.getMessage());
            assertEquals(1, Trial.visit(store, "Åsö"));
        }
        Trial.open(folder).close();
    }

    @Test
    void aFileThatIsNoStoreIsLeftAlone() throws IOException {
        Path file = folder.resolve("helhet.db");
        String text = "Hej! Det här är ingen databas.\n".repeat(500);
        Files.writeString(file, text);
        StoreException refused = assertThrows(StoreException.class, () -> Trial.open(folder));
        assertTrue(refused.getMessage().contains("ingen databas från Helhet"), refused.getMessage());
        assertEquals(text, Files.readString(file));
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "x");
        StoreException refused = assertThrows(StoreException.class, () -> Trial.open(file.resolve("hem")));
        assertTrue(refused.getMessage().contains("kan inte skriva i mappen"), refused.getMessage());
    }

    @Test
    void aClosedStoreSaysSo() {
        SqliteStore store = Trial.open(folder);
        store.close();
        store.close();
        StoreException refused = assertThrows(StoreException.class, () -> Trial.count(store, Trial.VISIT));
        assertEquals("Förrådet är stängt.", refused.getMessage());
    }

    @Test
    void closingDoesNotWaitForOneThatHangs() throws InterruptedException {
        SqliteStore store = Trial.open(folder);
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread hanging = new Thread(() -> store.read(dsl -> {
            reading.countDown();
            try {
                return end.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        hanging.start();
        assertTrue(reading.await(30, TimeUnit.SECONDS));
        store.close();
        assertThrows(StoreException.class, () -> Trial.open(folder), "it is still open");
        end.countDown();
        hanging.join();
        store.close();
        Trial.open(folder).close();
    }
}
