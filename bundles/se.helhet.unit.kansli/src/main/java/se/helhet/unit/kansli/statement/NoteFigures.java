package se.helhet.unit.kansli.statement;

import static se.helhet.unit.kansli.statement.LedgerFigures.B;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Condition;
import se.helhet.api.figure.Figure;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.map.StatementLine;

/** What the rows of the notes are slices of, by line, unit and detail; and the notes that show a year's movements. */
final class NoteFigures {
    /** Result lines without internal items, income positive. */
    static final Figure FLOW = LedgerFigures.BALANCE
            .sum("note_flow", B.ORE.neg())
            .on(B.MONTH)
            .where(B.OPENING.isFalse().and(LedgerFigures.EXTERNAL))
            .in(Uom.TKR);

    /** The same, cost positive. */
    static final Figure FLOW_DEBIT = FLOW.negated().named("note_flow_debit");

    /** Lines of the balance sheet, debt positive. */
    static final Figure STOCK = LedgerFigures.BALANCE
            .sum("note_stock", B.ORE.neg())
            .balance(B.MONTH)
            .in(Uom.TKR);

    /** The same, assets positive. */
    static final Figure STOCK_DEBIT = STOCK.negated().named("note_stock_debit");

    private static final Condition DEPRECIATED =
            B.DETAIL.isNotNull().and(B.DETAIL.eq(StatementLine.DEPRECIATION_DETAIL));

    static final Figure EQUIPMENT_OPENING =
            LedgerFigures.opening(BalanceFigures.EQUIPMENT).named("equipment_opening");
    static final Figure EQUIPMENT_INVESTMENTS = LedgerFigures.moved(BalanceFigures.EQUIPMENT)
            .where(DEPRECIATED.not())
            .named("equipment_investments");
    static final Figure EQUIPMENT_DEPRECIATION =
            LedgerFigures.moved(BalanceFigures.EQUIPMENT).where(DEPRECIATED).named("equipment_depreciation");
    static final Figure EQUITY_OPENING =
            LedgerFigures.opening(BalanceFigures.EQUITY_BOOKED).named("equity_opening");
    static final Figure EQUITY_OTHER =
            LedgerFigures.moved(BalanceFigures.EQUITY_BOOKED).named("equity_other");

    static final ImmutableList<Figure> ALL = Lists.immutable.of(
            FLOW,
            FLOW_DEBIT,
            STOCK,
            STOCK_DEBIT,
            EQUIPMENT_OPENING,
            EQUIPMENT_INVESTMENTS,
            EQUIPMENT_DEPRECIATION,
            EQUITY_OPENING,
            EQUITY_OTHER);

    private NoteFigures() {}

    /** The figure a note's rows on this line are slices of. */
    static Figure of(StatementLine line, int sign) {
        if (line.isResult()) {
            return sign > 0 ? FLOW : FLOW_DEBIT;
        }
        return sign > 0 ? STOCK : STOCK_DEBIT;
    }
}
