package se.helhet.core.cases;

import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.importing.FieldShape.Choice;
import se.helhet.api.importing.FieldShape.Kind;
import se.helhet.core.table.Cell;

/**
 * How values of one kind are written by people, and shown to them. What {@code show} makes of a value, {@code reader}
 * makes the same value of.
 *
 * @param takes   what may be written, in a few words
 * @param example something that may be written
 */
record CellForm(
        Kind kind,
        CellReader reader,
        Function<Object, Cell> show,
        String takes,
        String example,
        ImmutableList<Choice> choices) {
    static CellForm of(Kind kind, CellReader reader, Function<Object, Cell> show, String takes, String example) {
        return new CellForm(kind, reader, show, takes, example, Lists.immutable.empty());
    }
}
