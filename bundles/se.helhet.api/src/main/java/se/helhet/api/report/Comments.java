package se.helhet.api.report;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.store.Who;

/**
 * What people ask and tell one another about the sections of a round's document. Nothing of it is ever printed. Provided
 * by the report bundle, called by the workbench on any thread.
 */
public interface Comments {
    /** The most characters that a comment may have. */
    int LONGEST = 4_000;

    /** All comments of a round, open and done, in the order they were written. Sections may have left the document. */
    ImmutableList<Comment> of(String round);

    /**
     * Leaves a comment; space around the text is dropped.
     *
     * @param section the {@linkplain Outline.Entry#key() key} of the section that it is about
     * @param title   the section's title, by which the comment is known when the section has left the document
     * @throws IllegalArgumentException with a sentence, when the text is empty or longer than {@value #LONGEST}
     */
    void write(String round, String section, String title, String text, Who who);

    /**
     * Marks a comment as done, or takes it up again; does nothing when it is so already.
     *
     * @throws IllegalArgumentException with a sentence, when the round has no such comment
     */
    void settle(String round, long id, boolean done, Who who);

    /**
     * Gives a comment another text; space around it is dropped. Does nothing when it says so already. Who wrote it first
     * stays, and the history keeps what it said.
     *
     * @param version of the comment as the one who corrects it saw it
     * @throws IllegalArgumentException with a sentence, when the text is empty or longer than {@value #LONGEST}, or the
     *     round has no such comment
     * @throws se.helhet.api.store.StaleRow when someone else changed it after that
     */
    void correct(String round, long id, long version, String text, Who who);

    /**
     * Removes a comment; the history keeps it.
     *
     * @param version of the comment as the one who removes it saw it
     * @throws IllegalArgumentException with a sentence, when the round has no such comment
     * @throws se.helhet.api.store.StaleRow when someone else changed it after that
     */
    void remove(String round, long id, long version, Who who);

    /**
     * One comment.
     *
     * @param version   rises with every change of it
     * @param section   the key of the section that it is about
     * @param title     of the section when the comment was written
     * @param by        who wrote it
     * @param corrected when it got the text that it has and from whom; empty while it says what was first written
     * @param done      when it was marked as done and by whom; empty while it is open
     */
    record Comment(
            long id,
            long version,
            String section,
            String title,
            String text,
            Instant at,
            String by,
            Optional<Correction> corrected,
            Optional<Done> done) {
        public boolean open() {
            return done.isEmpty();
        }
    }

    /** That someone gave a comment another text. */
    record Correction(Instant at, String by) {}

    /** That someone marked a comment as done. */
    record Done(Instant at, String by) {}
}
