package se.helhet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.store.StoreException;

/** Two real processes on one store. */
class ProcessTest {
    private static final int ROWS = 5;

    @TempDir
    Path folder;

    @Test
    void oneIsRefusedWhileTheOtherRunsAndFindsEverythingAfterItWasKilled() throws Exception {
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("written", said.readLine());
            StoreException refused = assertThrows(StoreException.class, () -> Trial.open(folder));
            assertTrue(refused.getMessage().contains("redan igång"), refused.getMessage());
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (SqliteStore store = Trial.open(folder)) {
            assertEquals(
                    ROWS, Trial.count(store, Trial.VISIT), "what was written is there, what was not finished is not");
            assertEquals("ok", store.read(dsl -> dsl.fetchValue("pragma integrity_check")));
        }
    }

    /** Writes, says so, and is in the middle of another write when it is killed. */
    static final class Other {
        private Other() {}

        public static void main(String[] args) throws IOException {
            SqliteStore store = Trial.open(Path.of(args[0]));
            IntStream.range(0, ROWS).forEach(i -> Trial.visit(store, "skola " + i));
            // A try of its own must not give up the lock that keeps the other process out.
            assertThrows(StoreException.class, () -> Trial.open(Path.of(args[0])));
            store.write(Trial.WHO, w -> {
                w.insert(Trial.VISIT, Map.of(Trial.SCHOOL, "halv"));
                System.out.println("written");
                return pause();
            });
        }

        private static int pause() {
            try {
                return System.in.read();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
