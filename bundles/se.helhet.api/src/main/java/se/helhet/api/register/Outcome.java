package se.helhet.api.register;

import org.eclipse.collections.api.list.ImmutableList;

/** What became of what someone wanted to store. */
public sealed interface Outcome {
    /**
     * It is stored.
     *
     * @param version the row's version now; 0 after a deletion
     */
    record Stored(long id, long version) implements Outcome {}

    /** It cannot be; nothing was stored. */
    record Refused(ImmutableList<Fault> faults) implements Outcome {}

    /** Somebody else was first; nothing was stored. What they did stands in the row's history. */
    record Stale() implements Outcome {}

    /** Nothing is wrong with it, but with another draft that was to be stored with it; nothing was stored. */
    record Held() implements Outcome {}
}
