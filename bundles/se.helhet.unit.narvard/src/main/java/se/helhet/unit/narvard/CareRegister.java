package se.helhet.unit.narvard;

import static se.helhet.unit.narvard.db.Tables.NARVARD_CARE;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.narvard.db.tables.NarvardCare;

/** How patients came home from hospital, a row per month; {@code month} is any day of it. */
final class CareRegister {
    private static final NarvardCare C = NARVARD_CARE;

    static final Register CARE = Register.of("care", C)
            .required(C.MONTH, C.DISCHARGED, C.READMITTED, C.READY, C.WAITING)
            .month(C.MONTH)
            .rule("readmitted", r -> r.get(C.READMITTED) >= 0 && r.get(C.READMITTED) <= r.get(C.DISCHARGED))
            .rule("waiting", r -> r.get(C.WAITING) >= 0 && r.get(C.WAITING) <= r.get(C.READY))
            .approximateWhere(C.APPROXIMATE.isTrue());

    static final Figure DISCHARGED = CARE.sum("discharged", C.DISCHARGED).on(C.MONTH);
    /** Of those discharged, who were back within 30 days. */
    static final Figure READMISSION = Figure.ratio(
                    "readmission", CARE.sum("readmitted", C.READMITTED).on(C.MONTH), DISCHARGED)
            .in(Uom.PERCENT.decimals(1));

    static final Figure WAITING = CARE.sum("waiting", C.WAITING).on(C.MONTH);
    /** Of those ready to go home, who waited more than three days. */
    static final Figure WAITING_SHARE = Figure.ratio(
                    "waiting_share", WAITING, CARE.sum("ready", C.READY).on(C.MONTH))
            .in(Uom.PERCENT.decimals(1));

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(DISCHARGED, READMISSION, WAITING, WAITING_SHARE);

    private CareRegister() {}
}
