package se.helhet.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A list that follows from the features and is committed, so that a change of it is seen in the diff. */
final class CommittedList {

    private CommittedList() {}

    /** Refuses lines that differ from the file's; with {@code -Dbundles.update} writes the file anew instead. */
    static void compare(Path root, Path file, List<String> lines) throws CannotStart, IOException {
        if (Boolean.getBoolean("bundles.update")) {
            Files.writeString(file, String.join("\n", lines) + "\n");
            return;
        }
        List<String> committed = Files.exists(file) ? Files.readAllLines(file) : List.of();
        List<String> differing = new ArrayList<>();
        committed.stream().filter(line -> !lines.contains(line)).forEach(line -> differing.add("- " + line));
        lines.stream().filter(line -> !committed.contains(line)).forEach(line -> differing.add("+ " + line));
        if (!differing.isEmpty()) {
            differing.add(0, "What follows from the features is not what " + root.relativize(file) + " says:");
            differing.add(
                    "If this is meant, write the list anew and commit it: mvn package -DskipTests -Dbundles.update");
            throw new CannotStart(differing.stream().map(Message::of).toList());
        }
    }
}
