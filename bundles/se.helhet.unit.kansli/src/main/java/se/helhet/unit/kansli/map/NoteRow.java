package se.helhet.unit.kansli.map;

/**
 * A row of a note, or what a note is called.
 *
 * @param unit     whose fee the note is about, empty for other notes
 * @param detail   which postings the row holds, {@value #TITLE} or {@value #FOOTNOTE}
 * @param position among the note's rows
 * @param sign     1 when income, debt and surplus are printed positive, -1 when cost and assets are
 */
public record NoteRow(int note, StatementLine line, String unit, String detail, int position, String label, int sign) {
    /** Not a row: the label is the note's title, when it differs from the statement's line. */
    public static final String TITLE = "@title";
    /** Not a row: the label stands below the table. */
    public static final String FOOTNOTE = "@footnote";

    /** Not a row: the label is the statement line's own name, when the federation calls it something else. */
    public static final String LINE = "@line";

    public boolean printed() {
        return !detail.startsWith("@");
    }
}
