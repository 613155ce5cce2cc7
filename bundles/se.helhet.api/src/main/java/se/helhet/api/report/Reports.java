package se.helhet.api.report;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.store.Who;

/** Documents: the outline, the association's own texts, editions. Provided by the report bundle. */
public interface Reports {
    /** The round's outline: its own when one was saved, else the one that comes with its kind of document. */
    Outline outline(String round);

    void saveOutline(String round, Outline outline, Who who);

    /** The association's own text for a slot. Empty text removes it. Throws for live text that cannot be read. */
    void write(String round, String slot, String liveText, Who who);

    /**
     * The same, if the text still has the version that the writer saw; 0 when there was none.
     *
     * @throws se.helhet.api.store.StaleRow when someone else wrote first; nothing is stored
     */
    void write(String round, String slot, String liveText, long seen, Who who);

    /** The association's own text as it stands; empty when nobody has written any. */
    Optional<Text> text(String round, String slot);

    /** @param version rises with each change */
    record Text(String liveText, long version) {}

    /**
     * The document as it would be frozen now, stored nowhere: number 0.
     *
     * @throws IllegalStateException when there is no federation yet
     */
    Edition draft(String round);

    /** The round's editions, newest first. */
    ImmutableList<Published> editions(String round);

    /** @param by who froze it */
    record Published(String id, int number, Instant at, String by) {}

    /**
     * Freezes the round's document as its next edition, from the latest submissions. Says in findings what is missing:
     * chapters nobody submitted, numbers nobody gave, statuses the figures contradict.
     */
    Edition publish(String round, Who who);

    Optional<Edition> edition(String id);

    Optional<Edition> latest(String round);
}
