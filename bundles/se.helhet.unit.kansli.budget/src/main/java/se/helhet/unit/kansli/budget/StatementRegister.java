package se.helhet.unit.kansli.budget;

import static se.helhet.unit.kansli.budget.db.Tables.BUDGET_STATEMENT;

import java.time.LocalDate;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Ask;
import se.helhet.unit.kansli.budget.db.tables.BudgetStatement;

/**
 * What a report tells of results beside its statements: the result against the forecast, a charge on equity, a surplus
 * carried forward. A row points at numbers by address, so that it follows them, or holds an amount that no ledger has.
 */
final class StatementRegister {
    static final BudgetStatement S = BUDGET_STATEMENT;

    static final Register STATEMENTS = Register.of("statement", S)
            .required(S.YEAR, S.ABOUT_YEAR, S.MEASURE, S.BASIS)
            .derived(S.PLANNED_FOR, r -> LocalDate.of(r.get(S.YEAR), 1, 1))
            .coded(S.UNIT, Codes.UNITS)
            .money(S.AMOUNT)
            .rule("year", r -> r.get(S.YEAR) >= 1990 && r.get(S.YEAR) <= 2199)
            .rule("number_or_amount", r -> (r.get(S.NUMBER) == null) != (r.get(S.AMOUNT) == null))
            .rule("address", r -> isAddress(r.get(S.NUMBER)) && isAddress(r.get(S.LESS)))
            .planned();

    static final Figure MADE = STATEMENTS.count("statements").on(S.PLANNED_FOR);

    private StatementRegister() {}

    /** Without a period: {@code economy.result[unit=navet]}, with a planned basis after it if wanted. */
    private static boolean isAddress(String text) {
        if (text == null) {
            return true;
        }
        try {
            return !address(text, 2000).unit().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** @throws IllegalArgumentException when it is none */
    static Ask address(String text, int year) {
        int basis = text.indexOf('!');
        String number = basis < 0 ? text : text.substring(0, basis);
        int at = number.indexOf('@');
        return Ask.parse((at < 0 ? number + "@" + year : number) + (basis < 0 ? "" : text.substring(basis)));
    }
}
