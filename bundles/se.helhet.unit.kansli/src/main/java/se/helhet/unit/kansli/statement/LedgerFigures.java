package se.helhet.unit.kansli.statement;

import static se.helhet.unit.kansli.db.Tables.KANSLI_BALANCE;

import org.eclipse.collections.api.factory.Lists;
import org.jooq.Condition;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.db.tables.KansliBalance;
import se.helhet.unit.kansli.map.CashFlowLine;
import se.helhet.unit.kansli.map.StatementLine;

/**
 * How figures are made over the balance table. Amounts there are debit positive; the names here say which way a figure
 * counts. A flow is the period's own; a balance runs from the year's first day, opening amounts included.
 */
final class LedgerFigures {
    static final KansliBalance B = KANSLI_BALANCE;
    static final Register BALANCE = Register.of("balance", B)
            .required(B.MONTH, B.LINE, B.INTERNAL, B.OPENING, B.CASH_FLOW, B.ORE)
            .coded(B.UNIT, Codes.UNITS)
            .coded(B.LINE, StatementLine.codes())
            .coded(B.DETAIL, Codes.OPEN)
            .coded(B.COUNTERPARTY, Codes.MEMBERS)
            .reckoned();

    /** The internal items left out: what the federation shows as a whole. */
    static final Condition EXTERNAL = B.INTERNAL.isFalse();

    private static final Condition MOVED = B.OPENING.isFalse();

    private LedgerFigures() {}

    /** The movements of the period, income positive. */
    static Figure flow(String name, StatementLine... lines) {
        return credit(name).on(B.MONTH).where(MOVED.and(on(lines))).in(Uom.TKR);
    }

    /** What is owned at the period's end, debit positive. */
    static Figure asset(String name, StatementLine... lines) {
        return debit(name).balance(B.MONTH).where(on(lines)).in(Uom.TKR);
    }

    /** What is owed at the period's end, credit positive. */
    static Figure debt(String name, StatementLine... lines) {
        return credit(name).balance(B.MONTH).where(on(lines)).in(Uom.TKR);
    }

    /** The movements of the year so far on one line of the cash flow statement; money coming in is positive. */
    static Figure cash(String name, CashFlowLine line) {
        return credit(name)
                .balance(B.MONTH)
                .where(MOVED.and(B.CASH_FLOW.eq(line.code())))
                .in(Uom.TKR);
    }

    /** Only what the year began with. */
    static Figure opening(Figure balance) {
        return balance.where(B.OPENING.isTrue());
    }

    /** Only what has happened since the year began. */
    static Figure moved(Figure balance) {
        return balance.where(MOVED);
    }

    static Condition on(StatementLine... lines) {
        return B.LINE.in(Lists.immutable.of(lines).collect(StatementLine::code).castToList());
    }

    private static se.helhet.api.figure.Undated credit(String name) {
        return BALANCE.sum(name, B.ORE.neg());
    }

    private static se.helhet.api.figure.Undated debit(String name) {
        return BALANCE.sum(name, B.ORE);
    }
}
