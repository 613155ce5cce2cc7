package se.helhet.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One command of the packed product as a process of its own, by {@code bin/helhet}.
 *
 * @param answered until the last line of its answer had come
 * @param ended    until the process was gone
 * @param cpu      processor time, which other work on the machine hardly changes
 */
record ProductRun(long answered, long ended, long cpu, long peakKb) {

    /** Fails, with what the product said, when its exit status is not 0. */
    static ProductRun of(Setup setup, Path home, String... command) throws IOException, InterruptedException {
        return of(setup, setup.scratch().resolve("cache"), home, command);
    }

    /** As above, with an archive of classes of its own. */
    static ProductRun of(Setup setup, Path cache, Path home, String... command)
            throws IOException, InterruptedException {
        List<String> words =
                new ArrayList<>(List.of(setup.product().resolve("bin/helhet").toString(), "--home", home.toString()));
        words.addAll(List.of(command));
        ProcessBuilder process = new ProcessBuilder(words);
        process.environment().put("HELHET_CACHE", cache.toString());
        return measure(process, setup.scratch(), "", line -> true);
    }

    /**
     * Runs a process to its end. Fails, with what it said on standard error, when its exit status is not 0.
     *
     * @param input  what is typed
     * @param answer which lines of its output are the answer that was waited for
     */
    static ProductRun measure(ProcessBuilder builder, Path scratch, String input, Predicate<String> answer)
            throws IOException, InterruptedException {
        File said = scratch.resolve("stderr").toFile();
        long began = System.nanoTime();
        Process process = builder.redirectError(said).start();
        Watch watch = Watch.on(process);
        try (OutputStream keyboard = process.getOutputStream()) {
            keyboard.write(input.getBytes(StandardCharsets.UTF_8));
        }
        long answered = began;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (answer.test(line)) {
                    answered = System.nanoTime();
                }
            }
        }
        int status = process.waitFor();
        long ended = System.nanoTime();
        if (status != 0 || answered == began) {
            throw new IOException(String.join(" ", builder.command()) + " ended with status " + status + ": "
                    + Files.readString(said.toPath()).strip());
        }
        return new ProductRun(answered - began, ended - began, watch.cpu(), watch.peakKb());
    }
}
