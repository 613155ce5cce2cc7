package se.helhet.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** Reads the text files that lie beside the classes, through this bundle's own loader. */
final class Resources {
    private Resources() {}

    static String text(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The renderer's own words: English for English, else Swedish. */
    static Properties words(Locale locale) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(
                    text("en".equals(locale.getLanguage()) ? "words_en.properties" : "words_sv.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
