package se.helhet.core.cases;

import java.util.Optional;
import org.jooq.Field;
import se.helhet.api.importing.FieldShape;
import se.helhet.core.table.Cell;

/**
 * A field of a register as a column to fill in.
 *
 * @param title    what people call it
 * @param required whether a row without it is refused
 * @param derived  whether the platform fills it itself
 * @param blank    what an empty cell becomes; empty for nothing
 */
public record FieldColumn(
        Field<?> field, String title, boolean required, boolean derived, Optional<Object> blank, CellForm form) {
    String name() {
        return field.getName();
    }

    /** The value of what someone has written; null when it is nothing. Throws {@link BadCell}. */
    public Object read(String text) {
        return read(Cell.of(Fold.stripped(text)), form.reader());
    }

    /** The value of a cell; null for an empty one. Throws {@link BadCell}. */
    Object read(Cell cell, CellReader reader) {
        if (!cell.blank()) {
            return reader.read(cell);
        }
        if (required) {
            throw new BadCell("saknar värde. Kolumnen måste vara ifylld på varje rad.");
        }
        return blank.orElse(null);
    }

    /** A value as people see it; nothing for null. */
    Cell show(Object value) {
        return value == null ? Cell.EMPTY : form.show().apply(value);
    }

    FieldShape shape() {
        return new FieldShape(
                name(), title, form.kind(), required, derived, form.takes(), form.choices(), form.example());
    }
}
