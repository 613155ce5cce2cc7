package se.helhet.api.round;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.store.RowChange;
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

    /**
     * The same for one who has seen a version of the text: two who write at the same time never lose a word. Returns the
     * version that the text has now. Writing what already stands there changes nothing, whatever version was seen.
     *
     * @param seen the version of {@link #text} that the writer began from; 0 when there was no text
     * @throws se.helhet.api.store.StaleRow when someone else has written since; nothing was stored
     * @throws IllegalArgumentException as the other
     */
    long write(String round, String unit, String slot, String liveText, long seen, Who who);

    /** What a person wrote for the slot, as live text; empty when nobody has. */
    Optional<String> written(String round, String unit, String slot);

    /** The same with its version; an empty text when nobody has written. */
    Written text(String round, String unit, String slot);

    /** Every text written for the round, by unit and slot; those that were emptied are left out. */
    ImmutableList<Written> texts(String round);

    /** Who has changed the slot's text and when, newest first; the text stands under {@code live_text}. */
    ImmutableList<RowChange> changes(String round, String unit, String slot);

    /**
     * What stands in a slot.
     *
     * @param liveText empty when nobody has written, or when it was emptied
     * @param version  rises with every change; 0 when nobody ever wrote
     */
    record Written(String unit, String slot, String liveText, long version) {}
}
