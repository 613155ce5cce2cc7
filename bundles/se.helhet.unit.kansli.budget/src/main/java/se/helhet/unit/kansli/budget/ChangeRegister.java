package se.helhet.unit.kansli.budget;

import static se.helhet.unit.kansli.budget.db.Tables.BUDGET_CHANGE;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Economy;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.budget.db.tables.BudgetChange;

/** What the board decided about a budget after it had been adopted; as in {@link LineRegister}, costs are positive. */
final class ChangeRegister {
    static final BudgetChange C = BUDGET_CHANGE;

    static final Register CHANGES = Register.of("change", C)
            .required(C.YEAR, C.DECIDED_ON, C.UNIT, C.LINE, C.AMOUNT, C.DECISION)
            .derived(C.PLANNED_FOR, r -> LocalDate.of(r.get(C.YEAR), 1, 1))
            .coded(C.UNIT, Codes.UNITS)
            .coded(C.LINE, "income", "staff", "other", "services", "result")
            .money(C.AMOUNT)
            .rule("year", r -> r.get(C.YEAR) >= 1990 && r.get(C.YEAR) <= 2199)
            .rule("decided", r -> !r.get(C.DECIDED_ON).isAfter(LocalDate.of(r.get(C.YEAR), 12, 31)))
            .planned();

    /** By how much decisions of the year moved the budgeted result. */
    static final Figure CHANGE = Figure.difference("budget_change", signed("raised", "income", "result"), costs());

    /** The result as budgeted, decisions of the year included. Unknown as long as no change was ever registered. */
    static final Figure REVISED =
            Figure.sum("budget_revised", LineRegister.on(Economy.BUDGET, LineRegister.ROLE_RESULT), CHANGE);

    /** For the list of what was decided. */
    static final Figure DECISIONS = CHANGES.count("budget_decisions").on(C.PLANNED_FOR);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(CHANGE, REVISED, DECISIONS);

    private ChangeRegister() {}

    private static Figure costs() {
        return signed("lowered", "staff", "other", "services");
    }

    private static Figure signed(String name, String... lines) {
        return CHANGES.sum(name, C.AMOUNT)
                .on(C.PLANNED_FOR)
                .where(C.LINE.in(lines))
                .in(Uom.TKR);
    }
}
