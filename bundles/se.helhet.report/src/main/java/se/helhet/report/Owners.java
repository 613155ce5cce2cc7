package se.helhet.report;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Numbers;
import se.helhet.api.round.Submission;
import se.helhet.api.value.Ask;

/** Finds the submission that answers for a unit or a role, and its numbers. */
final class Owners {
    private final ImmutableList<Submission> submissions;

    Owners(ImmutableList<Submission> submissions) {
        this.submissions = submissions;
    }

    /** @param owner id of a unit, or a role a unit fills */
    Optional<Submission> submission(String owner) {
        return submissions
                .detectOptional(s -> s.unit().equals(owner))
                .or(() -> submissions.detectOptional(s -> s.fills().equals(owner)));
    }

    /** The number under the very address asked for, a role's included; empty when no submission has it. */
    Optional<Numbers.Entry> number(Ask ask) {
        return submission(ask.owner())
                .flatMap(s -> s.numbers().get(ask).or(() -> s.numbers().get(ask.ownedBy(s.unit()))))
                .map(e -> new Numbers.Entry(ask, e.value(), e.uom()));
    }
}
