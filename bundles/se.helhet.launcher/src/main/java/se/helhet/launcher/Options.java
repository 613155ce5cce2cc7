package se.helhet.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words after {@code bin/helhet}, parted.
 *
 * @param home what {@code --home} says; null when it is not given
 * @param command the other words
 * @param wrong what is wrong with {@code --home}; null when nothing is
 */
public record Options(Path home, List<String> command, Message wrong) {

    /** Takes {@code --home FOLDER} and {@code --home=FOLDER} out; never throws. */
    public static Options read(String... args) {
        Path home = null;
        List<String> command = new ArrayList<>(List.of(args));
        while (!command.isEmpty() && command.get(0).startsWith("--home")) {
            String option = command.remove(0);
            String folder = option.startsWith("--home=") ? option.substring("--home=".length()) : null;
            if (folder == null && option.equals("--home") && !command.isEmpty()) {
                folder = command.remove(0);
            }
            if (folder == null || folder.isBlank()) {
                return new Options(null, List.of(), Message.of("home.folder"));
            }
            try {
                home = Path.of(folder);
            } catch (InvalidPathException notAPath) {
                return new Options(null, List.of(), Message.of("home.path", folder));
            }
        }
        return new Options(home, List.copyOf(command), null);
    }

    /** The home that was given, else the usual one. */
    public Path homeOr(Map<String, String> environment) {
        return home == null ? Home.standard(environment, System.getProperties()) : home;
    }
}
