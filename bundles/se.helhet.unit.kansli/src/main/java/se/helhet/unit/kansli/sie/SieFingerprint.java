package se.helhet.unit.kansli.sie;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Sums a file up while it is read, so that the same file is known again. Two sums and the length, which chance will not
 * make alike for two exports; nobody gains by making them so, and a cryptographic digest would cost more than reading
 * the rows.
 */
final class SieFingerprint extends FilterInputStream {
    private final CRC32 crc = new CRC32();
    private final CRC32C crc32c = new CRC32C();
    private final LongConsumer read;
    private long length;

    /** @param read told after each block how many bytes have been read */
    SieFingerprint(InputStream in, LongConsumer read) {
        super(in);
        this.read = read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int n = in.read(bytes, from, most);
        if (n > 0) {
            crc.update(bytes, from, n);
            crc32c.update(bytes, from, n);
            length += n;
            read.accept(length);
        }
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Of what has been read so far. */
    String text() {
        return String.format("%08x%08x-%x", crc.getValue(), crc32c.getValue(), length);
    }
}
