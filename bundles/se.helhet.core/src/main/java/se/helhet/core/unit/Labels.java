package se.helhet.core.unit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A unit's words: {@code <id>.properties} (English) and {@code <id>_<language>.properties} in UTF-8 beside its class. A
 * word that a language lacks is taken from the English file; the machine's own locale plays no part.
 */
public final class Labels {
    private static final Logger LOG = LoggerFactory.getLogger(Labels.class);
    private static final String BASE = "";

    private final Class<?> anchor;
    private final String id;
    private final Map<String, Properties> byLanguage = new ConcurrentHashMap<>();

    /** @param anchor the unit's class; null gives no labels at all */
    public Labels(Class<?> anchor, String id) {
        this.anchor = anchor;
        this.id = id;
    }

    public Optional<String> find(String key, Locale locale) {
        String word = of(language(locale)).getProperty(key);
        return Optional.ofNullable(word == null ? of(BASE).getProperty(key) : word);
    }

    /** The class that the files stand beside; null when there are no labels. */
    public Class<?> anchor() {
        return anchor;
    }

    /** Whether the language itself has the key, not only the English file. */
    public boolean translated(String key, Locale locale) {
        return of(language(locale)).containsKey(key);
    }

    /** File name for the language, for sentences to the unit's author. */
    public String file(Locale locale) {
        return id + (language(locale).isEmpty() ? "" : "_" + language(locale)) + ".properties";
    }

    private static String language(Locale locale) {
        return "en".equals(locale.getLanguage()) ? BASE : locale.getLanguage();
    }

    private Properties of(String language) {
        return byLanguage.computeIfAbsent(language, this::read);
    }

    private Properties read(String language) {
        Properties words = new Properties();
        String name = id + (language.isEmpty() ? "" : "_" + language) + ".properties";
        try (InputStream in = open(name)) {
            if (in != null) {
                try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                    words.load(reader);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.error("Unit {}: {} cannot be read", id, name, e);
        }
        return words;
    }

    /** Beside the unit's class or, for a unit that extends another, beside that one's. */
    private InputStream open(String name) {
        InputStream in = null;
        for (Class<?> at = anchor; at != null && in == null; at = at.getSuperclass()) {
            in = at.getResourceAsStream(name);
        }
        return in;
    }
}
