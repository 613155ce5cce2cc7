package se.helhet.core.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * A part of the workbook as it is unpacked: counted, so that a small file that swells without end is stopped, and tried
 * against its checksum at the end.
 */
final class Part extends FilterInputStream {
    /** Unpacked, every part may be this large whatever it was packed to. */
    private static final long UNSUSPECTED = 16L << 20;
    /** Real sheets pack to between a fifth and a fiftieth. */
    private static final long SWELLING = 250;

    private final CRC32 crc = new CRC32();
    private final ZipEntry entry;
    private final long most;
    private long read;
    private boolean ended;

    Part(InputStream in, ZipEntry entry, long most) {
        super(in);
        this.entry = entry;
        this.most = most;
    }

    /** It unpacks to more than any real workbook would. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (ended) {
            return -1;
        }
        int n = super.read(buffer, from, length);
        if (n < 0) {
            ended = true;
            if (entry.getCrc() >= 0 && entry.getCrc() != crc.getValue()) {
                throw new ZipException("Wrong checksum of " + entry.getName());
            }
            return n;
        }
        crc.update(buffer, from, n);
        read += n;
        boolean swells = read > UNSUSPECTED && read / SWELLING > Math.max(1, entry.getCompressedSize());
        if (read > most || swells) {
            throw new TooLarge();
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        throw new UnsupportedOperationException("Everything is read");
    }
}
