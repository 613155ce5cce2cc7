package se.helhet.unit.kansli.sie;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Texts of bytes. The short ones that come again and again, such as objects, are made once. */
final class SieTexts {
    private static final int REMEMBERED = 1 << 10;
    private static final int ASCII = 1 << 7;

    private final Charset charset;
    /** The bytes beyond ASCII as ISO-8859-1 has them, 0 where it has none; null when one character has several bytes. */
    private final byte[] latin;

    private final String[] known = new String[REMEMBERED];

    SieTexts(Charset charset) {
        this.charset = charset;
        this.latin = charset.equals(StandardCharsets.UTF_8) ? null : latin(charset);
    }

    private static byte[] latin(Charset charset) {
        byte[] latin = new byte[ASCII];
        for (int i = 0; i < ASCII; i++) {
            String text = new String(new byte[] {(byte) (i + ASCII)}, charset);
            latin[i] = text.length() == 1 && text.charAt(0) < 2 * ASCII ? (byte) text.charAt(0) : 0;
        }
        return latin;
    }

    /** The text at {@code from} until {@code to}; for texts that are likely to come again. */
    String of(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        int place = (hash ^ hash >>> 10 ^ hash >>> 20) & REMEMBERED - 1;
        if (!same(known[place], bytes, from, to)) {
            known[place] = decode(bytes, from, to);
        }
        return known[place];
    }

    private static boolean same(String text, byte[] bytes, int from, int to) {
        if (text == null || text.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            // A byte beyond ASCII is negative and equals no character, so such texts are decoded each time.
            if (text.charAt(i - from) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The text at {@code from} until {@code to}. */
    String decode(byte[] bytes, int from, int to) {
        if (from == to) {
            return "";
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return beyondAscii(bytes, from, to);
            }
        }
        // The encodings have ASCII in common, and ISO-8859-1 is by far the fastest to decode.
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private String beyondAscii(byte[] bytes, int from, int to) {
        if (latin == null) {
            return new String(bytes, from, to - from, charset);
        }
        byte[] same = new byte[to - from];
        for (int i = from; i < to; i++) {
            byte b = bytes[i] < 0 ? latin[bytes[i] + ASCII] : bytes[i];
            if (b == 0) {
                return new String(bytes, from, to - from, charset);
            }
            same[i - from] = b;
        }
        return new String(same, StandardCharsets.ISO_8859_1);
    }
}
