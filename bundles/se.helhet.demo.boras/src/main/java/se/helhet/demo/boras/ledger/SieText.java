package se.helhet.demo.boras.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.zip.CRC32;

/**
 * Writes lines of SIE 4 in CP437 and sums up their control figure: CRC-32 over the bytes of labels and fields, without
 * blanks, quotes and braces.
 */
final class SieText {
    private static final Charset CP437 = Charset.forName("IBM437");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CRC32 sum = new CRC32();

    /** A field that stands in quotes. */
    static Object quoted(String text) {
        return new Quoted(text);
    }

    /** A list of objects in braces: dimension, object, dimension, object; empty objects are left out. */
    static Object objects(String... dimensionsAndObjects) {
        return new Objects(dimensionsAndObjects);
    }

    /** An amount in kronor with two decimals. */
    static Object kronor(long ore) {
        long whole = Math.abs(ore);
        return (ore < 0 ? "-" : "") + whole / 100 + "." + (whole % 100 < 10 ? "0" : "") + whole % 100;
    }

    /** A line that is not part of the control figure. */
    void outside(String line) {
        raw(line);
        raw("\r\n");
    }

    void line(String label, Object... fields) {
        summed(label);
        for (Object field : fields) {
            raw(" ");
            if (field instanceof Quoted text) {
                raw("\"");
                summed(text.text().replace("\"", ""));
                raw("\"");
            } else if (field instanceof Objects list) {
                inBraces(list.parts());
            } else {
                summed(String.valueOf(field));
            }
        }
        raw("\r\n");
    }

    long controlFigure() {
        return sum.getValue();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private record Quoted(String text) {}

    private record Objects(String... parts) {}

    private void inBraces(String... parts) {
        raw("{");
        String blank = "";
        for (int i = 0; i < parts.length; i += 2) {
            if (!parts[i + 1].isEmpty()) {
                raw(blank);
                summed(parts[i]);
                raw(" \"");
                summed(parts[i + 1]);
                raw("\"");
                blank = " ";
            }
        }
        raw("}");
    }

    private void summed(String text) {
        byte[] part = text.getBytes(CP437);
        sum.update(part);
        bytes.writeBytes(part);
    }

    private void raw(String text) {
        bytes.writeBytes(text.getBytes(CP437));
    }
}
