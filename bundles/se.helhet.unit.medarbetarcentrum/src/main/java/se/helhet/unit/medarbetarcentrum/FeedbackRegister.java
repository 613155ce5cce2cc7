package se.helhet.unit.medarbetarcentrum;

import static se.helhet.unit.medarbetarcentrum.db.Tables.MEDARBETARCENTRUM_FEEDBACK;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.medarbetarcentrum.db.tables.MedarbetarcentrumFeedback;

/** How many were satisfied of those who answered, per round of asking. */
final class FeedbackRegister {
    private static final MedarbetarcentrumFeedback F = MEDARBETARCENTRUM_FEEDBACK;

    static final Register FEEDBACK = Register.of("feedback", F)
            .required(F.ASKED_ON, F.SERVICE, F.ANSWERS, F.SATISFIED)
            .coded(F.SERVICE, "talk", "programme", "short")
            .rule("answers", r -> r.get(F.ANSWERS) >= Kinds.FEWEST_ANSWERS)
            .rule("satisfied", r -> r.get(F.SATISFIED) >= 0 && r.get(F.SATISFIED) <= r.get(F.ANSWERS));

    static final Figure ANSWERS = FEEDBACK.sum("answers", F.ANSWERS).on(F.ASKED_ON);
    static final Figure SATISFIED = FEEDBACK.sum("satisfied", F.SATISFIED).on(F.ASKED_ON);
    static final Figure SATISFACTION = Figure.ratio("satisfaction", SATISFIED, ANSWERS);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(ANSWERS, SATISFIED, SATISFACTION);

    private FeedbackRegister() {}
}
