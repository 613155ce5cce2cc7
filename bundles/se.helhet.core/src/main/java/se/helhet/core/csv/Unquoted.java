package se.helhet.core.csv;

import se.helhet.core.table.Stripped;

/**
 * Texts that a spreadsheet would take for formulas carry an apostrophe before them in CSV files, as one would type them
 * into Excel. It is put there when a file is written and taken away when one is read.
 */
public final class Unquoted {
    private static final String FORMULA = "=+-@\t\r";

    private Unquoted() {}

    /** A cell of a file as its text, without blanks around it. */
    static String text(String cell) {
        String text = Stripped.of(cell);
        return text.length() > 1 && text.charAt(0) == '\'' && formula(text, 1) ? text.substring(1) : text;
    }

    /** A text as a cell of a file. */
    public static String cell(String text) {
        return formula(text, 0) ? "'" + text : text;
    }

    private static boolean formula(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
