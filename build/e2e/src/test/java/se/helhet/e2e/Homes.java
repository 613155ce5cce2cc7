package se.helhet.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Home folders under one scratch folder that goes away with this JVM. The demo federation is loaded once and copied. */
final class Homes {
    static final Path SCRATCH = scratch();
    private static Path demo;

    private Homes() {}

    static Path empty(String name) throws IOException {
        return Files.createTempDirectory(SCRATCH, name);
    }

    /** A home of its own with the demo federation in it. */
    static synchronized Path demo(String name) throws IOException, InterruptedException {
        if (demo == null) {
            Path loaded = empty("demo");
            Workbench.run(loaded, "demo", "load");
            demo = loaded;
        }
        Path home = empty(name);
        try (Stream<Path> all = Files.walk(demo)) {
            for (Path from : all.toList()) {
                Path to = home.resolve(demo.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        }
        return home;
    }

    private static Path scratch() {
        try {
            Path folder = Files.createTempDirectory("helhet-e2e-ettmappnamnsomingenstansgarattbryta");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path tree) {
        try (Stream<Path> all = Files.walk(tree)) {
            List<Path> leavesFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : leavesFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // A browser may still be putting its things away; the system's own cleaning takes what is left.
        }
    }
}
