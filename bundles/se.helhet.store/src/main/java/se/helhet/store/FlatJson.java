package se.helhet.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.map.ImmutableMap;

/** One JSON object whose values are all strings: how the history keeps a row. */
final class FlatJson {
    private final String text;
    private final boolean escapes;
    private int at;

    private FlatJson(String text) {
        this.text = text;
        this.escapes = text.indexOf('\\') >= 0;
    }

    /** With sorted keys, so that the same row is always the same text. */
    static String write(ImmutableMap<String, String> row) {
        StringBuilder out = new StringBuilder("{");
        for (String key : row.keysView().toSortedList()) {
            if (out.length() > 1) {
                out.append(',');
            }
            quote(key, out);
            out.append(':');
            quote(row.get(key), out);
        }
        return out.append('}').toString();
    }

    /** Reads what {@link #write} wrote. */
    static ImmutableMap<String, String> read(String json) {
        return Maps.immutable.withAll(new FlatJson(json).object());
    }

    private Map<String, String> object() {
        Map<String, String> map = new LinkedHashMap<>();
        expect('{');
        if (text.charAt(at) == '}') {
            return map;
        }
        do {
            String key = string();
            expect(':');
            map.put(key, string());
        } while (text.charAt(at++) == ',');
        return map;
    }

    private String string() {
        expect('"');
        if (!escapes) {
            int from = at;
            at = text.indexOf('"', from) + 1;
            return text.substring(from, at - 1);
        }
        StringBuilder out = new StringBuilder();
        for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
            out.append(c == '\\' ? escaped() : c);
        }
        return out.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        if (c != 'u') {
            return c;
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private void expect(char wanted) {
        if (text.charAt(at++) != wanted) {
            throw new IllegalStateException("No row as JSON: expected " + wanted + " at " + (at - 1) + " in " + text);
        }
    }

    private static void quote(String value, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
