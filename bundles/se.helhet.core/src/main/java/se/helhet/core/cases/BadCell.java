package se.helhet.core.cases;

/** What stands in a cell cannot be the value it should be. The message is the sentence for its writer. */
public final class BadCell extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadCell(String message) {
        super(message, null, false, false);
    }

    /** What was written, in quotes, and what is wrong with it. */
    static BadCell of(String written, String sentence) {
        String shown = written.length() > 60 ? written.substring(0, 57) + "…" : written;
        return new BadCell("\"" + shown.replaceAll("\\R", " ") + "\" " + sentence);
    }
}
