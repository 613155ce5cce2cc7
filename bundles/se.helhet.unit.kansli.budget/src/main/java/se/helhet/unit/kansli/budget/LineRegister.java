package se.helhet.unit.kansli.budget;

import static se.helhet.unit.kansli.budget.db.Tables.BUDGET_LINE;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Economy;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.store.Store;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.budget.db.tables.BudgetLine;

/**
 * What is planned: a row for each unit, year, line and basis. Amounts are öre; costs are positive, as people write them.
 *
 * <p>A row may be undivided: the unit's costs were decided as one amount, which counts among the services of the whole
 * while the unit's own table leaves its lines open. A line {@code result} stands for a result decided without lines.
 */
final class LineRegister {
    private static final BudgetLine B = BUDGET_LINE;
    static final String INCOME_LINE = "income";
    static final String STAFF_LINE = "staff";
    static final String OTHER_LINE = "other";
    static final String SERVICES_LINE = "services";
    static final ImmutableList<String> COST_LINES = Lists.immutable.of(STAFF_LINE, OTHER_LINE, SERVICES_LINE);

    static final Register LINES = Register.of("line", B)
            .required(B.YEAR, B.UNIT, B.LINE, B.BASIS, B.AMOUNT)
            .derived(B.PLANNED_FOR, r -> LocalDate.of(r.get(B.YEAR), 1, 1))
            .coded(B.UNIT, Codes.UNITS)
            .coded(B.LINE, INCOME_LINE, STAFF_LINE, OTHER_LINE, SERVICES_LINE, "result")
            .coded(B.BASIS, Economy.BUDGET, Economy.FORECAST)
            .money(B.AMOUNT)
            .rule("year", r -> r.get(B.YEAR) >= 1990 && r.get(B.YEAR) <= 2199)
            .planned();

    static final Dim UNIT = LINES.dim(B.UNIT);
    static final Dim BASIS = LINES.dim(B.BASIS);

    /** Income, member fees included. */
    static final Figure INCOME = line("planned_income_kr", INCOME_LINE);

    static final Figure STAFF = line("staff", STAFF_LINE);
    static final Figure OTHER = line("other", OTHER_LINE);
    static final Figure SERVICES = line("services", SERVICES_LINE);
    /** Costs as people write them, positive. */
    static final Figure COSTS = Figure.sum("costs", STAFF, OTHER, SERVICES);

    static final Figure RESULT = Figure.sum(
            "planned_result_kr", Figure.difference("of_lines", INCOME, COSTS), line("decided_result", "result"));

    /** A cost line as the unit's own table has it: unknown where the costs were decided as one amount. */
    static final ImmutableList<Figure> DIVIDED = COST_LINES.collect(code -> LINES.latest("divided_" + code, B.AMOUNT)
            .on(B.PLANNED_FOR)
            .where(B.LINE.eq(code).and(B.UNDIVIDED.isFalse()))
            .in(Uom.KR));

    /** What the role answers for: under the names, with the signs and in the unit of measure of the statements. */
    static final Figure ROLE_RESULT = RESULT.in(Uom.TKR).named("result");

    static final ImmutableList<Figure> OFFERED = Lists.immutable.of(
            INCOME.in(Uom.TKR).named("total_income"),
            COSTS.negated().in(Uom.TKR).named("total_cost"),
            ROLE_RESULT);

    static final ImmutableList<Figure> FIGURES = OFFERED.newWithAll(
                    Lists.immutable.of(INCOME, STAFF, OTHER, SERVICES, COSTS, RESULT))
            .newWithAll(DIVIDED);

    private LineRegister() {}

    private static Figure line(String name, String code) {
        return LINES.sum(name, B.AMOUNT)
                .on(B.PLANNED_FOR)
                .where(B.LINE.eq(code))
                .in(Uom.KR);
    }

    /** Whether the unit has any budget or forecast that year. */
    static boolean planned(Store store, int year, String unit) {
        return store.read(dsl -> dsl.fetchExists(B, B.YEAR.eq(year).and(B.UNIT.eq(unit))));
    }

    /** The budget alone, or the forecast alone; without it both are added. */
    static Figure on(String basis, Figure figure) {
        return figure.at(BASIS, basis);
    }
}
