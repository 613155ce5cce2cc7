package se.helhet.api.goal;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.value.Ask;

/**
 * A goal with what became of it, as it stands when asked.
 *
 * @param outcome  address of the measured outcome; empty when no figure measures the goal
 * @param proposed what the figures say; UNKNOWN when they say nothing
 * @param evidence the numbers that decided, e.g. the month over the limit; often just the outcome
 */
public record GoalResult(Goal goal, Optional<Ask> outcome, Achievement proposed, ImmutableList<Ask> evidence) {

    /** The status to print: a person's where one is set, else the proposed. A person's UNKNOWN leaves it to the figures. */
    public Achievement status() {
        return goal.assessment()
                .map(Goal.Assessment::status)
                .filter(s -> s != Achievement.UNKNOWN)
                .orElse(proposed);
    }

    /**
     * Whether a person's status says otherwise than the figures. To call a goal not met that the figures put at partly
     * is a stricter judgement of the same numbers and no contradiction.
     */
    public boolean contradicted() {
        boolean stricter = status() == Achievement.NOT_MET && proposed == Achievement.PARTLY;
        return proposed != Achievement.UNKNOWN && status() != proposed && !stricter;
    }
}
