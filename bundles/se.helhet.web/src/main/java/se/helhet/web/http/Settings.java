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
    private final Consumer<String> chosen;
    private final Properties values = new Properties();

    public Settings(Path file) {
        this(file, source -> {});
    }

    /** @param chosen is told of each choice that becomes another, by the name under which reading it is noted */
    Settings(Path file, Consumer<String> chosen) {
        this.file = file;
        this.chosen = chosen;
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("{} cannot be read; the choices in it are lost", file, e);
            }
        }
    }

    /** Empty when nothing was chosen. */
    public synchronized String get(String key) {
        Reads.note(SOURCE + key);
        return values.getProperty(key, "");
    }

    public synchronized void put(String key, String value) {
        Reads.note(SOURCE + key);
        if (value.equals(values.getProperty(key, ""))) {
            return;
        }
        if (value.isEmpty()) {
            values.remove(key);
        } else {
            values.setProperty(key, value);
        }
        chosen.accept(SOURCE + key);
        save();
    }

    /** Swedish until English is chosen. */
    public Locale locale() {
        return "en".equals(get("language")) ? Locale.ENGLISH : SWEDISH;
    }

    private void save() {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("{} cannot be written", file, e);
        }
    }
}
