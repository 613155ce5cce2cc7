package se.helhet.unit.kansli.statement;

import static se.helhet.unit.kansli.statement.LedgerFigures.B;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.map.StatementLine;
import se.helhet.unit.kansli.reserve.BalanceRequirement;
import se.helhet.unit.kansli.reserve.ReserveRegister;

/** The balanced-budget statement, and what stands outside all statements. */
final class OtherFigures {
    /**
     * What the result is adjusted by before it is held against the requirement: gains on sale of fixed assets are taken
     * away, losses put back (kommunallagen 11 kap.). The map marks their accounts by detail.
     */
    static final Figure ADJUSTMENTS = LedgerFigures.BALANCE
            .sum("requirement_adjustments", B.ORE)
            .on(B.MONTH)
            .where(LedgerFigures.on(StatementLine.INCOME, StatementLine.COST)
                    .and(B.DETAIL.in(StatementLine.GAIN_DETAIL, StatementLine.LOSS_DETAIL)))
            .in(Uom.TKR);

    static final Figure REQUIREMENT =
            Figure.sum("requirement_result", IncomeFigures.external(IncomeFigures.RESULT), ADJUSTMENTS);

    /** With what is set aside to a reserve or used of it. Unknown where no reserve was ever registered. */
    static final Figure REQUIREMENT_WITH_RESERVE =
            Figure.sum("requirement_with_reserve", REQUIREMENT, ReserveRegister.EFFECT);

    static final BalanceRequirement.Lines BALANCE_REQUIREMENT = new BalanceRequirement.Lines(
            IncomeFigures.external(IncomeFigures.RESULT), ADJUSTMENTS, REQUIREMENT, REQUIREMENT_WITH_RESERVE);

    /** Amounts no line takes, debit positive as in the ledger; sliced by detail, which is the account. */
    static final Figure UNMAPPED = LedgerFigures.asset("unmapped", StatementLine.UNMAPPED);

    static final Figure UNMAPPED_ROWS = LedgerFigures.BALANCE
            .count("unmapped_rows")
            .balance(B.MONTH)
            .where(LedgerFigures.on(StatementLine.UNMAPPED))
            .in(Uom.COUNT);

    /** Acquisitions of fixed assets less sales; the flow that note 9 has as a balance. */
    static final Figure INVESTED = LedgerFigures.BALANCE
            .sum("invested", B.ORE)
            .on(B.MONTH)
            .where(LedgerFigures.on(StatementLine.EQUIPMENT)
                    .and(B.OPENING.isFalse())
                    .and(B.DETAIL.isNull().or(B.DETAIL.ne(StatementLine.DEPRECIATION_DETAIL))))
            .in(Uom.TKR);

    static final ImmutableList<Figure> ALL =
            Lists.immutable.of(ADJUSTMENTS, REQUIREMENT, REQUIREMENT_WITH_RESERVE, UNMAPPED, UNMAPPED_ROWS, INVESTED);

    private OtherFigures() {}
}
