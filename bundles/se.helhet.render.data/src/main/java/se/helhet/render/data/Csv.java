package se.helhet.render.data;

import org.eclipse.collections.api.list.ImmutableList;

/** Comma-separated values as RFC 4180 writes them: CRLF after every record, quotes only where they are needed. */
final class Csv {
    private Csv() {}

    static String write(ImmutableList<String> header, ImmutableList<ImmutableList<String>> records) {
        StringBuilder out = new StringBuilder();
        record(header, out);
        records.forEach(r -> record(r, out));
        return out.toString();
    }

    private static void record(ImmutableList<String> values, StringBuilder out) {
        // A record of one empty value would be an empty line, which readers skip.
        out.append(
                values.size() == 1 && values.getFirst().isEmpty()
                        ? "\"\""
                        : values.collect(Csv::quoted).makeString(","));
        out.append("\r\n");
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
