package se.helhet.web.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.web.http.Settings;

class PaneTest {
    @Test
    void keepsAPaneWithinItsLimits() {
        assertEquals(480, Pane.NAVIGATOR.size("9999"));
        assertEquals(160, Pane.NAVIGATOR.size("3"));
        assertEquals(300, Pane.NAVIGATOR.size("300"));
    }

    @Test
    void takesTheUsualSizeForWhatIsNone() {
        assertEquals(224, Pane.NAVIGATOR.size(""));
        assertEquals(224, Pane.NAVIGATOR.size("10px; } body { display: none"));
        assertEquals(224, Pane.NAVIGATOR.size("99999999999999"));
    }

    @Test
    void givesTheStyleSheetsOnlyWhatWasChosen(@TempDir Path home) {
        Settings settings = new Settings(home.resolve("desk.properties"));
        assertEquals(":root {  }\n", Pane.sheet(settings));

        settings.put("pane.form", "420");

        assertEquals(":root { --pane-form: 420px; }\n", Pane.sheet(new Settings(home.resolve("desk.properties"))));
    }
}
