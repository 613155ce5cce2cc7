package se.helhet.api.round;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.store.Who;

/** The reporting rounds. Provided by the core. */
public interface Rounds {
    /** Newest period first. */
    ImmutableList<Round> all();

    /** Throws {@link IllegalArgumentException} with a sentence that lists the rounds there are. */
    Round named(String code);

    /**
     * Opens a round, or changes one with the same code. Throws {@link IllegalArgumentException} with a sentence for a
     * code that cannot be typed.
     */
    void save(Round round, Who who);

    /**
     * The text a person has written for a unit's slot in a round; see {@code Blocks.written}. Empty text removes it.
     * Throws {@link IllegalArgumentException} with a sentence for live text that cannot be read and for a round that is
     * not there.
     */
    void write(String round, String unit, String slot, String liveText, Who who);

    /** What a person wrote for the slot, as live text; empty when nobody has. */
    Optional<String> written(String round, String unit, String slot);
}
