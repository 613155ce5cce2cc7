package se.helhet.unit.kansli.sie;

import java.time.LocalDate;

/**
 * What an account moved, or was budgeted to move, in a month, by a file that has no vouchers for it.
 *
 * @param month its first day
 * @param unit         object of the result unit dimension; empty for what no object row explains
 * @param counterparty object of the counterparty dimension, or empty
 * @param ore          debit positive
 */
public record SieAmount(LocalDate month, int account, String unit, String counterparty, long ore) {
    /** Without a counterparty. */
    public SieAmount(LocalDate month, int account, String unit, long ore) {
        this(month, account, unit, "", ore);
    }
}
