package se.helhet.unit.kansli.map;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** The lines of the statements that an account can go to. In files and tables they stand in lower case. */
public enum StatementLine {
    INCOME(CashFlowLine.NONE),
    COST(CashFlowLine.NONE),
    DEPRECIATION(CashFlowLine.NONE),
    FEE(CashFlowLine.NONE),
    FINANCIAL_INCOME(CashFlowLine.NONE),
    FINANCIAL_COST(CashFlowLine.NONE),
    EXTRAORDINARY(CashFlowLine.NONE),
    /** The account that closes the year; it repeats the result and stands in no statement. */
    CLOSING(CashFlowLine.NONE),
    EQUIPMENT(CashFlowLine.INVESTMENTS),
    SECURITIES(CashFlowLine.INVESTMENTS),
    LONG_RECEIVABLE(CashFlowLine.LONG_RECEIVABLE),
    INVENTORY(CashFlowLine.RECEIVABLES),
    CUSTOMERS(CashFlowLine.RECEIVABLES),
    GROUP_ACCOUNT(CashFlowLine.LIQUID),
    OTHER_RECEIVABLES(CashFlowLine.RECEIVABLES),
    ACCRUED_INCOME(CashFlowLine.RECEIVABLES),
    CASH(CashFlowLine.LIQUID),
    EQUITY(CashFlowLine.NONE),
    PROVISION_PENSION(CashFlowLine.PROVISIONS),
    PROVISION_OTHER(CashFlowLine.PROVISIONS),
    LONG_DEBT(CashFlowLine.LONG_DEBT),
    SHORT_DEBT(CashFlowLine.SHORT_DEBT),
    /** What no row of the map takes, or two take; never named in a map. */
    UNMAPPED(CashFlowLine.NONE);

    /** Detail of {@link #EQUIPMENT} that marks accumulated depreciation; all else is acquisition value. */
    public static final String DEPRECIATION_DETAIL = "depreciation";

    /** Detail of {@link #INCOME} that marks gains on sale of fixed assets. */
    public static final String GAIN_DETAIL = "gain";

    /** Detail of {@link #COST} that marks losses on such sales. */
    public static final String LOSS_DETAIL = "loss";

    private final CashFlowLine usual;

    StatementLine(CashFlowLine usual) {
        this.usual = usual;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the line's movement stands in the cash flow statement unless the map says otherwise. */
    CashFlowLine cashFlow(String detail) {
        return this == EQUIPMENT && detail.equals(DEPRECIATION_DETAIL) ? CashFlowLine.NONE : usual;
    }

    /** Whether the line belongs to the income statement. */
    public boolean isResult() {
        return compareTo(EXTRAORDINARY) <= 0;
    }

    /** Whether it stands among what is owned in the balance sheet. */
    public boolean isAsset() {
        return compareTo(EQUIPMENT) >= 0 && compareTo(CASH) <= 0;
    }

    /** Whether it stands among equity, provisions and debts in the balance sheet. */
    public boolean isDebt() {
        return compareTo(EQUITY) >= 0 && compareTo(SHORT_DEBT) <= 0;
    }

    /** The line with that code, if a map may name it. */
    static Optional<StatementLine> mapped(String code) {
        return all().detectOptional(l -> l != UNMAPPED && l.code().equals(code));
    }

    static ImmutableList<StatementLine> all() {
        return Lists.immutable.of(values());
    }

    /** Codes of all lines, in order. */
    public static String[] codes() {
        return all().collect(StatementLine::code).toArray(new String[0]);
    }
}
