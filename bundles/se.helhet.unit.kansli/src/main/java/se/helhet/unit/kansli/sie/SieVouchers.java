package se.helhet.unit.kansli.sie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The vouchers of a file that has been scanned without errors, streaming. Close it. */
public final class SieVouchers implements Iterator<SieVoucher>, AutoCloseable {
    private final SieReader reader;
    private SieVoucher next;

    /** Throws {@link UncheckedIOException} when the file cannot be read as it was when it was scanned. */
    public SieVouchers(SieFile file) {
        try {
            reader = SieReader.open(file.path(), file.encoding().charset(), new SieFaults(file.name()));
            next = advance();
        } catch (IOException | SieFault e) {
            throw changed(e);
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public SieVoucher next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        SieVoucher now = next;
        try {
            next = advance();
        } catch (IOException | SieFault e) {
            throw changed(e);
        }
        return now;
    }

    private SieVoucher advance() throws IOException, SieFault {
        for (SieReader.Item item = reader.next(); item != null; item = reader.next()) {
            if (item instanceof SieReader.Item.Voucher v) {
                return v.voucher();
            }
        }
        return null;
    }

    private static UncheckedIOException changed(Exception e) {
        return new UncheckedIOException(new IOException("Filen ändrades medan den lästes in: " + e.getMessage(), e));
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw changed(e);
        }
    }
}
