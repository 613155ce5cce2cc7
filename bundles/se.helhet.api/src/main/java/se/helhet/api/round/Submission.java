package se.helhet.api.round;

import java.time.Instant;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.finding.Finding;

/**
 * A unit's figures and chapters for a round, frozen. Equal content gives equal bytes as a file.
 *
 * @param fills         the role the unit fills ({@code economy}), or empty; numbers asked of the role are this unit's
 * @param version       1, 2, … within the round and unit
 * @param pluginVersion of the unit's bundle when it was frozen
 * @param numbers       the unit's own numbers; numbers of others stay open and are filled when a document is made
 * @param complete      false when a part failed and stands as a gap with {@code fault}
 */
public record Submission(
        String round,
        String unit,
        String unitTitle,
        String fills,
        int version,
        String pluginVersion,
        Instant at,
        String by,
        ImmutableList<FrozenChapter> chapters,
        Numbers numbers,
        ImmutableList<Finding> findings,
        boolean complete) {

    /** @param name the chapter's name within its unit, by which outlines place it */
    public record FrozenChapter(String name, String title, ImmutableList<Content> contents) {}
}
