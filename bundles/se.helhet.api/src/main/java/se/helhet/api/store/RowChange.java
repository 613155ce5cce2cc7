package se.helhet.api.store;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * One change as the history keeps it.
 *
 * @param rows   how many rows; more than one for a bulk change, which has no id
 * @param before column to value as text, empty for an insert and for bulk changes
 * @param after  the same after the change, empty for a deletion
 */
public record RowChange(
        LocalDateTime at,
        Who who,
        Action action,
        String table,
        Optional<Long> id,
        long rows,
        ImmutableMap<String, String> before,
        ImmutableMap<String, String> after) {

    /** The sources ({@link Reads}) that are others for it: the table, and the number of its rows unless one was only changed. */
    public ImmutableList<String> sources() {
        String name = table.toLowerCase(Locale.ROOT);
        return action == Action.UPDATE ? Lists.immutable.of(name) : Lists.immutable.of(name, Reads.rowsOf(name));
    }

    /** Whether the column has another value after the change than before; a value that comes or goes is one. */
    public boolean differs(String column) {
        return !Objects.equals(before.get(column), after.get(column));
    }

    /** What was done. */
    public enum Action {
        INSERT,
        UPDATE,
        DELETE
    }
}
