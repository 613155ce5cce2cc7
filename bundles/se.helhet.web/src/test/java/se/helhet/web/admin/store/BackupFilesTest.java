package se.helhet.web.admin.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFilesTest {
    @TempDir
    Path home;

    private BackupFiles.Save sent(String name, String content) {
        return folder -> Files.writeString(folder.resolve(name), content, StandardCharsets.US_ASCII);
    }

    @Test
    void keepsBothWhenTheNameIsTaken() throws Exception {
        BackupFiles files = new BackupFiles(home);

        assertEquals(Optional.of("a.db"), files.take("a.db", sent("a.db", "SQLite format 3\0one")));
        assertEquals(Optional.of("a-2.db"), files.take("a.db", sent("a.db", "SQLite format 3\0two")));
        assertEquals(2, files.all().size());
    }

    @Test
    void refusesWhatIsNoStore() throws Exception {
        BackupFiles files = new BackupFiles(home);

        assertEquals(Optional.empty(), files.take("a.db", sent("a.db", "<html>")));
        assertEquals(0, files.all().size());
    }

    @Test
    void findsNothingOutsideItsFolder() throws Exception {
        Files.writeString(home.resolve("helhet.db"), "SQLite format 3\0");

        assertFalse(new BackupFiles(home).find("../helhet.db").isPresent());
    }

    @Test
    void saysSizesInMegabytes() {
        assertEquals("0,5", BackupFiles.size(480_000));
        assertEquals("14", BackupFiles.size(14_200_000));
    }
}
