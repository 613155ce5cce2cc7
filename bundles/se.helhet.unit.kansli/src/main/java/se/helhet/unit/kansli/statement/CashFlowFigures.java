package se.helhet.unit.kansli.statement;

import static se.helhet.unit.kansli.statement.LedgerFigures.B;
import static se.helhet.unit.kansli.statement.LedgerFigures.cash;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.map.CashFlowLine;

/** The lines of the cash flow statement (indirect method), all for the year so far. */
final class CashFlowFigures {
    static final Figure RESULT =
            IncomeFigures.RESULT_AFTER_FINANCIAL.yearToDate().named("cash_result");
    static final Figure EXTRAORDINARY = IncomeFigures.EXTRAORDINARY.yearToDate().named("cash_extraordinary");
    static final Figure DEPRECIATION =
            IncomeFigures.DEPRECIATION.yearToDate().negated().named("cash_depreciation");
    static final Figure PROVISIONS = cash("cash_provisions", CashFlowLine.PROVISIONS);
    static final Figure BEFORE_WORKING_CAPITAL =
            Figure.sum("cash_before_working_capital", RESULT, EXTRAORDINARY, DEPRECIATION, PROVISIONS);
    static final Figure RECEIVABLES = cash("cash_receivables", CashFlowLine.RECEIVABLES);
    static final Figure SHORT_DEBT = cash("cash_short_debt", CashFlowLine.SHORT_DEBT);
    static final Figure OPERATING = Figure.sum("cash_operating", BEFORE_WORKING_CAPITAL, RECEIVABLES, SHORT_DEBT);
    static final Figure INVESTMENTS = cash("cash_investments", CashFlowLine.INVESTMENTS);
    static final Figure LONG_DEBT = cash("cash_long_debt", CashFlowLine.LONG_DEBT);
    static final Figure LONG_RECEIVABLE = cash("cash_long_receivable", CashFlowLine.LONG_RECEIVABLE);
    static final Figure FINANCING = Figure.sum("cash_financing", LONG_DEBT, LONG_RECEIVABLE);
    static final Figure YEAR = Figure.sum("cash_year", OPERATING, INVESTMENTS, FINANCING);
    static final Figure LIQUID_CLOSING = LedgerFigures.BALANCE
            .sum("liquid_closing", B.ORE)
            .balance(B.MONTH)
            .where(B.CASH_FLOW.eq(CashFlowLine.LIQUID.code()))
            .in(Uom.TKR);
    static final Figure LIQUID_OPENING = LedgerFigures.opening(LIQUID_CLOSING).named("liquid_opening");
    static final Figure LIQUID_CHANGE = LedgerFigures.moved(LIQUID_CLOSING).named("liquid_change");

    static final ImmutableList<Figure> ALL = Lists.immutable.of(
            RESULT,
            EXTRAORDINARY,
            DEPRECIATION,
            PROVISIONS,
            BEFORE_WORKING_CAPITAL,
            RECEIVABLES,
            SHORT_DEBT,
            OPERATING,
            INVESTMENTS,
            LONG_DEBT,
            LONG_RECEIVABLE,
            FINANCING,
            YEAR,
            LIQUID_OPENING,
            LIQUID_CLOSING,
            LIQUID_CHANGE);

    private CashFlowFigures() {}
}
