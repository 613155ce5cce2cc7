package se.helhet.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product on the newest Java that is here, if there is one after 17: {@code HELHET_NEWER_JAVA}, else among those in
 * the usual folders of Linux and macOS. Nothing about Java itself may be said on the terminal.
 */
class NewerJavaSmokeIT {

    private static final String ROUND = "arsredovisning-2019";

    @TempDir
    Path folder;

    private PackedProduct product;

    private record Java(Path home, int version) {}

    @BeforeEach
    void unpack() throws IOException {
        Optional<Java> newest = newest();
        assumeTrue(newest.isPresent(), "there is no Java after 17 here; name one with HELHET_NEWER_JAVA");
        product = PackedProduct.unpack(folder)
                .with("JAVA_HOME", newest.orElseThrow().home().toString());
    }

    private static Optional<Java> newest() throws IOException {
        List<Path> homes = new ArrayList<>();
        String said = System.getenv("HELHET_NEWER_JAVA");
        if (said != null) {
            homes.add(Path.of(said));
        }
        for (String usual : List.of("/usr/lib/jvm", "/Library/Java/JavaVirtualMachines")) {
            if (said == null && Files.isDirectory(Path.of(usual))) {
                try (Stream<Path> all = Files.list(Path.of(usual))) {
                    all.flatMap(each -> Stream.of(each, each.resolve("Contents/Home")))
                            .forEach(homes::add);
                }
            }
        }
        List<Java> found = new ArrayList<>();
        for (Path home : homes) {
            if (Files.isExecutable(home.resolve("bin/java")) && Files.isReadable(home.resolve("release"))) {
                Files.readAllLines(home.resolve("release")).stream()
                        .filter(line -> line.startsWith("JAVA_VERSION="))
                        .map(line -> line.replaceFirst("^\\D*(\\d+).*$", "$1"))
                        .forEach(version -> found.add(new Java(home, Integer.parseInt(version))));
            }
        }
        return found.stream().filter(java -> java.version() > 17).max(Comparator.comparing(Java::version));
    }

    /** What Java itself says begins so, in each version. */
    private static void silent(PackedProduct.Result result) {
        List<String> all = new ArrayList<>(result.err());
        all.addAll(result.out());
        assertEquals(
                List.of(),
                all.stream()
                        .filter(line ->
                                line.matches("(?i)(warning|error)\\b.*|.*\\bVM warning\\b.*|.*java\\.lang\\..*"))
                        .toList());
    }

    @Test
    void writesItsReportAndIsWellWithoutAWordFromJava() throws IOException, InterruptedException {
        // The first start makes the archive of classes, the second takes it.
        for (String command : List.of("demo load", "check", "plugins")) {
            PackedProduct.Result result = product.run(command.split(" "));
            assertEquals(0, result.status(), () -> command + ": " + result.err());
            silent(result);
            assertTrue(command.startsWith("demo") || result.err().isEmpty(), () -> command + ": " + result.err());
        }
        Path out = folder.resolve("rapport");
        PackedProduct.Result report =
                product.run("report", ROUND, "--out", out.toString(), "--format", "html,pdf,docx,xlsx,data");
        silent(report);
        for (String ending : List.of("html", "pdf", "docx", "xlsx")) {
            assertTrue(Files.size(out.resolve(ROUND + "-1." + ending)) > 10_000, ending);
        }
        assertTrue(Files.isRegularFile(out.resolve("data/datapackage.json")));
    }

    @Test
    void opensTheWorkbench() throws IOException, InterruptedException {
        Path said = folder.resolve("sagt");
        Process workbench = product.begin(said, "start", "--no-browser", "--port", "0");
        try {
            long end = System.nanoTime() + 120_000_000_000L;
            while (!Files.readString(said).contains("ticket=") && workbench.isAlive() && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        } finally {
            workbench.destroy();
            workbench.waitFor();
        }
        List<String> lines = Files.readAllLines(said);
        assertTrue(lines.stream().anyMatch(line -> line.contains("http://")), lines::toString);
        silent(new PackedProduct.Result(0, lines, List.of()));
    }
}
