package se.helhet.unit.navet;

import static se.helhet.unit.navet.db.Tables.NAVET_EFFORT;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.navet.db.tables.NavetEffort;

/** Work with others that is no theme booking: a row for each occasion, or for each partner that takes part. */
final class EffortRegister {
    private static final NavetEffort E = NAVET_EFFORT;

    static final Register EFFORTS = Register.of("effort", E)
            .required(E.HELD_ON, E.EFFORT, E.OCCASION)
            .coded(
                    E.EFFORT,
                    "science_center",
                    "tekniktema",
                    "temadagar",
                    "teknikprogrammet",
                    "skola2030",
                    "processledare",
                    "utsatta_omraden",
                    "interkulturell",
                    "yrkescafe",
                    "skapande_skola",
                    "levande_landsbygd",
                    "vard")
            .coded(E.OCCASION, "traff", "mote", "utbildning", "avslutning", "deltagare")
            .coded(
                    E.PARTNER_KIND,
                    "skola",
                    "gymnasieskola",
                    "foretag",
                    "science_center",
                    "vard",
                    "forening",
                    "familjer")
            .coded(E.MUNICIPALITY, Codes.MEMBERS)
            .rule("effort_participants", r -> r.get(E.PARTICIPANTS) == null || r.get(E.PARTICIPANTS) > 0)
            .rule("weeks", r -> r.get(E.WEEKS) == null || r.get(E.WEEKS) > 0);

    /** Times that people met; rows that only say who takes part are no occasion. */
    static final Figure OCCASIONS = EFFORTS.count("occasions").on(E.HELD_ON).where(E.OCCASION.ne("deltagare"));

    static final Figure PARTICIPANTS =
            EFFORTS.sum("effort_participants", E.PARTICIPANTS).on(E.HELD_ON).in(Uom.COUNT.symbol("deltagare"));
    static final Figure PARTNERS = EFFORTS.distinct("partners", E.PARTNER).on(E.HELD_ON);
    /** Of the longest that began in the period. */
    static final Figure WEEKS = EFFORTS.highest("weeks", E.WEEKS).on(E.HELD_ON).in(Uom.COUNT.symbol("veckor"));

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(OCCASIONS, PARTICIPANTS, PARTNERS, WEEKS);

    private EffortRegister() {}
}
