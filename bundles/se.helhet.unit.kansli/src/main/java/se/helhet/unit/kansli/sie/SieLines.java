package se.helhet.unit.kansli.sie;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Parts a SIE file into lines and fields, streaming; it keeps one line at a time. Blank lines are passed over. */
final class SieLines implements AutoCloseable {
    private static final int LONGEST_LINE = 1 << 20;

    private final InputStream in;
    private final Charset charset;
    private final SieChecksum checksum;
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int filled;
    private int number;
    private boolean afterReturn;

    /** The line so far: its fields' bytes joined, where each ends, and which of them stand in braces. */
    private byte[] joined = new byte[256];

    private int length;
    private int[] ends = new int[16];
    private boolean[] braced = new boolean[16];
    private int fields;

    SieLines(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
        this.checksum = new SieChecksum(charset);
    }

    SieChecksum.State checksum() {
        return checksum.state();
    }

    int number() {
        return number;
    }

    /** The next line that holds anything, or null at the end of the file. */
    SieLine next() throws IOException, SieFault {
        while (fill()) {
            number++;
            length = 0;
            fields = 0;
            split();
            if (fields > 0) {
                return line();
            }
        }
        return null;
    }

    private SieLine line() {
        String label = text(0);
        MutableList<String> plain = Lists.mutable.empty();
        MutableList<String> objects = Lists.mutable.empty();
        for (int i = 1; i < fields; i++) {
            (braced[i] ? objects : plain).add(text(i));
        }
        if (label.equals("#KSUMMA")) {
            checksum.mark(plain.isEmpty() ? "" : plain.get(0));
        } else if (label.charAt(0) == '#') {
            checksum.line(joined, length);
        }
        return new SieLine(number, label, plain.toImmutable(), immutable(objects));
    }

    private static ImmutableList<String> immutable(MutableList<String> list) {
        return list.isEmpty() ? Lists.immutable.empty() : list.toImmutable();
    }

    private String text(int index) {
        int from = index == 0 ? 0 : ends[index - 1];
        return new String(joined, from, ends[index] - from, charset);
    }

    private void split() throws IOException, SieFault {
        boolean quoted = false;
        boolean inBraces = false;
        boolean open = false;
        boolean escapedLast = false;
        for (int c = read(); c >= 0; c = read()) {
            if (c == '\n' && afterReturn && length == 0 && fields == 0 && !open) {
                afterReturn = false;
                continue;
            }
            if (c == '\n' || c == '\r') {
                afterReturn = c == '\r';
                break;
            }
            afterReturn = false;
            if (quoted) {
                escapedLast = c == '\\' && peek() == '"';
                if (escapedLast) {
                    put(read());
                } else if (c == '"') {
                    quoted = false;
                } else {
                    put(c);
                }
            } else if (c == '"') {
                quoted = true;
                open = true;
            } else if (c == ' ' || c == '\t' || c == 0x1A) {
                open = end(open, inBraces);
            } else if (c == '{' || c == '}') {
                open = end(open, inBraces);
                if (fields == 0) {
                    put(c);
                    end(true, false);
                } else if (inBraces == (c == '{')) {
                    throw new SieFault(
                            number,
                            "sie.braces",
                            "Klamrarna går inte ihop. Exportera filen på nytt från ekonomisystemet.");
                } else {
                    inBraces = c == '{';
                }
            } else {
                put(c);
                open = true;
            }
        }
        if (quoted && escapedLast) {
            // A path that ends with a backslash: what looked like an escaped quote closed the field.
            joined[length - 1] = '\\';
            quoted = false;
        }
        if (quoted || inBraces) {
            throw new SieFault(
                    number,
                    "sie.line",
                    (quoted ? "Ett citattecken" : "En klammer") + " avslutas inte på raden. Filen kan vara avbruten:"
                            + " exportera den på nytt från ekonomisystemet.");
        }
        end(open, false);
    }

    private boolean end(boolean open, boolean inBraces) {
        if (open) {
            if (fields == ends.length) {
                ends = Arrays.copyOf(ends, fields * 2);
                braced = Arrays.copyOf(braced, fields * 2);
            }
            ends[fields] = length;
            braced[fields++] = inBraces;
        }
        return false;
    }

    private void put(int c) throws SieFault {
        if (length == joined.length) {
            if (length >= LONGEST_LINE) {
                throw new SieFault(
                        number, "sie.line", "Raden är orimligt lång. Filen är ingen SIE-fil eller är skadad.");
            }
            joined = Arrays.copyOf(joined, length * 2);
        }
        joined[length++] = (byte) c;
    }

    private int read() throws IOException {
        return fill() ? block[at++] & 0xFF : -1;
    }

    private int peek() throws IOException {
        return fill() ? block[at] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            filled = Math.max(0, in.read(block));
            at = 0;
        }
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
