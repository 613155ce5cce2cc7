package se.helhet.web.admin.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.web.word.Times;

/** Copies of the store in the folder {@code backup} of the home, where the store puts its own as well. */
public final class BackupFiles {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final double MEGABYTE = 1_000_000;
    /** How every SQLite file begins. */
    private static final byte[] HEAD = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path folder;

    BackupFiles(Path home) {
        this.folder = home.resolve("backup");
    }

    /** @param when on this machine's clock */
    public record Backup(String name, Path path, long bytes, LocalDateTime when) {
        public String size() {
            return BackupFiles.size(bytes);
        }
    }

    /** "4,2" in megabytes, whole ones from ten on. */
    static String size(long bytes) {
        double megabytes = bytes / MEGABYTE;
        return megabytes < 10
                ? String.format(Locale.forLanguageTag("sv"), "%.1f", megabytes)
                : Long.toString(Math.round(megabytes));
    }

    /** Writes into the folder that it is given and answers the file. */
    @FunctionalInterface
    interface Save {
        Path into(Path folder) throws IOException;
    }

    /** Newest first. */
    ImmutableList<Backup> all() {
        if (!Files.isDirectory(folder)) {
            return Lists.immutable.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return Lists.mutable
                    .withAll(files.filter(f -> f.toString().endsWith(".db")).toList())
                    .collect(BackupFiles::backup)
                    .sortThis(Comparator.comparing(Backup::when).reversed())
                    .toImmutable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Backup backup(Path file) {
        try {
            return new Backup(
                    file.getFileName().toString(),
                    file,
                    Files.size(file),
                    Times.here(Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException e) {
            return new Backup(file.getFileName().toString(), file, 0, Times.here(Instant.EPOCH));
        }
    }

    Optional<Backup> find(String name) {
        return all().detectOptional(b -> b.name().equals(name));
    }

    /** A file that is not there yet. */
    Path fresh() throws IOException {
        Files.createDirectories(folder);
        return free("helhet-" + NAME.format(Times.now()));
    }

    private Path free(String name) {
        Path file = folder.resolve(name + ".db");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + ".db");
        }
        return file;
    }

    /** Takes in a file that was sent, under its own name or one that is free; answers the name, or empty for no store. */
    Optional<String> take(String name, Save save) throws IOException {
        Files.createDirectories(folder);
        Path saved = save.into(Files.createTempDirectory("helhet-backup"));
        try {
            if (!isStore(saved)) {
                return Optional.empty();
            }
            Path file = free(name.endsWith(".db") ? name.substring(0, name.length() - 3) : name);
            Files.move(saved, file);
            return Optional.of(file.getFileName().toString());
        } finally {
            Files.deleteIfExists(saved);
            Files.deleteIfExists(saved.getParent());
        }
    }

    private static boolean isStore(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(HEAD.length), HEAD);
        }
    }
}
