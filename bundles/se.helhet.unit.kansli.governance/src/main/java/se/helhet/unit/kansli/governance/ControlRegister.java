package se.helhet.unit.kansli.governance;

import static se.helhet.unit.kansli.governance.db.Tables.GOVERNANCE_CONTROL;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.kansli.governance.db.tables.GovernanceControl;

/** The internal control plan: what is controlled each year, how, how often, by whom, and what it showed. */
final class ControlRegister {
    static final GovernanceControl C = GOVERNANCE_CONTROL;
    /** A deviation is to be mended within this many months of the control that showed it. */
    private static final int MONTHS_TO_MEND = 6;

    static final Register CONTROLS = Register.of("control", C)
            .required(C.YEAR, C.NO, C.SECTION, C.AREA, C.MOMENT_NO, C.MOMENT, C.METHOD)
            .coded(C.SECTION, Codes.OPEN)
            .coded(C.AREA, Codes.OPEN)
            .coded(C.RESPONSIBLE, Codes.OPEN)
            .coded(C.FREQUENCY, Codes.OPEN)
            .coded(C.RESULT_SCOPE, "moment", "area")
            .derived(C.PLANNED_ON, r -> Exact.firstDay(r.get(C.YEAR)))
            .derived(C.DUE_ON, r -> due(r.get(C.DEVIATION), r.get(C.CHECKED_ON)))
            .rule("year", r -> Exact.plausible(r.get(C.YEAR)))
            .rule("deviation", r -> !Boolean.TRUE.equals(r.get(C.DEVIATION)) || r.get(C.CHECKED_ON) != null)
            .rule("mended", r -> r.get(C.MENDED_ON) == null || mendedAfter(r.get(C.CHECKED_ON), r.get(C.MENDED_ON)));

    static final Figure PLANNED = CONTROLS.count("controls").on(C.PLANNED_ON);
    static final Figure AREAS = CONTROLS.distinct("control_areas", C.NO).on(C.PLANNED_ON);
    static final Figure CHECKED = PLANNED.where(C.RESULT.isNotNull()).named("controls_done");
    static final Figure DONE_SHARE = PLANNED.share("controls_done_share", C.RESULT.isNotNull());
    static final Figure UNCHECKED = PLANNED.where(C.RESULT.isNull()).named("controls_left");
    static final Figure DEVIATIONS = PLANNED.where(C.DEVIATION.isTrue()).named("deviations");
    /** Deviations found and not mended at the period's end, also those of earlier years. */
    static final Figure TO_MEND =
            CONTROLS.count("deviations_open").openAt(C.CHECKED_ON, C.MENDED_ON).where(C.DEVIATION.isTrue());
    /** Those whose six months had run out by then. */
    static final Figure OVERDUE = CONTROLS.count("deviations_overdue")
            .openAt(C.CHECKED_ON, C.MENDED_ON)
            .where(p -> C.DEVIATION.isTrue().and(C.DUE_ON.lt(p.to())));

    static final ImmutableList<Figure> FIGURES =
            Lists.immutable.of(PLANNED, AREAS, CHECKED, DONE_SHARE, UNCHECKED, DEVIATIONS, TO_MEND, OVERDUE);

    private ControlRegister() {}

    private static LocalDate due(Boolean deviation, LocalDate checked) {
        return Boolean.TRUE.equals(deviation) && checked != null ? checked.plusMonths(MONTHS_TO_MEND) : null;
    }

    private static boolean mendedAfter(LocalDate checked, LocalDate mended) {
        return checked != null && !mended.isBefore(checked);
    }
}
