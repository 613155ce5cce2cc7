package se.helhet.unit.navet;

import static se.helhet.unit.navet.db.Tables.NAVET_TRAINING;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.navet.db.tables.NavetTraining;

/** Training of teachers and other adults. */
final class TrainingRegister {
    private static final NavetTraining T = NAVET_TRAINING;

    static final Register TRAININGS = Register.of("training", T)
            .required(T.HELD_ON, T.SUBJECT, T.AUDIENCE, T.MUNICIPALITY, T.PARTICIPANTS, T.DAYS)
            .coded(T.SUBJECT, "no_teknik", "matematik", "programmering", "agenda2030")
            .coded(T.AUDIENCE, "pedagog", "forskollarare", "vuxen")
            .coded(T.MUNICIPALITY, Codes.MEMBERS)
            .rule("participants", r -> r.get(T.PARTICIPANTS) > 0)
            .rule("days", r -> r.get(T.DAYS) > 0);

    static final Figure TRAINED =
            TRAININGS.sum("trained", T.PARTICIPANTS).on(T.HELD_ON).in(Uom.COUNT.symbol("deltagare"));
    /** Participants times days. */
    static final Figure TRAINING_DAYS =
            TRAININGS.sum("training_days", T.PARTICIPANTS.mul(T.DAYS)).on(T.HELD_ON);

    static final Figure TRAININGS_HELD = TRAININGS.count("trainings").on(T.HELD_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(TRAINED, TRAINING_DAYS, TRAININGS_HELD);

    private TrainingRegister() {}
}
