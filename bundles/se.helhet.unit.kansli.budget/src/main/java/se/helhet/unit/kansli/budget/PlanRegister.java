package se.helhet.unit.kansli.budget;

import static se.helhet.unit.kansli.budget.db.Tables.BUDGET_PLAN;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.budget.db.tables.BudgetPlan;
import se.helhet.unit.kansli.budget.plan.Plan;

/** What the rules make of the budget: a row for each step of each cell, so that every number shows how it came about. */
final class PlanRegister {
    private static final BudgetPlan P = BUDGET_PLAN;

    static final Register PLANS = Register.of("plan", P)
            .coded(P.BASE, Codes.OPEN)
            .coded(
                    P.LINE,
                    LineRegister.INCOME_LINE,
                    LineRegister.STAFF_LINE,
                    LineRegister.OTHER_LINE,
                    LineRegister.SERVICES_LINE,
                    Plan.EFFICIENCY)
            .coded(P.UNIT, Codes.UNITS)
            .coded(P.STEP, Plan.BUDGET, Plan.CARRIED, "one_off", "fixed", "index", Plan.BALANCE)
            .money(P.AMOUNT)
            .reckoned()
            .planned();

    static final Dim BASE = PLANS.dim(P.BASE);
    static final Dim LINE = PLANS.dim(P.LINE);
    static final Dim STEP = PLANS.dim(P.STEP);

    /** Any line, to be sliced by base year and line: lines have different signs, so the whole says nothing. */
    static final Figure PLANNED =
            PLANS.sum("planned", P.AMOUNT).on(P.PLANNED_FOR).in(Uom.KR);

    static final Figure COSTS =
            PLANNED.where(P.LINE.in(LineRegister.COST_LINES.castToList())).named("planned_costs");
    static final Figure RESULT = Figure.difference(
            "planned_result",
            PLANNED.where(P.LINE.eq(LineRegister.INCOME_LINE)).named("planned_income"),
            PLANNED.where(P.LINE.ne(LineRegister.INCOME_LINE)).named("planned_net_costs"));

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(PLANNED, COSTS, RESULT);

    private PlanRegister() {}
}
