package se.helhet.api.evaluation;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Numbers;
import se.helhet.api.round.Submission.FrozenChapter;
import se.helhet.api.value.Period;

/** What units' chapters hold for a period, without any round: for screens that show them live. Provided by the core. */
public interface Chapters {
    /**
     * All chapters of the unit. Never throws for the unit's fault: what fails is a gap in its place.
     *
     * @throws IllegalArgumentException when no such unit is installed
     */
    Drawing draw(String unit, Period period, Locale locale);

    /** @param numbers those that the chapters point at */
    record Drawing(ImmutableList<FrozenChapter> chapters, Numbers numbers) {}
}
