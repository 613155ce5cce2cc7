package se.helhet.unit.kansli.sie;

/**
 * What an account begins the year with.
 *
 * @param unit object of the result unit dimension; empty for what no object row explains
 * @param ore  debit positive
 */
public record SieOpening(int account, String unit, long ore) {}
