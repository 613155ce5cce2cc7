package se.helhet.api.register;

import java.util.Optional;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * A row as someone has written it, before it is stored.
 *
 * @param id      empty for a new row
 * @param version of the row that the writer saw; 0 for a new one
 * @param texts   by column, as people write them; columns that are left out keep what they have
 */
public record Draft(Optional<Long> id, long version, ImmutableMap<String, String> texts) {
    public static Draft fresh(ImmutableMap<String, String> texts) {
        return new Draft(Optional.empty(), 0, texts);
    }

    public static Draft of(Row row, ImmutableMap<String, String> texts) {
        return new Draft(Optional.of(row.id()), row.version(), texts);
    }
}
