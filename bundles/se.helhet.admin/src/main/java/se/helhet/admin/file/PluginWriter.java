package se.helhet.admin.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.admin.Refused;
import se.helhet.features.trust.KeyPairFile;

/** Writes a plugin file. The same content and key give the same bytes. */
public final class PluginWriter {
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private PluginWriter() {}

    /**
     * @param content path in the file ({@code features/unit.navet.json}, {@code repository/…/x.jar}) to where it is now
     * @param file    must not exist; nothing is left of it when writing fails
     */
    public static void write(Map<String, Path> content, KeyPairFile keys, Path file) {
        if (Files.exists(file)) {
            throw new Refused("Filen " + file + " finns redan och skrivs inte över. Välj ett annat namn.");
        }
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            SortedMap<String, byte[]> entries = new TreeMap<>();
            for (Map.Entry<String, Path> each : content.entrySet()) {
                entries.put(each.getKey(), Files.readAllBytes(each.getValue()));
            }
            write(entries, keys, aside);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Refused(
                    "Insticksfilen " + file + " kunde inte skrivas: " + e.getMessage()
                            + ". Kontrollera att mappen finns, att du får skriva där och att det finns plats.",
                    e);
        } finally {
            discard(aside);
        }
    }

    private static void write(SortedMap<String, byte[]> entries, KeyPairFile keys, Path file) throws IOException {
        MutableList<Listing.Line> lines = Lists.mutable.empty();
        entries.forEach((path, bytes) -> lines.add(new Listing.Line(sha256(bytes), bytes.length, path)));
        byte[] listing = new Listing(lines.toImmutable()).text().getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setComment(Seal.unsigned(keys.publicKey()));
            put(zip, Listing.NAME, listing);
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                put(zip, each.getKey(), each.getValue());
            }
        }
        Seal.sign(file, keys);
    }

    /** Stored, not deflated: jars are deflated already, and what is stored is the same on every Java. */
    private static void put(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(PluginWriter.class).warn("{} is left behind", file, e);
        }
    }
}
