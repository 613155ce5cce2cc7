package se.helhet.unit.kansli.sie;

import java.time.LocalDate;

/**
 * What an account moved, or was budgeted to move, in a month, by a file that has no vouchers for it.
 *
 * @param month its first day
 * @param unit  object of the result unit dimension; empty for what no object row explains
 * @param ore   debit positive
 */
public record SieAmount(LocalDate month, int account, String unit, long ore) {}
