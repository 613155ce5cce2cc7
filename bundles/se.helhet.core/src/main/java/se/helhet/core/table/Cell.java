package se.helhet.core.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * A cell as its file has it: always a text, and beside it what the file says exactly. A workbook tells numbers and dates
 * from texts; in a CSV file everything is text.
 *
 * @param text   as people see it, without blanks around it; empty for an empty cell
 * @param number when the file says that it is one, else null
 * @param moment when the file says that it is one, or, beside {@code number}, the day that the number stands for where
 *     days are counted; else null
 */
public record Cell(String text, BigDecimal number, LocalDateTime moment) {
    public static final Cell EMPTY = new Cell("", null, null);

    public static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, null, null);
    }

    public boolean blank() {
        return text.isEmpty();
    }

    /** Whether the file says that it is a day or a moment, and not just a number. */
    public boolean dated() {
        return moment != null && number == null;
    }
}
