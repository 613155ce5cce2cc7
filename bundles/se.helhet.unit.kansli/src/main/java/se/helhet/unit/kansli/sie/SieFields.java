package se.helhet.unit.kansli.sie;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;

/**
 * The fields of one line, as bytes that stand joined in the block that was read. Nearly all lines of a large file are
 * rows of vouchers, so these are made without going by way of texts.
 */
final class SieFields {
    static final byte[] CHECKSUM = "#KSUMMA".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ROW = "#TRANS".getBytes(StandardCharsets.US_ASCII);
    /** Characters of an amount that is within bounds whatever it is; longer ones are judged as text. */
    private static final int PLAIN_DIGITS = 13;

    private final Charset charset;
    private final SieTexts texts;
    private byte[] bytes = {};
    private int start;
    private int[] ends = new int[16];
    private boolean[] braced = new boolean[16];
    private int count;

    SieFields(Charset charset) {
        this.charset = charset;
        this.texts = new SieTexts(charset);
    }

    void begin(byte[] block, int at) {
        bytes = block;
        start = at;
        count = 0;
    }

    /** The field that began where the last one ended, ends here. Always false: no field is open now. */
    boolean end(int at, boolean inBraces) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            braced = Arrays.copyOf(braced, count * 2);
        }
        ends[count] = at;
        braced[count++] = inBraces;
        return false;
    }

    /** Label included. */
    int count() {
        return count;
    }

    /** Bytes of all fields. */
    int length() {
        return ends[count - 1] - start;
    }

    boolean is(byte[] label) {
        return Arrays.equals(bytes, start, ends[0], label, 0, label.length);
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
                    unit = texts.of(bytes, ends[i], ends[i + 1]);
                } else if (project.isEmpty() && dimension(i, SieDimensions.PROJECT)) {
                    project = texts.of(bytes, ends[i], ends[i + 1]);
                } else if (counterparty.isEmpty() && dimension(i, SieDimensions.COUNTERPARTY)) {
                    counterparty = texts.of(bytes, ends[i], ends[i + 1]);
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
        int from = ends[field - 1];
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
        int from = ends[field - 1];
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
        int i = ends[field - 1];
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
        return SieTexts.decode(bytes, index == 0 ? start : ends[index - 1], ends[index], charset);
    }
}
