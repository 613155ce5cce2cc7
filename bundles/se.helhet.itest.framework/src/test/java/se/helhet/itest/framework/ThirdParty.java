package se.helhet.itest.framework;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Somebody who has the sdk's zip, Maven and nothing of this repository. Their Maven has a cache of its own, gets foreign
 * artifacts out of the cache that built us, ours from the sdk only, and never goes to a network.
 */
final class ThirdParty {
    private static final long PATIENCE_SECONDS = 240;
    private static final String SETTINGS = """
            <settings>
              <mirrors><mirror><id>cache</id><mirrorOf>*,!helhet</mirrorOf><url>%s</url></mirror></mirrors>
            </settings>
            """;

    private final Path folder;

    /** @param folder theirs; the sdk is unpacked in it */
    ThirdParty(Path folder) throws IOException {
        this.folder = folder;
        unpack(Path.of(System.getProperty("basedir")).resolve("../../build/sdk/target/helhet-sdk.zip"));
    }

    /** Makes a unit with the sdk's script; returns its folder. */
    Path newUnit(String id, String name) throws IOException, InterruptedException {
        Path unit = folder.resolve("enheten " + id);
        run(folder, List.of("sh", "helhet-sdk/new-unit", id, name, "--out", unit.toString()), Map.of());
        return unit;
    }

    /** Builds and tests it, format included, and returns its bundle. */
    Path build(Path unit) throws IOException, InterruptedException {
        Path settings = folder.resolve("settings.xml");
        String cache = Path.of(System.getProperty("maven.cache")).toUri().toString();
        Files.writeString(settings, SETTINGS.formatted(cache));
        List<String> maven = List.of(
                Path.of(System.getProperty("maven.home")).resolve("bin/mvn").toString(),
                "--batch-mode",
                "--offline",
                "--settings",
                settings.toString(),
                "-Daether.offline.protocols=file",
                "-Dmaven.repo.local=" + folder.resolve("cache"),
                "-Dspotless.check.skip=false",
                "verify");
        run(unit, maven, Map.of("MAVEN_OPTS", options()));
        String name = unit.getFileName().toString();
        return unit.resolve(
                "target/se.helhet.unit." + name.substring(name.lastIndexOf(' ') + 1) + "-1.0.0-SNAPSHOT.jar");
    }

    /** The formatter looks into the compiler; our own build is allowed it in {@code .mvn/jvm.config}. */
    private static String options() throws IOException {
        return Files.readString(Path.of(System.getProperty("basedir")).resolve("../../.mvn/jvm.config"))
                .strip();
    }

    private void run(Path in, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError(
                    String.join(" ", command) + (ended ? " failed:\n" : " did not end:\n") + Files.readString(said));
        }
    }

    private void unpack(Path zip) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target);
                }
            }
        }
    }
}
