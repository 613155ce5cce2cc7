package se.helhet.launcher.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What the product's own {@code check} says, in a process of its own: brings the store's tables up to date and looks at
 * bundles, tables, units and chapters.
 *
 * @param status of the process; 0 when all is well
 * @param troubles lines on what does not work
 * @param notes lines on what an administrator may want to know
 */
record Check(int status, List<String> troubles, List<String> notes) {

    static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private static final int PATIENCE_MINUTES = 30;
    /** Tells the start script that this start belongs to the update that is going on. */
    private static final String WITHIN_UPDATE = "HELHET_UPDATING";

    static Check of(Path product, Path home) throws CannotUpdate, IOException {
        Path script = product.resolve("bin").resolve(WINDOWS ? "helhet.cmd" : "helhet");
        Path out = Files.createTempFile("helhet-", ".out");
        Path err = Files.createTempFile("helhet-", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(script.toString(), "--home", home.toString(), "check")
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put(WITHIN_UPDATE, "1");
            builder.environment().put("HELHET_CACHE", "off");
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                return new Check(-1, List.of(), List.of());
            }
            return new Check(process.exitValue(), lines(err), lines(out));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotUpdate("interrupted");
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether nothing works worse than at an earlier check. */
    boolean asWellAs(Check before) {
        return newTroubles(before).isEmpty() && (status == 0 || before.status != 0);
    }

    /** What works worse than at an earlier check. */
    List<String> newTroubles(Check before) {
        return troubles.stream()
                .filter(trouble -> !before.troubles.contains(trouble))
                .toList();
    }
}
