package se.helhet.unit.kansli.sie;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Finds the lines of a SIE file, streaming; it keeps one line at a time. Blank lines are passed over. */
final class SieLines implements AutoCloseable {
    private static final int LONGEST_LINE = 1 << 20;

    private final InputStream in;
    private final SieChecksum checksum;
    private final SieFields fields;
    private final SieSplit split;
    private byte[] block = new byte[1 << 16];
    private int filled;
    /** Where the line stands in the block, and where the one after it begins. */
    private int start;

    private int end;
    private int next;
    /** How much of the line stood in the block before more was read. */
    private int begun;

    private int number;
    private boolean afterReturn;

    SieLines(InputStream in, Charset charset) {
        this.in = in;
        this.checksum = new SieChecksum(charset);
        this.fields = new SieFields(charset);
        this.split = new SieSplit(fields);
    }

    SieChecksum.State checksum() {
        return checksum.state();
    }

    /** The next line that holds anything, or null at the end of the file. */
    SieLine next() throws IOException, SieFault {
        return advance() ? line() : null;
    }

    /** Goes to the next line that holds anything; false at the end of the file. */
    boolean advance() throws IOException, SieFault {
        while (find()) {
            number++;
            split.line(block, start, end, number);
            if (fields.count() > 0) {
                sum();
                return true;
            }
        }
        return false;
    }

    /** The line that was gone to last. */
    SieLine line() {
        return fields.line(number);
    }

    /** The line that was gone to last as a row of a voucher, or null unless it is a plain and faultless one. */
    SieEntry row() {
        return fields.row(number);
    }

    private void sum() {
        if (fields.is(SieFields.CHECKSUM)) {
            SieLine line = line();
            checksum.mark(line.field(0));
        } else if (checksum.state() == SieChecksum.State.OPEN && fields.isLabelled()) {
            fields.sum(checksum);
        }
    }

    /** Finds where the next line begins and ends; reads on when the block has not the whole of it. */
    private boolean find() throws IOException, SieFault {
        int i = next;
        while (true) {
            if (afterReturn && i < filled) {
                next = i += block[i] == '\n' ? 1 : 0;
                afterReturn = false;
            }
            byte[] bytes = block;
            int to = filled;
            while (i < to && bytes[i] != '\n' && bytes[i] != '\r') {
                i++;
            }
            if (i < to) {
                start = next;
                end = i;
                next = i + 1;
                afterReturn = bytes[i] == '\r';
                return true;
            }
            if (!fill()) {
                start = 0;
                end = filled;
                next = filled;
                return end > 0;
            }
            i = begun;
        }
    }

    /** Moves what has been begun to the front and reads more; false when there is no more. */
    private boolean fill() throws IOException, SieFault {
        int kept = filled - next;
        if (kept >= LONGEST_LINE) {
            throw new SieFault(
                    number + 1, "sie.line", "Raden är orimligt lång. Filen är ingen SIE-fil eller är skadad.");
        }
        if (next > 0) {
            System.arraycopy(block, next, block, 0, kept);
        } else if (kept == block.length) {
            block = Arrays.copyOf(block, kept * 2);
        }
        next = 0;
        begun = kept;
        int n = in.read(block, kept, block.length - kept);
        filled = kept + Math.max(0, n);
        return n > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
