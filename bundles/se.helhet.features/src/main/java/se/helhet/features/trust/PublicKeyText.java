package se.helhet.features.trust;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public Ed25519 key as text.
 *
 * @param hex its 32 bytes as 64 lower-case hexadecimal digits: the form in which keys are compared
 */
public record PublicKeyText(String hex) {
    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
    private static final String END = "-----END PUBLIC KEY-----";
    /** What X.509 puts before the 32 bytes of an Ed25519 key. */
    private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int GROUPS = 4;

    public PublicKeyText {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("No Ed25519 key: " + hex);
        }
    }

    public static PublicKeyText of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new PublicKeyText(HexFormat.of().formatHex(encoded, HEAD.length, encoded.length));
    }

    /** @param pem the text of a file, @param where the file's name, for the sentence. Throws {@link BadKey}. */
    public static PublicKeyText read(String pem, String where) {
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), end));
            if (begin >= 0
                    && bytes.length == HEAD.length + 32
                    && Arrays.equals(HEAD, Arrays.copyOf(bytes, HEAD.length))) {
                PublicKeyText text = new PublicKeyText(HexFormat.of().formatHex(bytes, HEAD.length, bytes.length));
                text.key();
                return text;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | GeneralSecurityException e) {
            throw noKey(where, e);
        }
        throw noKey(where, null);
    }

    private static BadKey noKey(String where, Exception cause) {
        return new BadKey(
                "Filen " + where + " innehåller ingen öppen Ed25519-nyckel (den ska börja med " + BEGIN
                        + "). Be den som gör insticksprogrammet om filen som slutar på .pub.",
                cause);
    }

    public String pem() {
        byte[] bytes = Arrays.copyOf(HEAD, HEAD.length + 32);
        System.arraycopy(HexFormat.of().parseHex(hex), 0, bytes, HEAD.length, 32);
        return BEGIN + "\n" + Base64.getEncoder().encodeToString(bytes) + "\n" + END + "\n";
    }

    public PublicKey key() throws GeneralSecurityException {
        byte[] bytes = Arrays.copyOf(HEAD, HEAD.length + 32);
        System.arraycopy(HexFormat.of().parseHex(hex), 0, bytes, HEAD.length, 32);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes));
    }

    /** As people compare it: {@code 4f2a 91c7 08de 33b1}. Never used to decide, only to show. */
    public String fingerprint() {
        try {
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(HexFormat.of().parseHex(hex)));
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < GROUPS; i++) {
                out.append(i == 0 ? "" : " ").append(digest, i * 4, i * 4 + 4);
            }
            return out.toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
