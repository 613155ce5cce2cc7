package se.helhet.api.register;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Who;

/**
 * One change to a row.
 *
 * @param before the row's version before it, empty when the row was new; what to go back to
 * @param after  its version after it, empty when it was deleted
 * @param fields what changed, in the columns' order; for a new or deleted row each field that was filled
 */
public record Change(
        Instant at,
        Who who,
        RowChange.Action action,
        Optional<Long> before,
        Optional<Long> after,
        ImmutableList<FieldChange> fields) {

    /** One field, before and after as printed; empty for no value. */
    public record FieldChange(String column, String label, String before, String after) {}
}
