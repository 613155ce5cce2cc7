package se.helhet.render.data;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Numbers;
import se.helhet.api.value.Ask;

/** What stands in a cell, for machines. */
final class Cells {
    private Cells() {}

    /** A row that opens a group may have its label only. */
    static Cell at(Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : Cell.EMPTY;
    }

    static String text(Cell cell, Numbers numbers) {
        if (cell instanceof Cell.Number n) {
            return numbers.plain(n.ask());
        }
        if (cell instanceof Cell.Change c) {
            return numbers.plainChange(c.now(), c.before());
        }
        return ((Cell.Words) cell).text();
    }

    /** The number whose unit of measure the cell has; empty when it holds words. */
    static ImmutableList<Ask> ask(Cell cell) {
        if (cell instanceof Cell.Number n) {
            return Lists.immutable.of(n.ask());
        }
        return cell instanceof Cell.Change c ? Lists.immutable.of(c.now()) : Lists.immutable.empty();
    }
}
