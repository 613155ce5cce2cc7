package se.helhet.web.http;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets in whoever starts Helhet once more on the home of a workbench that is open, by closing the browser for one: a file
 * in the home that only its owner can read says where the workbench is and holds a key. Who can read it can read the store
 * as well. The launcher reads it before it starts anything.
 */
final class DoorKey {
    static final String HEADER = "X-Helhet-Key";
    private static final Logger LOG = LoggerFactory.getLogger(DoorKey.class);
    private final Path file;
    private final String key = Sessions.secret(new SecureRandom());

    DoorKey(Path home) {
        this.file = home.resolve("workbench.key");
    }

    /** Writes the file. That it cannot be written costs only the second way in. */
    void lay(URI workbench) {
        try {
            Files.deleteIfExists(file);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, workbench + "\n" + key + "\n", StandardCharsets.US_ASCII);
        } catch (IOException e) {
            LOG.warn("{} cannot be written", file, e);
        }
    }

    boolean fits(String shown) {
        return Sessions.same(key, shown);
    }

    void take() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted", file, e);
        }
    }
}
