package se.helhet.api.report;

import java.util.Optional;
import se.helhet.api.store.Who;

/** Documents: the outline, the association's own texts, editions. Provided by the report bundle. */
public interface Reports {
    /** The round's outline: its own when one was saved, else the one that comes with its kind of document. */
    Outline outline(String round);

    void saveOutline(String round, Outline outline, Who who);

    /** The association's own text for a slot. Empty text removes it. Throws for live text that cannot be read. */
    void write(String round, String slot, String liveText, Who who);

    /**
     * Freezes the round's document as its next edition, from the latest submissions. Says in findings what is missing:
     * chapters nobody submitted, numbers nobody gave, statuses the figures contradict.
     */
    Edition publish(String round, Who who);

    Optional<Edition> edition(String id);

    Optional<Edition> latest(String round);
}
