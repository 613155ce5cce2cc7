package se.helhet.unit.dso;

import static se.helhet.unit.dso.db.Tables.DSO_TRAINING;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.dso.db.tables.DsoTraining;

/** Trainings held on commission; a small one has a target of its own, and so have the medium and the large. */
final class TrainingRegister {
    private static final DsoTraining T = DSO_TRAINING;

    static final Register TRAININGS = Register.of("training", T)
            .required(T.HELD_ON, T.SIZE, T.PARTICIPANTS)
            .coded(T.SIZE, "liten", "medelstor", "stor")
            .coded(T.MUNICIPALITY, Codes.MEMBERS)
            .rule("participants", r -> r.get(T.PARTICIPANTS) > 0);

    static final Figure HELD = TRAININGS.count("trainings").on(T.HELD_ON);
    static final Figure TRAINED = TRAININGS.sum("trained", T.PARTICIPANTS).on(T.HELD_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(HELD, TRAINED);

    private TrainingRegister() {}
}
