package se.helhet.core.cases;

import java.util.Optional;
import org.jooq.Field;

/**
 * A field of a register as a column to fill in.
 *
 * @param title    what people call it
 * @param required whether a row without it is refused
 * @param derived  whether the platform fills it itself
 * @param blank    what an empty cell becomes; empty for nothing
 */
public record FieldColumn(
        Field<?> field, String title, boolean required, boolean derived, Optional<Object> blank, CellReader reader) {

    /** The value of a cell; null for an empty one. Throws {@link BadCell}. */
    public Object read(String cell) {
        String text = Fold.stripped(cell);
        if (!text.isEmpty()) {
            return reader.read(text);
        }
        if (required) {
            throw new BadCell("saknar värde. Kolumnen måste vara ifylld på varje rad.");
        }
        return blank.orElse(null);
    }
}
