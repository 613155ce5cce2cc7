package se.helhet.core.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import se.helhet.core.table.HashedFile;

/** Looks at all bytes of a file, a buffer at a time, and tells what kind of text they are. */
final class Encoding implements HashedFile.Glance {
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer decoded = CharBuffer.allocate(1 << 16);
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private boolean torn;
    private boolean undefined;
    private boolean zeros;
    private boolean broken;
    private int last;

    @Override
    public void bytes(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            look(buffer[i] & 0xFF);
        }
        decode(buffer, length);
    }

    private void look(int b) {
        zeros |= b == 0;
        // These five stand for nothing in Windows-1252.
        undefined |= b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
        // What å, ä, ö, Å, Ä and Ö are in UTF-8.
        torn |= last == 0xC3 && (b == 0xA5 || b == 0xA4 || b == 0xB6 || b == 0x85 || b == 0x84 || b == 0x96);
        last = b;
    }

    private void decode(byte[] buffer, int length) {
        if (broken) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.allocate(rest.remaining() + length)
                .put(rest)
                .put(buffer, 0, length)
                .flip();
        boolean more = true;
        while (more) {
            decoded.clear();
            var result = utf8.decode(bytes, decoded, false);
            broken = result.isError();
            more = result.isOverflow();
        }
        rest = bytes;
    }

    /** Whether all of it was UTF-8. */
    boolean isUtf8() {
        return !broken && rest.remaining() == 0;
    }

    /** Whether it can be Windows-1252: no byte without a meaning, and no å that is two letters of UTF-8. */
    boolean isWindows() {
        return !torn && !undefined;
    }

    /** Whether there are zero bytes, which text in neither encoding has. */
    boolean hasZeros() {
        return zeros;
    }
}
