package se.helhet.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        List<String> words =
                new ArrayList<>(List.of(setup.product().resolve("bin/helhet").toString(), "--home", home.toString()));
        words.addAll(List.of(command));
        File said = setup.scratch().resolve("stderr").toFile();
        long began = System.nanoTime();
        Process process = new ProcessBuilder(words).redirectError(said).start();
        Watch watch = Watch.on(process);
        long answered = began;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (out.readLine() != null) {
                answered = System.nanoTime();
            }
        }
        int status = process.waitFor();
        long ended = System.nanoTime();
        if (status != 0) {
            throw new IOException("helhet " + String.join(" ", command) + " ended with status " + status + ": "
                    + Files.readString(said.toPath()).strip());
        }
        return new ProductRun(answered - began, ended - began, watch.cpu(), watch.peakKb());
    }
}
