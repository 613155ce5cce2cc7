package se.helhet.core.figure;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.map.ImmutableMap;
import org.jooq.Field;
import se.helhet.api.figure.When;

/** The dates of a row as the history has it, each read once however many leaves are asked about. For one thread. */
final class RowDates {
    private final ImmutableMap<String, String> row;
    private final Map<String, Optional<LocalDate>> read = new HashMap<>();

    /** @param row by column, empty when there was none */
    RowDates(ImmutableMap<String, String> row) {
        this.row = row;
    }

    /** Whether the row counts in the leaf's number or may do so. */
    boolean touch(Leaf leaf) {
        if (row.isEmpty()) {
            return false;
        }
        When when = leaf.when();
        Field<LocalDate> ended = when instanceof When.OpenAt open ? open.ended() : when.date();
        if (!readable(leaf, when.date()) || !readable(leaf, ended)) {
            return true;
        }
        return when.touchedBy(date(when.date()).orElse(null), date(ended).orElse(null), leaf.period());
    }

    /** False when the history does not tell the date, so that the leaf is dropped to be safe. */
    private boolean readable(Leaf leaf, Field<LocalDate> field) {
        return (!row.containsKey(field.getName()) && leaf.register().table().field(field.getName()) != null)
                || date(field).isPresent();
    }

    private Optional<LocalDate> date(Field<LocalDate> field) {
        Optional<LocalDate> known = read.get(field.getName());
        if (known == null) {
            known = date(row, field);
            read.put(field.getName(), known);
        }
        return known;
    }

    /** Empty when the row has none, or none that can be read. */
    static Optional<LocalDate> date(ImmutableMap<String, String> row, Field<LocalDate> field) {
        String text = row.get(field.getName());
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
