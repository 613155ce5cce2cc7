package se.helhet.unit.kansli.statement;

import static se.helhet.unit.kansli.statement.LedgerFigures.flow;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.unit.kansli.map.StatementLine;

/**
 * The lines of the income statement. A unit's statement is a slice of these, internal items included; the whole
 * federation's is their external variants, which are figures of their own and no sum of the units' cells.
 */
final class IncomeFigures {
    static final Figure INCOME = flow("income", StatementLine.INCOME);
    static final Figure COST = flow("cost", StatementLine.COST);
    static final Figure DEPRECIATION = flow("depreciation", StatementLine.DEPRECIATION);
    static final Figure NET_COST = Figure.sum("net_cost", INCOME, COST, DEPRECIATION);
    static final Figure FEES = flow("fees", StatementLine.FEE);
    static final Figure OPERATING_RESULT = Figure.sum("operating_result", NET_COST, FEES);
    static final Figure FINANCIAL_INCOME = flow("financial_income", StatementLine.FINANCIAL_INCOME);
    static final Figure FINANCIAL_COST = flow("financial_cost", StatementLine.FINANCIAL_COST);
    static final Figure RESULT_AFTER_FINANCIAL =
            Figure.sum("result_after_financial", OPERATING_RESULT, FINANCIAL_INCOME, FINANCIAL_COST);
    static final Figure EXTRAORDINARY = flow("extraordinary", StatementLine.EXTRAORDINARY);
    static final Figure RESULT = Figure.sum("result", RESULT_AFTER_FINANCIAL, EXTRAORDINARY);

    /** All that comes in. */
    static final Figure TOTAL_INCOME = Figure.sum("total_income", INCOME, FEES, FINANCIAL_INCOME);

    /** All that goes out; with {@link #TOTAL_INCOME} it makes the result. */
    static final Figure TOTAL_COST = Figure.sum("total_cost", COST, DEPRECIATION, FINANCIAL_COST, EXTRAORDINARY);

    /** What units have charged each other; stands among both income and costs. */
    static final Figure INTERNAL =
            TOTAL_INCOME.where(LedgerFigures.EXTERNAL.not()).named("internal");

    private static final ImmutableList<Figure> WITH_INTERNAL = Lists.immutable.of(
            INCOME,
            COST,
            DEPRECIATION,
            NET_COST,
            FEES,
            OPERATING_RESULT,
            FINANCIAL_INCOME,
            FINANCIAL_COST,
            RESULT_AFTER_FINANCIAL,
            EXTRAORDINARY,
            RESULT);

    static final ImmutableList<Figure> ALL = WITH_INTERNAL
            .newWithAll(WITH_INTERNAL.collect(IncomeFigures::external))
            .newWithAll(Lists.immutable.of(TOTAL_INCOME, TOTAL_COST, INTERNAL));

    private IncomeFigures() {}

    /** The same line without internal items. */
    static Figure external(Figure line) {
        return line.where(LedgerFigures.EXTERNAL).named(line.name() + "_external");
    }
}
