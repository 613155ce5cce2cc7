package se.helhet.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file's first bytes and the fingerprint of all of them. */
public record HashedFile(Path path, String name, byte[] first, String sha256) {
    private static final int FIRST = 4096;

    /** Takes the bytes while they are read through once. */
    @FunctionalInterface
    public interface Glance {
        void bytes(byte[] buffer, int length);
    }

    /** Throws {@link BadFile} for a file that is not there or cannot be read. */
    public static HashedFile of(Path path, String name, Glance glance) {
        if (!Files.exists(path)) {
            throw new BadFile(name, "csv.missing", "Filen finns inte. Kontrollera namn och mapp: " + path + ".");
        }
        if (!Files.isRegularFile(path)) {
            throw new BadFile(
                    name, "csv.missing", "Det här är en mapp, ingen fil. Välj en CSV-fil eller en Excel-arbetsbok.");
        }
        MessageDigest digest = digest();
        try (InputStream in = Files.newInputStream(path)) {
            byte[] first = in.readNBytes(FIRST);
            digest.update(first);
            glance.bytes(first, first.length);
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                glance.bytes(buffer, n);
            }
            return new HashedFile(path, name, first, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new BadFile(
                    name,
                    "csv.missing",
                    "Filen går inte att läsa. Kontrollera att du får läsa den och att inget annat program låser den.");
        }
    }

    /** Of a text that is no file. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    public InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether its first bytes are these. */
    public boolean starts(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= first.length || (first[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
