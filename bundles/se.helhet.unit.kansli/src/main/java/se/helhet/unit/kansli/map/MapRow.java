package se.helhet.unit.kansli.map;

/**
 * One row of the account map.
 *
 * @param id           in the store
 * @param from         first account it takes
 * @param to           last account it takes
 * @param unit         id of the only unit it takes, empty for any
 * @param counterparty code of the only counterparty it takes, empty for any
 * @param detail       row of the note, {@value #BY_COUNTERPARTY} when the counterparty is the row, or empty
 */
public record MapRow(
        long id,
        int from,
        int to,
        String unit,
        String counterparty,
        StatementLine line,
        String detail,
        CashFlowLine cashFlow) {
    public static final String BY_COUNTERPARTY = "@counterparty";

    boolean takes(int account, String ofUnit, String ofCounterparty) {
        return account >= from
                && account <= to
                && (unit.isEmpty() || unit.equals(ofUnit))
                && (counterparty.isEmpty() || counterparty.equals(ofCounterparty));
    }

    /** How closely it points: the row that names more wins. */
    int weight() {
        return (unit.isEmpty() ? 0 : 1) + (counterparty.isEmpty() ? 0 : 1);
    }
}
