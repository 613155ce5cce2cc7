package se.helhet.launcher.update;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import se.helhet.features.trust.KnownKeys;
import se.helhet.features.trust.ProductSeal;
import se.helhet.launcher.Checksums;

/**
 * A product's zip: one folder with a product in it. Nothing is unpacked before its seal is one that is trusted here, and
 * nothing is used before every file's checksum holds.
 */
final class IncomingProduct implements AutoCloseable {

    private static final long MOST_BYTES = 4_000_000_000L;
    private static final int MOST_FILES = 20_000;
    private static final int LONGEST_LIST = 10_000_000;
    /** What the list does not name. */
    private static final Set<String> UNLISTED = Set.of(Checksums.FILE, ProductSeal.FILE);

    private final Path file;
    private final FileSystem zip;
    private final Path base;
    private final Installed product;
    private final byte[] list;
    private final byte[] seal;

    private IncomingProduct(Path file, FileSystem zip, Path base, Installed product) throws IOException {
        this.file = file;
        this.zip = zip;
        this.base = base;
        this.product = product;
        this.list = bytes(base.resolve(Checksums.FILE));
        this.seal = bytes(base.resolve(ProductSeal.FILE));
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

    /** Throws when it is not signed, not as it was signed, or signed by somebody who is not trusted here. */
    void check(KnownKeys trusted) throws CannotUpdate {
        ProductSeal signed = ProductSeal.of(list, seal).orElseThrow(() -> new CannotUpdate("update.unsigned", file));
        if (!signed.holds()) {
            throw new CannotUpdate("update.altered", file);
        }
        if (trusted.find(signed.key()).isEmpty()) {
            throw new CannotUpdate("update.stranger", file, signed.key().fingerprint());
        }
    }

    /** Unpacks it into a new folder; every file is there, none beside, and each is what its checksum says. */
    void unpack(Path into) throws CannotUpdate, IOException {
        Map<String, String> sums = Checksums.read(list);
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
                if (!UNLISTED.contains(name)
                        && (!missing.remove(name) || !Checksums.of(to).equals(sums.get(name)))) {
                    throw new CannotUpdate("update.damaged", file, name);
                }
            }
        } catch (ZipException | UncheckedIOException | IllegalArgumentException damaged) {
            throw new CannotUpdate("update.no.product", file);
        }
        if (!missing.isEmpty()) {
            throw new CannotUpdate("update.damaged", file, missing.first());
        }
    }

    /** None where there is no such file. */
    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST_LIST);
        }
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
