package se.helhet.unit.narvard;

import static se.helhet.unit.narvard.db.Tables.NARVARD_PILOT;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.narvard.db.tables.NarvardPilot;

/** Who tries out new ways of working, from when to when. */
final class PilotRegister {
    static final NarvardPilot P = NARVARD_PILOT;

    static final Register PILOTS = Register.of("pilot", P)
            .required(P.PILOT, P.PARTY, P.NAME, P.JOINED_ON)
            .coded(P.PARTY, "kommun", "vardcentral", "sjukhus")
            .rule(
                    "left_later",
                    r -> r.get(P.LEFT_ON) == null || !r.get(P.LEFT_ON).isBefore(r.get(P.JOINED_ON)));

    static final Figure IN_PILOTS = PILOTS.count("in_pilots").openAt(P.JOINED_ON, P.LEFT_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(IN_PILOTS);

    private PilotRegister() {}
}
