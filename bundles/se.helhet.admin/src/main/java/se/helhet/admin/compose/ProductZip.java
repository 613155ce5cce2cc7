package se.helhet.admin.compose;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/** Packs a product's folder, and unpacks it again for the test start. */
final class ProductZip {
    private static final FileTime TIME = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

    private ProductZip() {}

    /** @param zip does not exist; its only top folder bears the name of {@code folder} */
    static void write(Path folder, Path zip) throws IOException {
        Map<String, ?> settings = Map.of("create", "true", "enablePosixFileAttributes", true);
        try (FileSystem files = FileSystems.newFileSystem(uri(zip), settings);
                Stream<Path> walk = Files.walk(folder)) {
            for (Path each : walk.sorted().toList()) {
                if (Files.isRegularFile(each)) {
                    String name = folder.getParent().relativize(each).toString().replace('\\', '/');
                    Path entry = files.getPath(name);
                    Files.createDirectories(entry.getParent());
                    Files.copy(each, entry);
                    Files.setLastModifiedTime(entry, TIME);
                    boolean runs = name.matches("[^/]+/bin/[^/]+|[^/]+/java/bin/[^/]+|.*/jspawnhelper");
                    Files.setPosixFilePermissions(
                            entry, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    /** Unpacks what {@link #write} wrote, rights included where the system has them. */
    static void unpack(Path zip, Path into) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(uri(zip), Map.of("enablePosixFileAttributes", true));
                Stream<Path> walk = Files.walk(files.getPath("/"))) {
            boolean posix = into.getFileSystem().supportedFileAttributeViews().contains("posix");
            for (Path each : walk.toList()) {
                if (Files.isRegularFile(each)) {
                    Path to = into.resolve(each.toString().substring(1));
                    Files.createDirectories(to.getParent());
                    Files.copy(each, to);
                    if (posix) {
                        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(each));
                    }
                }
            }
        }
    }

    private static URI uri(Path zip) {
        return URI.create("jar:" + zip.toAbsolutePath().toUri());
    }
}
