package se.helhet.unit.narvard;

import static se.helhet.unit.narvard.db.Tables.NARVARD_ACTIVITY;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.narvard.db.tables.NarvardActivity;

/** Meetings, conferences, trainings and audits, on which level of the cooperation. */
final class ActivityRegister {
    private static final NarvardActivity A = NARVARD_ACTIVITY;

    static final Register ACTIVITIES = Register.of("activity", A)
            .required(A.HELD_ON, A.KIND, A.LEVEL)
            .coded(A.KIND, "mote", "samverkansdag", "konferens", "utbildning", "granskning")
            .coded(A.LEVEL, "politisk", "forvaltning", "verksamhet")
            .rule("participants", r -> r.get(A.PARTICIPANTS) == null || r.get(A.PARTICIPANTS) > 0);

    static final Figure HELD = ACTIVITIES.count("activities").on(A.HELD_ON);
    static final Figure PARTICIPANTS =
            ACTIVITIES.sum("participants", A.PARTICIPANTS).on(A.HELD_ON);
    static final Figure LEVELS = ACTIVITIES.distinct("levels", A.LEVEL).on(A.HELD_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(HELD, PARTICIPANTS, LEVELS);

    private ActivityRegister() {}
}
