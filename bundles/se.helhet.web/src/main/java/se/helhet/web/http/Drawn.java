package se.helhet.web.http;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.eclipse.collections.api.factory.primitive.IntLists;
import org.eclipse.collections.api.list.primitive.ImmutableIntList;
import org.eclipse.collections.api.list.primitive.MutableIntList;

/**
 * A page or part that has been drawn, for any browser: where a form needs the token of the browser's own session it is put
 * in when the page is sent.
 */
final class Drawn {
    /** Stands in for the token while drawing. Nobody can guess it, so no text that people have written holds it. */
    static final String NO_TOKEN = Sessions.secret(new SecureRandom());

    private static final byte[] GAP = NO_TOKEN.getBytes(StandardCharsets.US_ASCII);
    private static final int[] STEPS = steps();
    private final byte[] bytes;
    private final ImmutableIntList gaps;

    /** @param bytes UTF-8, drawn with {@link View#unsigned} */
    Drawn(byte[] bytes) {
        this.bytes = bytes;
        MutableIntList found = IntLists.mutable.empty();
        for (int i = next(bytes, 0); i >= 0; i = next(bytes, i + GAP.length)) {
            found.add(i);
        }
        this.gaps = found.toImmutable();
    }

    private static int next(byte[] bytes, int from) {
        for (int i = from; i <= bytes.length - GAP.length; i += STEPS[bytes[i + GAP.length - 1] & 0xff]) {
            if (Arrays.equals(bytes, i, i + GAP.length, GAP, 0, GAP.length)) {
                return i;
            }
        }
        return -1;
    }

    /** How far the search goes on past each last byte (Horspool). */
    private static int[] steps() {
        int[] steps = new int[256];
        Arrays.fill(steps, GAP.length);
        for (int i = 0; i < GAP.length - 1; i++) {
            steps[GAP[i]] = GAP.length - 1 - i;
        }
        return steps;
    }

    int size() {
        return bytes.length;
    }

    /** As it is sent to the session with that token. Not to be written in. */
    byte[] signed(String token) {
        if (gaps.isEmpty()) {
            return bytes;
        }
        byte[] signed = new byte[bytes.length];
        put(signed, 0, token);
        return signed;
    }

    /** The same, among other bytes. */
    void put(byte[] page, int at, String token) {
        byte[] own = token.getBytes(StandardCharsets.US_ASCII);
        if (own.length != GAP.length) {
            throw new IllegalStateException("A token has " + GAP.length + " characters");
        }
        System.arraycopy(bytes, 0, page, at, bytes.length);
        for (int i = 0; i < gaps.size(); i++) {
            System.arraycopy(own, 0, page, at + gaps.get(i), own.length);
        }
    }
}
