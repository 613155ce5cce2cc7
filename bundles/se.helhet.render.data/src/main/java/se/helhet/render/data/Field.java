package se.helhet.render.data;

import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ListIterable;

/**
 * A column of a file.
 *
 * @param description what it holds, in Swedish, or empty
 */
record Field(String name, String description) {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    static Field of(String name) {
        return new Field(name, Words.FIELDS.getIfAbsentValue(name, ""));
    }

    /** The narrowest Frictionless type that takes all values; a column without any is text. */
    static String type(ListIterable<String> values) {
        ListIterable<String> given = values.reject(String::isEmpty);
        if (given.isEmpty()) {
            return "string";
        }
        if (given.allSatisfy(v -> v.equals("true") || v.equals("false"))) {
            return "boolean";
        }
        if (given.allSatisfy(v -> INTEGER.matcher(v).matches())) {
            return "integer";
        }
        return given.allSatisfy(v -> NUMBER.matcher(v).matches()) ? "number" : "string";
    }
}
