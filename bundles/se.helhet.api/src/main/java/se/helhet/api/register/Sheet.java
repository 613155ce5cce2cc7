package se.helhet.api.register;

import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * How a register is drawn.
 *
 * @param columns in the table's order
 * @param name    name of the column that people know a row by: bold and always in sight
 */
public record Sheet(RegisterEntry register, ImmutableList<Column> columns, String name) {
    private static final Pattern NAMES = Pattern.compile("(.*_)?(year|account|number|no)");

    /** What kind of value a column holds, and with that its input and its side. */
    public enum Kind {
        TEXT,
        /** Text of several lines. */
        LONG_TEXT,
        WHOLE,
        DECIMAL,
        /** Kronor, with two decimals at most. */
        MONEY,
        DATE,
        /** The first day of a month, written 2019-03. */
        MONTH,
        YES_NO,
        /** One of {@link Column#choices}, and nothing else. */
        CODE,
        /** Several of {@link Column#choices}; written as their codes with blanks between, or their labels with semicolons. */
        TAGS,
        /** Any text; {@link Column#choices} are those that rows have now, to suggest. */
        OPEN_CODE,
        TIMESTAMP;

        /** Whether it is a day or a month. */
        public boolean dated() {
            return this == DATE || this == MONTH;
        }

        /** Whether it stands to the right, and can be added up. */
        public boolean number() {
            return this == WHOLE || this == DECIMAL || this == MONEY;
        }
    }

    /**
     * A column.
     *
     * @param name     in addresses, drafts and filters
     * @param label    what people call it
     * @param measure  unit of measure, {@code kr}; empty where the label says it or there is none
     * @param required whether a row without it is refused
     * @param derived  whether the platform fills it; never edited
     * @param summed   whether its sum means something, as far as the unit's figures tell
     * @param choices  in printed order
     * @param steps    how many of the choices, from the first, are steps on a way; those after them are ways out. 0 when
     *     the codes are no way
     * @param lines    height of the input, 1 for most
     * @param help     a sentence under the input, or empty
     */
    public record Column(
            String name,
            String label,
            Kind kind,
            String measure,
            boolean required,
            boolean derived,
            boolean summed,
            ImmutableList<Choice> choices,
            int steps,
            int lines,
            String help) {

        /**
         * Whether whole numbers in a column of that name name something, a year or an account, and are no amounts: they
         * are printed without a space between thousands.
         */
        public static boolean names(String column) {
            return NAMES.matcher(column).matches();
        }
    }

    /**
     * @param code  as stored
     * @param label as printed
     */
    public record Choice(String code, String label) {}

    /** Throws {@link IllegalArgumentException} with a sentence when there is none of that name. */
    public Column column(String column) {
        return columns.detectOptional(c -> c.name().equals(column))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Kolumnen \"" + column + "\" finns inte i " + register.label() + "."));
    }
}
