package se.helhet.admin.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.helhet.admin.Refused;
import se.helhet.features.trust.KeyPairFile;
import se.helhet.features.trust.PublicKeyText;

/**
 * The signature of a plugin file: the comment at the end of the zip, of fixed length, in lower-case hexadecimal. It
 * covers every byte before it, the comment's own head and key included, so that a file can be judged before a single
 * entry of it is looked at, and no byte of it can change unseen.
 */
final class Seal {
    private static final String MARK = "helhet-1 ";
    private static final Pattern FORM = Pattern.compile(MARK + "([0-9a-f]{64}) ([0-9a-f]{128})");
    private static final int SIGNATURE = 128;
    private static final int LENGTH = MARK.length() + 64 + 1 + SIGNATURE;
    /** So that a signature made for plugin files cannot be one of anything else. */
    private static final byte[] PURPOSE = "helhet plugin file 1\n".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Seal() {}

    /** The comment to close the zip with, before there is a signature. */
    static String unsigned(PublicKeyText key) {
        return MARK + key.hex() + " " + "0".repeat(SIGNATURE);
    }

    /** Puts the signature in the place that {@link #unsigned} kept for it. */
    static void sign(Path file, KeyPairFile keys) throws IOException {
        long signed = Files.size(file) - SIGNATURE;
        String signature = HexFormat.of().formatHex(keys.sign(message(file, signed)));
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.seek(signed);
            out.write(signature.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** The key that signed the file as it is. Whether to trust it is another question. Throws {@link Refused}. */
    static PublicKeyText check(Path file) throws IOException {
        long size = Files.size(file);
        String end;
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] head = new byte[ZIP.length];
            if (size < ZIP.length || in.read(head) != ZIP.length || !java.util.Arrays.equals(head, ZIP)) {
                throw new Refused("Filen " + name(file) + " är ingen insticksfil. Välj en fil som slutar på .helhet, så"
                        + " som du fick den från utgivaren.");
            }
            byte[] tail = new byte[(int) Math.min(size, LENGTH)];
            in.seek(size - tail.length);
            in.readFully(tail);
            end = new String(tail, StandardCharsets.ISO_8859_1);
        }
        Matcher seal = FORM.matcher(end);
        if (!seal.matches()) {
            throw new Refused("Filen " + name(file) + " är inte undertecknad, eller så är den avklippt. Den installeras"
                    + " inte. Hämta den på nytt från utgivaren.");
        }
        PublicKeyText key = new PublicKeyText(seal.group(1));
        byte[] signature = HexFormat.of().parseHex(seal.group(2));
        if (!KeyPairFile.verifies(key, message(file, size - SIGNATURE), signature)) {
            throw new Refused("Filen " + name(file) + " har ändrats sedan den undertecknades. Den installeras inte."
                    + " Hämta den på nytt från utgivaren.");
        }
        return key;
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static byte[] message(Path file, long length) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            digest.update(PURPOSE);
            byte[] block = new byte[1 << 16];
            for (long left = length; left > 0; ) {
                int read = in.read(block, 0, (int) Math.min(block.length, left));
                if (read < 0) {
                    throw new IOException(file + " became shorter while it was read");
                }
                digest.update(block, 0, read);
                left -= read;
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
