package se.helhet.features;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The sentences of one language. Resource bundles are not used: they would fall back to the machine's language. */
final class Words {

    private static final Words SV = new Words("sentences_sv.properties");
    private static final Words EN = new Words("sentences_en.properties");

    private final Properties texts = new Properties();

    private Words(String file) {
        try (InputStream in = Words.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** English for an English locale, Swedish for every other. */
    static Words of(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : SV;
    }

    /** The text of a key, with {@code {0}}, {@code {1}} … filled in. */
    String say(String key, String... details) {
        String text = texts.getProperty(key);
        for (int i = 0; i < details.length; i++) {
            text = text.replace("{" + i + "}", details[i]);
        }
        return text;
    }

    /** {@code a}, {@code a och b}, {@code a, b och c}. */
    String all(List<String> items) {
        return listed(items, " " + texts.getProperty("and") + " ");
    }

    /** {@code a}, {@code a eller b}, {@code a, b eller c}. */
    String any(List<String> items) {
        return listed(items, " " + texts.getProperty("or") + " ");
    }

    private static String listed(List<String> items, String last) {
        int end = items.size() - 1;
        return end < 1 ? String.join("", items) : String.join(", ", items.subList(0, end)) + last + items.get(end);
    }
}
