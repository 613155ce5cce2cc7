package se.helhet.unit.medarbetarcentrum;

import static se.helhet.unit.medarbetarcentrum.db.Tables.MEDARBETARCENTRUM_PROGRAMME;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.medarbetarcentrum.db.tables.MedarbetarcentrumProgramme;

/** Leadership programmes for all members, and training groups that an employer has ordered. */
final class ProgrammeRegister {
    private static final MedarbetarcentrumProgramme P = MEDARBETARCENTRUM_PROGRAMME;
    private static final Uom MANAGERS = Uom.COUNT.symbol("chefer");

    static final Register PROGRAMMES = Register.of("programme", P)
            .required(P.STARTED_ON, P.KIND, P.NAME, P.PARTICIPANTS)
            .coded(P.KIND, "programme", "training")
            .coded(P.MUNICIPALITY, Codes.MEMBERS)
            .rule("ended_after", r -> Kinds.inOrder(r.get(P.STARTED_ON), r.get(P.FINISHED_ON)))
            .rule("participants", r -> r.get(P.PARTICIPANTS) > 0);

    static final Figure STARTED = PROGRAMMES.count("started").on(P.STARTED_ON);
    static final Figure STARTED_MANAGERS =
            PROGRAMMES.sum("started_managers", P.PARTICIPANTS).on(P.STARTED_ON).in(MANAGERS);
    static final Figure FINISHED = PROGRAMMES.count("finished").on(P.FINISHED_ON);
    static final Figure FINISHED_MANAGERS = PROGRAMMES
            .sum("finished_managers", P.PARTICIPANTS)
            .on(P.FINISHED_ON)
            .in(MANAGERS);
    static final Figure RUNNING = PROGRAMMES.count("running").openAt(P.STARTED_ON, P.FINISHED_ON);

    static final ImmutableList<Figure> FIGURES =
            Lists.immutable.of(STARTED, STARTED_MANAGERS, FINISHED, FINISHED_MANAGERS, RUNNING);

    private ProgrammeRegister() {}
}
