package se.helhet.web.http;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.store.Reads;

/**
 * What the person at this machine has chosen, kept in {@code desk.properties} in the home folder. A file that cannot be
 * read or written costs the choices, never the work.
 */
public final class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final String SOURCE = "choice ";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private final Path file;
    private final Locale first;
    private final Consumer<String> chosen;
    private final ConcurrentMap<String, String> values = new ConcurrentHashMap<>();

    public Settings(Path file) {
        this(file, source -> {});
    }

    Settings(Path file, Consumer<String> chosen) {
        this(file, "sv", chosen);
    }

    /**
     * @param first  the language until another is chosen: {@code en}, or Swedish for anything else
     * @param chosen is told of each choice that becomes another, by the name under which reading it is noted
     */
    Settings(Path file, String first, Consumer<String> chosen) {
        this.file = file;
        this.first = locale(first, SWEDISH);
        this.chosen = chosen;
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                Properties read = new Properties();
                read.load(in);
                read.stringPropertyNames().forEach(key -> values.put(key, read.getProperty(key)));
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("{} cannot be read; the choices in it are lost", file, e);
            }
        }
    }

    /** Empty when nothing was chosen. */
    public String get(String key) {
        if (Reads.asked()) {
            Reads.note(SOURCE + key);
        }
        return values.getOrDefault(key, "");
    }

    public synchronized void put(String key, String value) {
        Reads.note(SOURCE + key);
        if (value.equals(values.getOrDefault(key, ""))) {
            return;
        }
        if (value.isEmpty()) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
        chosen.accept(SOURCE + key);
        save();
    }

    /** The product's first language until another is chosen. */
    public Locale locale() {
        return locale(get("language"), first);
    }

    private static Locale locale(String language, Locale otherwise) {
        return switch (String.valueOf(language)) {
            case "en" -> Locale.ENGLISH;
            case "sv" -> SWEDISH;
            default -> otherwise;
        };
    }

    private void save() {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                Properties written = new Properties();
                written.putAll(values);
                written.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("{} cannot be written", file, e);
        }
    }
}
