package se.helhet.unit.kansli.sie;

import java.nio.charset.Charset;
import java.util.zip.CRC32;

/**
 * The control sum of a SIE file: CRC-32 over labels and fields, without separators, quotes and braces, between the first
 * {@code #KSUMMA} and the second. The rule is the CP437 bytes; a program that writes another encoding may have summed its
 * own bytes, so either is right.
 */
final class SieChecksum {
    private final Charset written;
    private final CRC32 asWritten = new CRC32();
    private final CRC32 asCp437 = new CRC32();
    private State state = State.NONE;

    /** How far the sum has come. */
    enum State {
        /** The file has no sum. */
        NONE,
        /** Begun and not ended: unless more lines follow, the file is cut. */
        OPEN,
        RIGHT,
        WRONG
    }

    SieChecksum(Charset written) {
        this.written = written;
    }

    /** Takes in a line's label, or one of its fields. */
    void take(byte[] bytes, int from, int length) {
        asWritten.update(bytes, from, length);
        if (!written.equals(SieEncoding.CP437)) {
            asCp437.update(new String(bytes, from, length, written).getBytes(SieEncoding.CP437));
        }
    }

    /** Takes in a {@code #KSUMMA} line; {@code sum} is empty in the one that begins. */
    void mark(String sum) {
        if (sum.isEmpty()) {
            state = State.OPEN;
            asWritten.reset();
            asCp437.reset();
        } else if (state == State.OPEN) {
            state = agrees(sum) ? State.RIGHT : State.WRONG;
        }
    }

    private boolean agrees(String sum) {
        try {
            long printed = Long.parseLong(sum) & 0xFFFFFFFFL;
            boolean other = !written.equals(SieEncoding.CP437) && printed == asCp437.getValue();
            return printed == asWritten.getValue() || other;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    State state() {
        return state;
    }
}
