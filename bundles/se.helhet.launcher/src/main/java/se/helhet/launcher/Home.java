package se.helhet.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The folder that holds everything a user has: store, backups, logs. It never lies inside the product. */
public final class Home {

    private Home() {}

    /** Where the home is when nobody said: {@code HELHET_HOME}, else where the operating system keeps a user's data. */
    public static Path standard(Map<String, String> environment, Properties system) {
        String said = environment.get("HELHET_HOME");
        if (said != null && !said.isBlank()) {
            return Path.of(said);
        }
        Path user = Path.of(system.getProperty("user.home", "."));
        String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null || local.isBlank() ? user.resolve("AppData").resolve("Local") : Path.of(local))
                    .resolve("Helhet");
        }
        if (os.contains("mac")) {
            return user.resolve("Library").resolve("Application Support").resolve("Helhet");
        }
        String data = environment.get("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? user.resolve(".local").resolve("share") : Path.of(data))
                .resolve("helhet");
    }

    /**
     * The store's file: what the product's {@code store.file} says, from the home on, else {@code helhet.db} in the home.
     *
     * @param settings of {@code product.properties}
     */
    public static Path store(Path home, Properties settings) throws CannotStart {
        String said = settings.getProperty("store.file", "").strip();
        try {
            return home.resolve(said.isEmpty() ? "helhet.db" : said).normalize();
        } catch (InvalidPathException notAPath) {
            throw new CannotStart("store.file", said);
        }
    }

    /** Makes the folder if it is not there, and answers its absolute path. */
    public static Path prepare(Path home) throws CannotStart {
        Path absolute = home.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute.resolve("log"));
        } catch (IOException failure) {
            throw new CannotStart("home.unwritable", absolute);
        }
        return absolute;
    }
}
