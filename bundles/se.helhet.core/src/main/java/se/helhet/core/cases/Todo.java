package se.helhet.core.cases;

import se.helhet.core.table.Cell;

/** The column that the program adds to files it hands out, for what is to be done with a row. It is never read. */
final class Todo {
    static final String TITLE = "Att åtgärda";
    /** Begins what stands beside the example of a template; a row that still has it is no case. */
    static final String EXAMPLE = "Exempelrad";

    private Todo() {}

    static boolean isTitle(String title) {
        return TITLE.equals(title);
    }

    static boolean isExample(Cell cell) {
        return cell.text().startsWith(EXAMPLE);
    }
}
