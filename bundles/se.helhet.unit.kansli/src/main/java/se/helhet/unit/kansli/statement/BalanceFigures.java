package se.helhet.unit.kansli.statement;

import static se.helhet.unit.kansli.statement.LedgerFigures.asset;
import static se.helhet.unit.kansli.statement.LedgerFigures.debt;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.unit.kansli.map.StatementLine;

/** The lines of the balance sheet. */
final class BalanceFigures {
    static final Figure EQUIPMENT = asset("equipment", StatementLine.EQUIPMENT);
    static final Figure SECURITIES = asset("securities", StatementLine.SECURITIES);
    static final Figure LONG_RECEIVABLE = asset("long_receivable", StatementLine.LONG_RECEIVABLE);
    static final Figure FIXED_ASSETS = Figure.sum("fixed_assets", EQUIPMENT, SECURITIES, LONG_RECEIVABLE);
    static final Figure INVENTORY = asset("inventory", StatementLine.INVENTORY);
    static final Figure CUSTOMERS = asset("customers", StatementLine.CUSTOMERS);
    static final Figure GROUP_ACCOUNT = asset("group_account", StatementLine.GROUP_ACCOUNT);
    static final Figure OTHER_RECEIVABLES = asset("other_receivables", StatementLine.OTHER_RECEIVABLES);
    static final Figure ACCRUED_INCOME = asset("accrued_income", StatementLine.ACCRUED_INCOME);
    static final Figure RECEIVABLES =
            Figure.sum("receivables", CUSTOMERS, GROUP_ACCOUNT, OTHER_RECEIVABLES, ACCRUED_INCOME);
    static final Figure CASH = asset("cash", StatementLine.CASH);
    static final Figure CURRENT_ASSETS = Figure.sum("current_assets", INVENTORY, RECEIVABLES, CASH);
    static final Figure ASSETS = Figure.sum("assets", FIXED_ASSETS, CURRENT_ASSETS);

    /** What is booked as equity; the year's result is not booked there until the year is closed. */
    static final Figure EQUITY_BOOKED = debt("equity_booked", StatementLine.EQUITY, StatementLine.CLOSING);

    static final Figure RESULT_SO_FAR = IncomeFigures.RESULT.yearToDate().named("result_so_far");
    static final Figure EQUITY = Figure.sum("equity", EQUITY_BOOKED, RESULT_SO_FAR);
    static final Figure PROVISION_PENSION = debt("provision_pension", StatementLine.PROVISION_PENSION);
    static final Figure PROVISION_OTHER = debt("provision_other", StatementLine.PROVISION_OTHER);
    static final Figure PROVISIONS = Figure.sum("provisions", PROVISION_PENSION, PROVISION_OTHER);
    static final Figure LONG_DEBT = debt("long_debt", StatementLine.LONG_DEBT);
    static final Figure SHORT_DEBT = debt("short_debt", StatementLine.SHORT_DEBT);
    static final Figure DEBTS = Figure.sum("debts", LONG_DEBT, SHORT_DEBT);
    static final Figure EQUITY_AND_DEBTS = Figure.sum("equity_and_debts", EQUITY, PROVISIONS, DEBTS);

    static final ImmutableList<Figure> ALL = Lists.immutable.of(
            EQUIPMENT,
            SECURITIES,
            LONG_RECEIVABLE,
            FIXED_ASSETS,
            INVENTORY,
            CUSTOMERS,
            GROUP_ACCOUNT,
            OTHER_RECEIVABLES,
            ACCRUED_INCOME,
            RECEIVABLES,
            CASH,
            CURRENT_ASSETS,
            ASSETS,
            EQUITY_BOOKED,
            RESULT_SO_FAR,
            EQUITY,
            PROVISION_PENSION,
            PROVISION_OTHER,
            PROVISIONS,
            LONG_DEBT,
            SHORT_DEBT,
            DEBTS,
            EQUITY_AND_DEBTS);

    private BalanceFigures() {}
}
