package se.helhet.api.round;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.store.Who;

/** Hands in, keeps and receives submissions. Provided by the core. */
public interface Submissions {
    /**
     * Draws the unit's chapters and freezes them as the next version. A unit that throws, hangs or lacks its tables
     * still gives a submission, with a gap that names the cause, and {@code complete} false.
     *
     * @throws IllegalArgumentException when no such unit is installed or no such round exists
     */
    Submission submit(String unit, String round, Who who);

    /** Draws without storing: what a submission would be now (version 0). */
    Submission preview(String unit, String round, Locale locale);

    /** The same with the places where a person writes, for the one who writes there. */
    Draft draft(String unit, String round, Locale locale);

    /** What has been handed in or received, newest first; empty when nothing has. Costs little. */
    ImmutableList<HandedIn> history(String unit, String round);

    /** One version as it was handed in; empty when there is no such. */
    Optional<Submission> version(String unit, String round, int version);

    /**
     * A version without its content.
     *
     * @param received whether it came as a file from another workbench
     */
    record HandedIn(int version, Instant at, String by, boolean received) {}

    /** The latest version handed in or received. */
    Optional<Submission> latest(String unit, String round);

    /** The latest of each unit, in the units' order. */
    ImmutableList<Submission> latest(String round);

    /** Writes the submission as a file that another workbench takes in. */
    void write(Submission submission, Path file);

    /**
     * Takes in a file written by another workbench; it becomes the unit's next version here, unless the very same was
     * received before. Opens the round when it is not there.
     *
     * @throws IllegalArgumentException with a sentence when the file is none, is altered or of a newer format
     */
    Submission receive(Path file, Who who);
}
