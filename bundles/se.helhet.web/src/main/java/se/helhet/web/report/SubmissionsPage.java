package se.helhet.web.report;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.round.Round;

/**
 * Who has handed in to a round.
 *
 * @param comments how many comments on its document are open
 */
public record SubmissionsPage(Round round, String deadline, int handedIn, int comments, ImmutableList<Line> lines) {

    /**
     * @param installed whether the unit's plugin is here, so that it can be handed in from here
     * @param version   the latest, 0 for none
     * @param when      as people read it, or empty
     * @param fault     what is wrong with what was handed in, or empty
     */
    public record Line(
            String unit,
            String title,
            String accent,
            boolean installed,
            int version,
            String when,
            String by,
            int findings,
            Optional<String> fault) {}
}
