package se.helhet.unit.kansli.sie;

/**
 * One row of a voucher.
 *
 * @param line         in the file
 * @param unit         object of the result unit dimension, empty when the row has none
 * @param project      object of the project dimension, or empty
 * @param counterparty object of the counterparty dimension, or empty
 * @param ore          debit positive, credit negative
 */
public record SieEntry(
        int line, int account, String unit, String project, String counterparty, long ore, String text) {}
