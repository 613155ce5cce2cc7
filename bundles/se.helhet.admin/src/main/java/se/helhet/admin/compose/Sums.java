package se.helhet.admin.compose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Checksums of a folder. */
final class Sums {
    private static final int SHORT = 16;

    private Sums() {}

    /** A line {@code <sha-256>  <path>} for each file, by path. */
    static String of(Path folder) throws IOException {
        StringBuilder out = new StringBuilder();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                out.append(sha256(file)).append("  ").append(name).append('\n');
            }
        }
        return out.toString();
    }

    /** Another word for another content. */
    static String build(Path folder) throws IOException {
        return HexFormat.of()
                .formatHex(digest().digest(of(folder).getBytes(StandardCharsets.UTF_8)))
                .substring(0, SHORT);
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = digest();
            byte[] block = new byte[1 << 16];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
