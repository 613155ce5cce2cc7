package se.helhet.unit.kansli.sie;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;

/**
 * The fields of one line, as bytes in the block that was read. Nearly all lines of a large file are
 * rows of vouchers, so these are made without going by way of texts.
 */
final class SieFields {
    static final byte[] CHECKSUM = "#KSUMMA".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ROW = "#TRANS".getBytes(StandardCharsets.US_ASCII);
    /** Characters of an amount that is within bounds whatever it is; longer ones are judged as text. */
    private static final int PLAIN_DIGITS = 13;

    private final SieTexts texts;
    private byte[] bytes = {};
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] braced = new boolean[16];
    private int count;

    SieFields(Charset charset) {
        this.texts = new SieTexts(charset);
    }

    void begin(byte[] block) {
        bytes = block;
        count = 0;
    }

    /** A field stands between the two places. Returns where it ends. */
    int add(int from, int to, boolean inBraces) {
        if (count == ends.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            braced = Arrays.copyOf(braced, count * 2);
        }
        starts[count] = from;
        ends[count] = to;
        braced[count++] = inBraces;
        return to;
    }

    /** Label included. */
    int count() {
        return count;
    }

    /** Whether the line begins with a label and not, like a brace, with something else. */
    boolean isLabelled() {
        return ends[0] > starts[0] && bytes[starts[0]] == '#';
    }

    boolean is(byte[] label) {
        int from = starts[0];
        if (ends[0] - from != label.length) {
            return false;
        }
        for (int i = 0; i < label.length; i++) {
            if (bytes[from + i] != label[i]) {
                return false;
            }
        }
        return true;
    }

    /** Takes label and fields into the file's control sum. */
    void sum(SieChecksum checksum) {
        for (int i = 0; i < count; i++) {
            checksum.take(bytes, starts[i], ends[i] - starts[i]);
        }
    }

    SieLine line(int number) {
        MutableList<String> plain = Lists.mutable.empty();
        MutableList<String> objects = Lists.mutable.empty();
        for (int i = 1; i < count; i++) {
            (braced[i] ? objects : plain).add(text(i));
        }
        return new SieLine(number, text(0), plain.toImmutable(), objects.toImmutable());
    }

    /** Null unless this is a {@code #TRANS} with a plain account and a plain amount; then {@link #line} says what it is. */
    SieEntry row(int number) {
        if (!is(ROW)) {
            return null;
        }
        int account = -1;
        long ore = Long.MIN_VALUE;
        String text = "";
        String unit = "";
        String project = "";
        String counterparty = "";
        int plain = 0;
        for (int i = 1; i < count; i++) {
            if (braced[i]) {
                if (i + 1 == count || !braced[i + 1]) {
                    return null;
                }
                if (unit.isEmpty() && dimension(i, SieDimensions.RESULT_UNIT)) {
                    unit = texts.of(bytes, starts[i + 1], ends[i + 1]);
                } else if (project.isEmpty() && dimension(i, SieDimensions.PROJECT)) {
                    project = texts.of(bytes, starts[i + 1], ends[i + 1]);
                } else if (counterparty.isEmpty() && dimension(i, SieDimensions.COUNTERPARTY)) {
                    counterparty = texts.of(bytes, starts[i + 1], ends[i + 1]);
                }
                i++;
            } else if (plain == 0) {
                account = account(i);
                plain++;
            } else if (plain == 1) {
                ore = ore(i);
                plain++;
            } else if (plain++ == 3) {
                text = text(i);
            }
        }
        return account < 0 || ore == Long.MIN_VALUE
                ? null
                : new SieEntry(number, account, unit, project, counterparty, ore, text);
    }

    private boolean dimension(int field, String number) {
        int from = starts[field];
        if (ends[field] - from != number.length()) {
            return false;
        }
        for (int i = 0; i < number.length(); i++) {
            if (bytes[from + i] != number.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int account(int field) {
        int from = starts[field];
        int number = 0;
        for (int i = from; i < ends[field]; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return ends[field] == from || ends[field] - from > 9 ? -1 : number;
    }

    /** Only the plain form: {@code -1234}, {@code -1234.5} or {@code -1234.50}. */
    private long ore(int field) {
        int i = starts[field];
        int to = ends[field];
        boolean negative = i < to && bytes[i] == '-';
        i += negative ? 1 : 0;
        int first = i;
        int decimals = -1;
        long ore = 0;
        for (; i < to; i++) {
            int digit = bytes[i] - '0';
            if (bytes[i] == '.' && decimals < 0) {
                decimals = 0;
            } else if (digit < 0 || digit > 9 || decimals == 2) {
                return Long.MIN_VALUE;
            } else {
                ore = ore * 10 + digit;
                decimals += decimals < 0 ? 0 : 1;
            }
        }
        if (first == to || to - first > PLAIN_DIGITS || (decimals >= 0 && to - first == 1)) {
            return Long.MIN_VALUE;
        }
        ore *= decimals == 2 ? 1 : decimals == 1 ? 10 : 100;
        return negative ? -ore : ore;
    }

    private String text(int index) {
        return texts.decode(bytes, starts[index], ends[index]);
    }
}
