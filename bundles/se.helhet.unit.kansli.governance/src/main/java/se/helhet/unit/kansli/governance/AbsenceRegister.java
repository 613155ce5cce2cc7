package se.helhet.unit.kansli.governance;

import static se.helhet.unit.kansli.governance.db.Tables.GOVERNANCE_ABSENCE;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Field;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.governance.db.tables.GovernanceAbsence;

/** Sick leave as the payroll sums it each month, by sex and age; no row is a person. */
final class AbsenceRegister {
    static final GovernanceAbsence A = GOVERNANCE_ABSENCE;

    static final Register ABSENCES = Register.of("absence", A)
            .required(A.MONTH, A.SEX, A.AGE, A.EMPLOYEES, A.ORDINARY_HOURS, A.SICK_HOURS, A.LONG_SICK_HOURS)
            .month(A.MONTH)
            .coded(A.SEX, "kvinnor", "man")
            .coded(A.AGE, "upp_till_29", "fran_30_till_49", "fran_50")
            .rule("hours", r -> r.get(A.SICK_HOURS) >= 0 && r.get(A.SICK_HOURS) <= r.get(A.ORDINARY_HOURS))
            .rule("long", r -> r.get(A.LONG_SICK_HOURS) >= 0 && r.get(A.LONG_SICK_HOURS) <= r.get(A.SICK_HOURS))
            .rule("employees", r -> r.get(A.EMPLOYEES) >= 0);

    static final Figure ORDINARY = hours("ordinary_hours", A.ORDINARY_HOURS);
    static final Figure SICK = hours("sick_hours", A.SICK_HOURS);
    static final Figure LONG_SICK = hours("long_sick_hours", A.LONG_SICK_HOURS);
    /** Of ordinary working hours. */
    static final Figure SICK_LEAVE = Figure.ratio("sick_leave", SICK, ORDINARY).in(Uom.PERCENT.decimals(1));
    /** In spells of more than 60 days; also of ordinary working hours. */
    static final Figure LONG_SICK_LEAVE =
            Figure.ratio("long_sick_leave", LONG_SICK, ORDINARY).in(Uom.PERCENT.decimals(1));
    /** Employees times months, for judging whether a group is large enough to be shown. */
    static final Figure EMPLOYEE_MONTHS = hours("employee_months", A.EMPLOYEES);

    static final ImmutableList<Figure> FIGURES =
            Lists.immutable.of(ORDINARY, SICK, LONG_SICK, SICK_LEAVE, LONG_SICK_LEAVE, EMPLOYEE_MONTHS);

    private AbsenceRegister() {}

    private static Figure hours(String name, Field<Integer> field) {
        return ABSENCES.sum(name, field).on(A.MONTH);
    }
}
