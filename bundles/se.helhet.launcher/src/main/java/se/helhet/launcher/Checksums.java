package se.helhet.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.helhet.features.trust.KeyPairFile;
import se.helhet.features.trust.ProductSeal;

/** The SHA-256 of every file of a product, in the form that {@code sha256sum -c} reads, sealed by who made it. */
public final class Checksums {

    /** The file in a product that {@link #write} makes. */
    public static final String FILE = "checksums.sha256";

    private Checksums() {}

    /** Writes {@link #FILE} over all that lies in the folder, and its seal beside it. */
    static void write(Path folder, KeyPairFile keys) throws IOException {
        String list = String.join("\n", lines(folder)) + "\n";
        Files.writeString(folder.resolve(FILE), list);
        Files.writeString(folder.resolve(ProductSeal.FILE), ProductSeal.seal(list, keys));
    }

    /** Path to SHA-256, as a list has them; lines that are none are left out. */
    public static Map<String, String> read(byte[] list) {
        Map<String, String> sums = new LinkedHashMap<>();
        new String(list, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(" {2}", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> sums.put(parts[1], parts[0]));
        return sums;
    }

    /** One short word for all that lies in the folder: other files, another word. */
    static String word(Path folder) throws IOException {
        byte[] lines = String.join("\n", lines(folder)).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(digest().digest(lines)).substring(0, 16);
    }

    private static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                lines.add(of(file) + "  " + name);
            }
        }
        return lines;
    }

    /**
     * A sentence for each file of a product that is gone or another than it came with. What an administrator may set,
     * {@code product.properties}, is not looked at; nothing is said where there is no {@link #FILE}.
     */
    public static Map<Path, Message> altered(Path product) throws IOException {
        Map<Path, Message> altered = new LinkedHashMap<>();
        Path list = product.resolve(FILE);
        byte[] lines = Files.isRegularFile(list) ? Files.readAllBytes(list) : new byte[0];
        for (Map.Entry<String, String> each : read(lines).entrySet()) {
            Path file = product.resolve(each.getKey());
            if (!Files.isRegularFile(file)) {
                altered.put(file, Message.of("file.gone", file));
            } else if (!file.endsWith("product.properties") && !of(file).equals(each.getValue())) {
                altered.put(file, Message.of("file.altered", file));
            }
        }
        return altered;
    }

    /** The SHA-256 of a file, in lower-case hexadecimal digits. */
    public static String of(Path file) throws IOException {
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
