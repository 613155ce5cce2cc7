package se.helhet.unit.kansli.sie;

/**
 * Parts a line into its fields. Fields are left where they stand; only those with an escape, or with a quote in their
 * middle, have to be moved together, and then the whole line is gone through again, byte by byte.
 */
final class SieSplit {
    private final SieFields fields;

    SieSplit(SieFields fields) {
        this.fields = fields;
    }

    /** Tells the fields of the line that stands between {@code start} and {@code end}. */
    void line(byte[] bytes, int start, int end, int number) throws SieFault {
        fields.begin(bytes);
        if (!plain(bytes, start, end)) {
            fields.begin(bytes);
            careful(bytes, start, end, number);
        }
    }

    /** False when the line has something that is not plain; nothing has been moved then. */
    private boolean plain(byte[] bytes, int start, int end) {
        boolean inBraces = false;
        int i = start;
        while (i < end) {
            byte c = bytes[i];
            if (isBlank(c)) {
                i++;
            } else if (c == '"') {
                int from = ++i;
                while (i < end && bytes[i] != '"' && bytes[i] != '\\') {
                    i++;
                }
                if (i == end || bytes[i] == '\\' || i + 1 < end && !isBreak(bytes[i + 1])) {
                    return false;
                }
                fields.add(from, i++, inBraces);
            } else if (c == '{' || c == '}') {
                if (fields.count() == 0 || inBraces == (c == '{')) {
                    return false;
                }
                inBraces = c == '{';
                i++;
            } else {
                int from = i++;
                while (i < end && bytes[i] != '"' && !isBreak(bytes[i])) {
                    i++;
                }
                if (i < end && bytes[i] == '"') {
                    return false;
                }
                fields.add(from, i, inBraces);
            }
        }
        return !inBraces;
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\t' || c == 0x1A;
    }

    private static boolean isBreak(byte c) {
        return isBlank(c) || c == '{' || c == '}';
    }

    /** Moves the bytes of each field together. */
    private void careful(byte[] bytes, int start, int end, int number) throws SieFault {
        boolean quoted = false;
        boolean inBraces = false;
        boolean open = false;
        boolean escapedLast = false;
        int from = start;
        int to = start;
        for (int i = start; i < end; i++) {
            byte c = bytes[i];
            if (quoted) {
                escapedLast = c == '\\' && i + 1 < end && bytes[i + 1] == '"';
                if (escapedLast) {
                    bytes[to++] = bytes[++i];
                } else if (c == '"') {
                    quoted = false;
                } else {
                    bytes[to++] = c;
                }
            } else if (c == '"') {
                quoted = true;
                open = true;
            } else if (isBlank(c)) {
                from = open ? fields.add(from, to, inBraces) : from;
                open = false;
            } else if (c == '{' || c == '}') {
                from = open ? fields.add(from, to, inBraces) : from;
                open = false;
                if (fields.count() == 0) {
                    bytes[to++] = c;
                    from = fields.add(from, to, false);
                } else if (inBraces == (c == '{')) {
                    throw new SieFault(
                            number,
                            "sie.braces",
                            "Klamrarna går inte ihop. Exportera filen på nytt från ekonomisystemet.");
                } else {
                    inBraces = c == '{';
                }
            } else {
                bytes[to++] = c;
                open = true;
            }
        }
        if (quoted && escapedLast) {
            // A path that ends with a backslash: what looked like an escaped quote closed the field.
            bytes[to - 1] = '\\';
            quoted = false;
        }
        if (quoted || inBraces) {
            throw new SieFault(
                    number,
                    "sie.line",
                    (quoted ? "Ett citattecken" : "En klammer") + " avslutas inte på raden. Filen kan vara avbruten:"
                            + " exportera den på nytt från ekonomisystemet.");
        }
        if (open) {
            fields.add(from, to, false);
        }
    }
}
