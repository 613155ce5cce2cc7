package se.helhet.api.register;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/** What became of what someone wanted to store. */
public sealed interface Outcome {
    /** It is stored. {@code row} is how it stands now, empty after a deletion. */
    record Stored(long id, Optional<Row> row) implements Outcome {}

    /** It cannot be; nothing was stored. */
    record Refused(ImmutableList<Fault> faults) implements Outcome {}

    /**
     * Somebody else was first; nothing was stored.
     *
     * @param present the row as it stands; empty when it has been deleted
     * @param since   what was done since the version that the writer saw, newest first
     */
    record Stale(Optional<Row> present, ImmutableList<Change> since) implements Outcome {}

    /** Nothing is wrong with it, but with another draft that was to be stored with it; nothing was stored. */
    record Held() implements Outcome {}
}
