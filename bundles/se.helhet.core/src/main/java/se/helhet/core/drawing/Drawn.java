package se.helhet.core.drawing;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.round.Draft.Slot;
import se.helhet.api.round.Submission.FrozenChapter;
import se.helhet.api.value.Ask;

/**
 * A unit's chapters as drawn.
 *
 * @param slots   where a person writes, in the order they stand
 * @param used    every address the parts asked for or point at, the unit's own and others'
 * @param numbers the numbers of all those addresses
 */
public record Drawn(
        ImmutableList<FrozenChapter> chapters, ImmutableList<Slot> slots, ImmutableSet<Ask> used, Numbers numbers) {

    /** The gaps left by faults. */
    public ImmutableList<Content.Gap> faults() {
        return chapters.flatCollect(FrozenChapter::contents)
                .selectInstancesOf(Content.Gap.class)
                .select(Content.Gap::fault);
    }
}
