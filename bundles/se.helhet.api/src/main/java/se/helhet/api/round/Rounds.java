package se.helhet.api.round;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.store.Who;

/** The reporting rounds. Provided by the core. */
public interface Rounds {
    /** Newest period first. */
    ImmutableList<Round> all();

    /** Throws {@link IllegalArgumentException} with a sentence that lists the rounds there are. */
    Round named(String code);

    /** Opens a round, or changes one with the same code. */
    void save(Round round, Who who);

    /** The text a person has written for a unit's slot in a round; see {@code Blocks.written}. Empty text removes it. */
    void write(String round, String unit, String slot, String liveText, Who who);
}
