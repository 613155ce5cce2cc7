package se.helhet.unit.kansli.governance;

import static se.helhet.unit.kansli.governance.db.Tables.GOVERNANCE_POSITION;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.governance.db.tables.GovernancePosition;

/** Staff by role: how many full-time equivalents (årsarbetare) a unit had during a year. */
final class PositionRegister {
    static final GovernancePosition P = GOVERNANCE_POSITION;
    /** Paid by the unit's own budget. */
    static final String BASE = "grundfinansierad";
    /** Paid by a project or by a grant or agreement of its own. */
    static final String PROJECT = "projekt_sarskilt_finansierad";

    static final Register POSITIONS = Register.of("position", P)
            .required(P.YEAR, P.UNIT, P.FUNDING, P.ROLE, P.FTE)
            .coded(P.UNIT, Codes.UNITS)
            .coded(P.FUNDING, BASE, PROJECT)
            .coded(P.ROLE, Codes.OPEN)
            .derived(P.COUNTED_ON, r -> Exact.firstDay(r.get(P.YEAR)))
            .derived(P.FTE_HUNDREDTHS, r -> Exact.hundredths(r.get(P.FTE)))
            .rule("year", r -> Exact.plausible(r.get(P.YEAR)))
            .rule("fte", r -> r.get(P.FTE).signum() >= 0);

    static final Figure FTE = POSITIONS
            .sum("fte", P.FTE_HUNDREDTHS)
            .on(P.COUNTED_ON)
            .in(new Uom("fte", Num.of(1, 100), "årsarbetare", 2));
    static final Figure ROLES = POSITIONS.count("roles").on(P.COUNTED_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(FTE, ROLES);

    private PositionRegister() {}
}
