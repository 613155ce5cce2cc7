package se.helhet.launcher.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders on disk. */
final class Trees {

    private Trees() {}

    /** Deletes a file or a folder with all that is in it; nothing when it is not there. */
    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            for (Path each : all(tree).sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Copies a file or a folder with all that is in it, with rights and times. */
    static void copy(Path from, Path to) throws IOException {
        for (Path each : all(from).toList()) {
            Path target = to.resolve(from.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(target);
            } else {
                Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static Stream<Path> all(Path tree) throws IOException {
        try (Stream<Path> walk = Files.walk(tree)) {
            List<Path> all = walk.toList();
            return all.stream();
        }
    }
}
