package se.helhet.core.cases;

/** Makes the text of a cell a value. One for each kind of column. */
@FunctionalInterface
public interface CellReader {
    /**
     * @param text stripped of blanks around it, never empty
     * @throws BadCell with a sentence when it cannot be read
     */
    Object read(String text);
}
