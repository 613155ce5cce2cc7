package se.helhet.api.ledger;

import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.annotation.versioning.ConsumerType;
import se.helhet.api.store.Who;

/**
 * Which line of the statements takes which account, year by year, and what the map makes of the year's ledger. A service of
 * the unit that keeps the ledger; screens draw it. Rows are changed through the register that {@link #register} names.
 * Called on any thread; reads what is added up, not the ledger's rows.
 */
@ConsumerType
public interface AccountMaps {
    /** The register whose rows the map has, as people type it; labels of codes stand there too. */
    String register();

    /** The map that holds in the year, with the year's ledger placed by it. */
    YearMap of(int year);

    /**
     * Makes the map that holds in {@code from} hold from {@code to} on as a map of its own.
     *
     * @param edition of Kommun-Bas, or empty for the one it has
     * @return what became of it, a sentence
     * @throws IllegalArgumentException with a sentence when {@code to} is no later year or has a map; nothing is changed
     */
    String copy(int from, int to, String edition, Who who);

    /** Where the rows of the map lead. */
    enum Statement {
        INCOME,
        ASSETS,
        EQUITY_AND_DEBTS,
        /** In no statement: the account that closes the year. */
        NONE
    }

    /**
     * A year's map.
     *
     * @param from     the year it begins in, 0 for the beginning
     * @param ledger   whether the year has a ledger; without one no account has amounts
     * @param rows     by first account
     * @param accounts of the year's ledger, by number
     */
    record YearMap(int year, int from, boolean ledger, ImmutableList<Row> rows, ImmutableList<Account> accounts) {}

    /**
     * A row of the map. Texts are codes of the register; empty for any unit or counterparty.
     *
     * @param id in the register
     */
    record Row(
            long id,
            int from,
            int to,
            Statement statement,
            String line,
            String unit,
            String counterparty,
            String detail,
            String edition) {
        public boolean takes(int account) {
            return account >= from && account <= to;
        }
    }

    /**
     * An account of the ledger. Amounts are öre, debit positive.
     *
     * @param opening what the year began with
     * @param change  what has moved since
     * @param parts   how the map divides it; empty when nothing was ever posted
     */
    record Account(int number, String name, long opening, long change, ImmutableList<Part> parts) {
        public long balance() {
            return opening + change;
        }
    }

    /**
     * What the same rows take of an account.
     *
     * @param rows   ids of the rows that take it: one when all is well, none where the map has a hole, several where they
     *     are equally close; unless it is one, the amount stands outside the statements
     * @param amount öre, debit positive, opening amounts included
     */
    record Part(ImmutableList<Long> rows, long amount) {
        public boolean placed() {
            return rows.size() == 1;
        }
    }
}
