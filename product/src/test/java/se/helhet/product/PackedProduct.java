package se.helhet.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A product's zip, unpacked in a folder whose name has a blank and an å, and started as a user starts it. */
public final class PackedProduct {

    private static final long PATIENCE_SECONDS = 300;

    private final Path folder;
    private final Path home;
    private final Path temporary;
    private final Map<String, String> environment = new HashMap<>();
    private List<String> before = List.of();

    private PackedProduct(Path folder, Path home, Path temporary) {
        this.folder = folder;
        this.home = home;
        this.temporary = temporary;
    }

    /**
     * What a command said and how it ended.
     *
     * @param status the exit status
     * @param out lines on standard output
     * @param err lines on standard error
     */
    public record Result(int status, List<String> out, List<String> err) {}

    /** Unpacks the product that the build has just made. */
    public static PackedProduct unpack(Path into) throws IOException {
        Path made = Path.of(System.getProperty("product.folder"));
        return unpack(made.resolveSibling(made.getFileName() + ".zip"), into);
    }

    /** Unpacks any product's zip. */
    public static PackedProduct unpack(Path zip, Path into) throws IOException {
        Path base = Files.createDirectories(into.resolve("på väg"));
        Path folder = base;
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = base.resolve(entry.getName()).normalize();
                if (!target.startsWith(base)) {
                    throw new IOException("The zip leads outside: " + entry.getName());
                }
                folder = base.resolve(base.relativize(target).getName(0));
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target);
                }
            }
        }
        Path script = folder.resolve("bin").resolve("helhet");
        Files.setPosixFilePermissions(
                script,
                Set.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE,
                        PosixFilePermission.GROUP_READ,
                        PosixFilePermission.GROUP_EXECUTE,
                        PosixFilePermission.OTHERS_READ,
                        PosixFilePermission.OTHERS_EXECUTE));
        return new PackedProduct(
                folder, into.resolve("hem åt någon"), Files.createDirectories(into.resolve("tillfälligt här")));
    }

    /** The unpacked folder. */
    public Path folder() {
        return folder;
    }

    /** The home that its commands use. */
    public Path home() {
        return home;
    }

    /** Where its commands put temporary files; each has to leave it empty. */
    public Path temporary() {
        return temporary;
    }

    /** Runs {@code bin/helhet --home HOME} with these words and waits for its end. */
    public Result run(String... words) throws IOException, InterruptedException {
        return typing("", words);
    }

    /** As {@link #run}, with {@code input} typed on standard input. */
    public Result typing(String input, String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = builder(command(words));
        Process process = builder.start();
        try (OutputStream keyboard = process.getOutputStream()) {
            keyboard.write(input.getBytes(StandardCharsets.UTF_8));
        }
        CompletableFuture<List<String>> out = CompletableFuture.supplyAsync(() -> lines(process.getInputStream()));
        CompletableFuture<List<String>> err = CompletableFuture.supplyAsync(() -> lines(process.getErrorStream()));
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("After " + PATIENCE_SECONDS + " s it still ran: " + String.join(" ", words));
        }
        return new Result(process.exitValue(), out.join(), err.join());
    }

    /** Starts a command that goes on until its standard input is closed; its output is at {@code said}. */
    Process begin(Path said, String... words) throws IOException {
        List<String> command = command(words);
        return builder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    /** The same product after its folder was moved, with the same home. */
    PackedProduct movedTo(Path place) throws IOException {
        Files.createDirectories(place.getParent());
        return new PackedProduct(Files.move(folder, place), home, temporary);
    }

    /** Where its commands keep the archive of classes. */
    Path cache() {
        return temporary.resolveSibling("förråd av klasser");
    }

    private List<String> command(String... words) {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(folder.resolve("bin").resolve("helhet").toString(), "--home", home.toString()));
        command.addAll(List.of(words));
        return command;
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(temporary.getParent().toFile());
        builder.environment().put("TMPDIR", temporary.toString());
        builder.environment().put("HELHET_CACHE", cache().toString());
        builder.environment().remove("HELHET_JAVA_OPTS");
        builder.environment().putAll(environment);
        return builder;
    }

    /** Puts words before all commands from now on, such as one that runs them as another user. */
    PackedProduct after(List<String> words) {
        before = words;
        return this;
    }

    /** Sets a variable for all commands from now on. */
    PackedProduct with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    private static List<String> lines(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> sorted(Collection<String> lines) {
        return lines.stream().sorted().toList();
    }
}
