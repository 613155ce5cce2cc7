package se.helhet.launcher.update;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.helhet.launcher.Checksums;

/** A product's zip: one folder with a product in it. Nothing of it is used before every file's checksum holds. */
final class IncomingProduct implements AutoCloseable {

    private static final long MOST_BYTES = 4_000_000_000L;
    private static final int MOST_FILES = 20_000;

    private final Path file;
    private final FileSystem zip;
    private final Path base;
    private final Installed product;

    private IncomingProduct(Path file, FileSystem zip, Path base, Installed product) {
        this.file = file;
        this.zip = zip;
        this.base = base;
        this.product = product;
    }

    /** Opens a zip and reads which product it is. */
    static IncomingProduct open(Path file) throws CannotUpdate {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new CannotUpdate("update.no.file", file);
        }
        FileSystem zip;
        try {
            // rights of files come along where the system has them
            zip = FileSystems.newFileSystem(
                    URI.create("jar:" + file.toUri()), Map.of("enablePosixFileAttributes", true));
        } catch (IOException | RuntimeException | ServiceConfigurationError damaged) {
            throw new CannotUpdate("update.no.product", file);
        }
        try (Stream<Path> top = Files.list(zip.getPath("/"))) {
            List<Path> folders = top.toList();
            Path base = folders.size() == 1 ? folders.get(0) : zip.getPath("/nowhere");
            try (Reader said =
                    new InputStreamReader(Files.newInputStream(base.resolve(Installed.FILE)), StandardCharsets.UTF_8)) {
                return new IncomingProduct(file, zip, base, Installed.of(said));
            }
        } catch (IOException | RuntimeException other) {
            close(zip);
            throw new CannotUpdate("update.no.product", file);
        }
    }

    Installed product() {
        return product;
    }

    /** Unpacks it into a new folder; every file is there, none beside, and each is what its checksum says. */
    void unpack(Path into) throws CannotUpdate, IOException {
        Map<String, String> sums = sums();
        TreeSet<String> missing = new TreeSet<>(sums.keySet());
        long bytes = 0;
        try (Stream<Path> walk = Files.walk(base)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            for (Path each : files) {
                String name = base.relativize(each).toString();
                bytes += Files.size(each);
                Path to = into.resolve(name).normalize();
                if (!to.startsWith(into) || bytes > MOST_BYTES || files.size() > MOST_FILES) {
                    throw new CannotUpdate("update.damaged", file, name);
                }
                Files.createDirectories(to.getParent());
                Files.copy(each, to);
                rights(each, to);
                if (!missing.remove(name) && !name.equals(Checksums.FILE)
                        || !name.equals(Checksums.FILE) && !Checksums.of(to).equals(sums.get(name))) {
                    throw new CannotUpdate("update.damaged", file, name);
                }
            }
        } catch (UncheckedIOException | IllegalArgumentException damaged) {
            throw new CannotUpdate("update.no.product", file);
        }
        if (!missing.isEmpty()) {
            throw new CannotUpdate("update.damaged", file, missing.first());
        }
    }

    /** Path to SHA-256, as {@code checksums.sha256} has them. */
    private Map<String, String> sums() throws CannotUpdate, IOException {
        Path list = base.resolve(Checksums.FILE);
        Map<String, String> sums = new LinkedHashMap<>();
        if (Files.isRegularFile(list)) {
            for (String line : Files.readAllLines(list)) {
                String[] parts = line.split(" {2}", 2);
                if (parts.length == 2) {
                    sums.put(parts[1], parts[0]);
                }
            }
        }
        if (sums.isEmpty()) {
            throw new CannotUpdate("update.damaged", file, Checksums.FILE);
        }
        return sums;
    }

    private static void rights(Path from, Path to) throws IOException {
        if (to.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(FileSystem zip) {
        try {
            zip.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
