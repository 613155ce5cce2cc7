package se.helhet.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    private String language(String first, String chosen) {
        Settings settings = new Settings(folder.resolve("desk.properties"), first, source -> {});
        settings.put("language", chosen);
        return settings.locale().getLanguage();
    }

    @Test
    void speaksTheProductsLanguageUntilAnotherIsChosen() {
        assertEquals("en", language("en", ""));
        assertEquals("sv", language("en", "sv"));
        assertEquals("en", language("sv", "en"));
    }

    @Test
    void speaksSwedishWhereTheProductSaysNothingItKnows() {
        assertEquals("sv", language(null, ""));
        assertEquals("sv", language("tlh", ""));
    }
}
