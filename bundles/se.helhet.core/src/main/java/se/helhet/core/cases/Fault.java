package se.helhet.core.cases;

import se.helhet.api.finding.Finding;
import se.helhet.api.importing.Preview;

/**
 * What is wrong with a row or one of its cells.
 *
 * @param column null when the fault is the whole row's
 * @param title  the column as its writer calls it; empty likewise
 */
public record Fault(String rule, FieldColumn column, String title, String sentence) {
    static Fault row(String rule, String sentence) {
        return new Fault(rule, null, "", sentence);
    }

    /** @param place where the row stands: file and line */
    Finding finding(String place) {
        return Finding.error(title.isEmpty() ? place : place + ", " + title, rule, sentence);
    }

    Preview.Fault shown() {
        return new Preview.Fault(column == null ? "" : column.name(), title, sentence);
    }

    /** For a file to mend. */
    String inWords() {
        return title.isEmpty() ? sentence : title + ": " + sentence;
    }
}
