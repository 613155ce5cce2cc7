package se.helhet.web.register;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.importing.TableSource;

class LookingTest {
    @Test
    void takesAJobForLargeTablesOnly(@TempDir Path folder) throws IOException {
        Path small = Files.writeString(folder.resolve("small.csv"), "a;b\n1;2\n");
        Path large = Files.writeString(folder.resolve("large.csv"), "a;b\n" + "1;2\n".repeat(600_000));

        assertFalse(Looking.isLong(TableSource.file(small)));
        assertTrue(Looking.isLong(TableSource.file(large)));
        assertFalse(Looking.isLong(TableSource.file(folder.resolve("gone.csv"))));
        assertTrue(Looking.isLong(TableSource.pasted("1\t2\n".repeat(600_000))));
    }
}
