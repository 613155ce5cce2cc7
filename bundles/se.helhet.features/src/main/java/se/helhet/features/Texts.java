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

/**
 * The sentences of one bundle in one language, from {@code <name>_sv.properties} or {@code <name>_en.properties} beside a
 * class. Resource bundles are not used: they would fall back to the machine's language, not to Swedish.
 */
public final class Texts {

    private final Properties texts = new Properties();

    private Texts(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** English for an English locale, Swedish for every other. The file has to be there. */
    public static Texts of(Class<?> beside, String name, Locale language) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new Texts(beside, name + (english ? "_en" : "_sv") + ".properties");
    }

    /** The text of a key, with {@code {0}}, {@code {1}} … filled in; the key itself when it has no text. */
    public String say(String key, String... details) {
        String text = texts.getProperty(key, key);
        for (int i = 0; i < details.length; i++) {
            text = text.replace("{" + i + "}", details[i]);
        }
        return text;
    }

    /** {@code a}, {@code a och b}, {@code a, b och c}; wants the key {@code and}. */
    public String all(List<String> items) {
        return listed(items, " " + say("and") + " ");
    }

    /** {@code a}, {@code a eller b}, {@code a, b eller c}; wants the key {@code or}. */
    public String any(List<String> items) {
        return listed(items, " " + say("or") + " ");
    }

    private static String listed(List<String> items, String last) {
        int end = items.size() - 1;
        return end < 1 ? String.join("", items) : String.join(", ", items.subList(0, end)) + last + items.get(end);
    }
}
