package se.helhet.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The folder that holds everything a user has: store, backups, logs. It never lies inside the product. */
final class Home {

    private Home() {}

    /** Where the home is when nobody said: {@code HELHET_HOME}, else where the operating system keeps a user's data. */
    static Path standard(Map<String, String> environment, Properties system) {
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

    /** Makes the folder if it is not there, and answers its absolute path. */
    static Path prepare(Path home) throws CannotStart {
        Path absolute = home.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute.resolve("log"));
        } catch (IOException failure) {
            throw new CannotStart("home.unwritable", absolute);
        }
        return absolute;
    }
}
