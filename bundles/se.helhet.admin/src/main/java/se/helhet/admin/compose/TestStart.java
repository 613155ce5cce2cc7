package se.helhet.admin.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import se.helhet.admin.Refused;

/** Starts a product as its user will, on a home of its own, and looks whether all its bundles run. */
final class TestStart {
    private static final int PATIENCE_SECONDS = 120;
    private static final int MOST_LINES = 5;

    private TestStart() {}

    /**
     * @param product the unpacked folder
     * @param scratch for its home and what it says; the caller removes it
     * @throws Refused with what the product said when it does not start
     */
    static void run(Path product, Path scratch) throws IOException {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
        Path bin = product.resolve("bin").resolve(windows ? "helhet.cmd" : "helhet");
        Path said = scratch.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        bin.toString(), "--home", scratch.resolve("home").toString(), "plugins")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("HELHET_HOME");
        builder.environment().remove("HELHET_JAVA_OPTS");
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(
                        "Produkten hade inte startat efter " + PATIENCE_SECONDS + " sekunder och skrevs inte.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Provstarten avbröts; produkten skrevs inte.", e);
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            List<String> lines = Files.readAllLines(said).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.endsWith(" ACTIVE"))
                    .toList();
            throw new Refused("Produkten startar inte och skrevs inte. Den säger: "
                    + lines.stream().limit(MOST_LINES).collect(Collectors.joining(" ")));
        }
    }
}
