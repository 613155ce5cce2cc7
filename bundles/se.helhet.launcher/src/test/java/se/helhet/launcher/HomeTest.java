package se.helhet.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    private static Properties on(String os) {
        Properties system = new Properties();
        system.setProperty("os.name", os);
        system.setProperty("user.home", "user");
        return system;
    }

    @Test
    void environmentDecidesFirst() {
        assertEquals(Path.of("said"), Home.standard(Map.of("HELHET_HOME", "said"), on("Linux")));
    }

    @Test
    void followsTheCustomOfTheOperatingSystem() {
        assertEquals(Path.of("user/.local/share/helhet"), Home.standard(Map.of(), on("Linux")));
        assertEquals(Path.of("data/helhet"), Home.standard(Map.of("XDG_DATA_HOME", "data"), on("Linux")));
        assertEquals(Path.of("user/Library/Application Support/Helhet"), Home.standard(Map.of(), on("Mac OS X")));
        assertEquals(Path.of("local/Helhet"), Home.standard(Map.of("LOCALAPPDATA", "local"), on("Windows 11")));
    }

    @Test
    void refusesAHomeThatIsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        CannotStart reason = assertThrows(CannotStart.class, () -> Home.prepare(file));
        assertTrue(reason.getMessage().contains("--home"), reason.getMessage());
    }
}
