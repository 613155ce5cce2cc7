package se.helhet.unit.utvecklingsmedel;

import static se.helhet.unit.utvecklingsmedel.db.Tables.UTVECKLINGSMEDEL_CALL;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.utvecklingsmedel.db.tables.UtvecklingsmedelCall;

/** Calls for applications: an area, a time, a frame. */
final class CallRegister {
    private static final UtvecklingsmedelCall C = UTVECKLINGSMEDEL_CALL;
    static final Codes AREAS = Codes.of("tillvaxt", "kultur", "miljo");

    static final Register CALLS = Register.of("call", C)
            .required(C.AREA, C.TITLE, C.OPENS_ON, C.CLOSES_ON)
            .coded(C.AREA, AREAS)
            .derived(C.FRAME_ORE, r -> Kronor.ore(r.get(C.FRAME)))
            .rule("call_dates", r -> !r.get(C.CLOSES_ON).isBefore(r.get(C.OPENS_ON)))
            .rule("frame", r -> Kronor.notNegative(r.get(C.FRAME)));

    static final Figure OPENED = CALLS.count("calls").on(C.OPENS_ON);
    static final Figure FRAME = CALLS.sum("frame", C.FRAME_ORE).on(C.OPENS_ON).in(Uom.TKR);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(OPENED, FRAME);

    private CallRegister() {}
}
