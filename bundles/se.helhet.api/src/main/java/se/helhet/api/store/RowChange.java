package se.helhet.api.store;

import java.time.LocalDateTime;
import java.util.Optional;
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

    /** What was done. */
    public enum Action {
        INSERT,
        UPDATE,
        DELETE
    }
}
