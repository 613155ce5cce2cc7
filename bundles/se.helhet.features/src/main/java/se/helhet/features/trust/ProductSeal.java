package se.helhet.features.trust;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signature of a product: the last line of its list of checksums, {@code # helhet-1 <key> <signature>} in lower-case
 * hexadecimal, over every byte before it. The list names all other files, so that none of them can change unseen.
 * {@code sha256sum -c} takes the line for a comment.
 *
 * @param key who signed. Whether to trust it is another question
 * @param holds false when the list is another than the one that was signed
 */
public record ProductSeal(PublicKeyText key, boolean holds) {
    private static final String MARK = "# helhet-1 ";
    private static final Pattern FORM = Pattern.compile(MARK + "([0-9a-f]{64}) ([0-9a-f]{128})\n");
    private static final int LENGTH = MARK.length() + 64 + 1 + 128 + 1;
    /** So that a signature made for a product cannot be one of anything else, such as a plugin file. */
    private static final byte[] PURPOSE = "helhet product 1\n".getBytes(StandardCharsets.US_ASCII);

    /** The list with its seal. */
    public static String seal(String list, KeyPairFile keys) {
        byte[] signature = keys.sign(message(list.getBytes(StandardCharsets.UTF_8)));
        return list + MARK + keys.publicKey().hex() + " " + HexFormat.of().formatHex(signature) + "\n";
    }

    /** The seal of a list as it lies on disk; empty when its last line is none. */
    public static Optional<ProductSeal> of(byte[] sealed) {
        int end = Math.max(0, sealed.length - LENGTH);
        String last = new String(sealed, end, sealed.length - end, StandardCharsets.ISO_8859_1);
        Matcher seal = FORM.matcher(last);
        if (!seal.matches()) {
            return Optional.empty();
        }
        PublicKeyText key = new PublicKeyText(seal.group(1));
        byte[] signature = HexFormat.of().parseHex(seal.group(2));
        boolean holds = KeyPairFile.verifies(key, message(Arrays.copyOf(sealed, end)), signature);
        return Optional.of(new ProductSeal(key, holds));
    }

    /** Whether a line of a list is not about a file. */
    public static boolean isSeal(String line) {
        return line.startsWith(MARK);
    }

    private static byte[] message(byte[] list) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(PURPOSE);
        message.writeBytes(list);
        return message.toByteArray();
    }
}
