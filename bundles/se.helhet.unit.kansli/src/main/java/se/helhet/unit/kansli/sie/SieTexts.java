package se.helhet.unit.kansli.sie;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Texts of bytes. The short ones that come again and again, such as objects, are made once. */
final class SieTexts {
    private static final int REMEMBERED = 1 << 10;

    private final Charset charset;
    private final String[] known = new String[REMEMBERED];

    SieTexts(Charset charset) {
        this.charset = charset;
    }

    /** The text at {@code from} until {@code to}. */
    String of(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        int place = (hash ^ hash >>> 10 ^ hash >>> 20) & REMEMBERED - 1;
        if (!same(known[place], bytes, from, to)) {
            known[place] = decode(bytes, from, to, charset);
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

    static String decode(byte[] bytes, int from, int to, Charset charset) {
        int all = 0;
        for (int i = from; i < to; i++) {
            all |= bytes[i];
        }
        // The encodings have ASCII in common, and ISO-8859-1 is by far the fastest to decode.
        return new String(bytes, from, to - from, all < 0 ? charset : StandardCharsets.ISO_8859_1);
    }
}
