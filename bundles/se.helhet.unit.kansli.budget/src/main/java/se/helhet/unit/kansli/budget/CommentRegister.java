package se.helhet.unit.kansli.budget;

import static se.helhet.unit.kansli.budget.db.Tables.BUDGET_COMMENT;

import java.time.LocalDate;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Register;
import se.helhet.unit.kansli.budget.db.tables.BudgetComment;

/** What a unit says of its budget, its forecast or its outcome: one comment for each year. */
final class CommentRegister {
    private static final BudgetComment C = BUDGET_COMMENT;
    static final String ON_BUDGET = "budget";
    static final String ON_OUTCOME = "outcome";

    static final Register COMMENTS = Register.of("comment", C)
            .required(C.YEAR, C.UNIT, C.ABOUT, C.COMMENT)
            .derived(C.PLANNED_FOR, r -> LocalDate.of(r.get(C.YEAR), 1, 1))
            .coded(C.UNIT, Codes.UNITS)
            .coded(C.ABOUT, ON_BUDGET, "forecast", ON_OUTCOME)
            .rule("year", r -> r.get(C.YEAR) >= 1990 && r.get(C.YEAR) <= 2199)
            .planned();

    private CommentRegister() {}
}
