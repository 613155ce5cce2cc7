package se.helhet.api.register;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A condition on one column. Values are written as people write them in the column's cells, codes by code or label.
 *
 * @param values as many as {@code op} takes
 */
public record Filter(String column, Op op, ImmutableList<String> values) {

    /** What must hold. */
    public enum Op {
        /** One of the values; any number of them. */
        IS,
        AT_LEAST,
        AT_MOST,
        /** Two values, both included. */
        BETWEEN,
        /** Text that has the value somewhere in it, capitals no matter. */
        CONTAINS,
        /** A date within the year, or a whole number that is it. */
        YEAR,
        /** No value. */
        EMPTY,
        /** Any value. */
        FILLED;

        /** As it stands in an address. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Filter of(String column, Op op, String... values) {
        return new Filter(column, op, Lists.immutable.of(values));
    }

    /**
     * As it stands in an address: {@code received_on.year.2019}, {@code stage.is.new.dialog}. A point in a value is
     * written {@code ~.} and a tilde {@code ~~}; what {@link #parse} reads.
     */
    public String text() {
        return values.collect(v -> "." + v.replace("~", "~~").replace(".", "~."))
                .makeString(column + "." + op.word(), "", "");
    }

    /** Throws {@link IllegalArgumentException} with a sentence for what {@link #text} never writes. */
    public static Filter parse(String text) {
        var parts = Lists.mutable.<String>empty();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '~' && i + 1 < text.length()) {
                part.append(text.charAt(++i));
            } else if (c == '.') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        Op op = parts.size() < 2
                ? null
                : Lists.immutable.of(Op.values()).detect(o -> o.word().equals(parts.get(1)));
        if (op == null) {
            throw new IllegalArgumentException(
                    "Filtret \"" + text + "\" kan inte läsas. Ta bort det och välj på nytt.");
        }
        return new Filter(parts.get(0), op, parts.subList(2, parts.size()).toImmutable());
    }
}
