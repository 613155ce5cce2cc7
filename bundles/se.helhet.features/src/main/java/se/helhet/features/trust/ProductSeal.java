package se.helhet.features.trust;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signature of a product: one line, {@code helhet-1 <key> <signature>} in lower-case hexadecimal, over every byte of its
 * list of checksums. The list names all other files, so that none of them can change unseen. It lies in a file of its own:
 * not every {@code sha256sum -c} takes a line of the list for a comment.
 *
 * @param key who signed. Whether to trust it is another question
 * @param holds false when the list is another than the one that was signed
 */
public record ProductSeal(PublicKeyText key, boolean holds) {
    /** The file in a product's folder that it lies in. */
    public static final String FILE = "checksums.sha256.seal";

    private static final String MARK = "helhet-1 ";
    private static final Pattern FORM = Pattern.compile(MARK + "([0-9a-f]{64}) ([0-9a-f]{128})\n");
    /** So that a signature made for a product cannot be one of anything else, such as a plugin file. */
    private static final byte[] PURPOSE = "helhet product 1\n".getBytes(StandardCharsets.US_ASCII);

    /** The line that seals a list. */
    public static String seal(String list, KeyPairFile keys) {
        byte[] signature = keys.sign(message(list.getBytes(StandardCharsets.UTF_8)));
        return MARK + keys.publicKey().hex() + " " + HexFormat.of().formatHex(signature) + "\n";
    }

    /** What a line says of a list, both as they lie on disk; empty when the line is no seal. */
    public static Optional<ProductSeal> of(byte[] list, byte[] line) {
        Matcher seal = FORM.matcher(new String(line, StandardCharsets.ISO_8859_1));
        if (!seal.matches()) {
            return Optional.empty();
        }
        PublicKeyText key = new PublicKeyText(seal.group(1));
        byte[] signature = HexFormat.of().parseHex(seal.group(2));
        return Optional.of(new ProductSeal(key, KeyPairFile.verifies(key, message(list), signature)));
    }

    private static byte[] message(byte[] list) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(PURPOSE);
        message.writeBytes(list);
        return message.toByteArray();
    }
}
