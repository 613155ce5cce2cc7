package se.helhet.web.finance.map;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * A year's account map as it is drawn. Amounts are printed, debit positive.
 *
 * @param from     "från början" or the year it begins in
 * @param edition  of Kommun-Bas, empty when no row names one
 * @param rows     how many the map has
 * @param accounts how many the ledger has; 0 without a ledger
 * @param filter   the register's filter for rows of this map, as parameter
 * @param search   what is looked for, or empty
 * @param found    accounts that fit, when something is looked for
 */
public record MapPage(
        int year,
        String from,
        String edition,
        int rows,
        int accounts,
        boolean ledger,
        String register,
        String filter,
        ImmutableList<Trouble> troubles,
        String search,
        ImmutableList<Found> found,
        ImmutableList<Group> groups) {

    /** Rows that lead to one statement. */
    public record Group(String title, ImmutableList<Line> lines) {}

    /** @param amount what all its rows take */
    public record Line(String title, String amount, ImmutableList<Range> ranges) {}

    /**
     * A row of the map.
     *
     * @param accounts how many accounts with amounts it takes, empty for none
     * @param doubled  whether it takes an account that another row takes too
     */
    public record Range(
            long id,
            String range,
            String unit,
            String counterparty,
            String detail,
            String accounts,
            String amount,
            boolean doubled) {}

    /**
     * An amount that stands outside the statements.
     *
     * @param rows rows that take it; none for a hole
     * @param like a row to begin a new one with, 0 for none
     */
    public record Trouble(int account, String name, String amount, ImmutableList<Range> rows, long like) {
        /** As a new row's address says it: that row, but for this account alone. */
        public String likeRow() {
            return like + ",from_account=" + account + ",to_account=" + account;
        }
    }

    /** @param takers the rows that take it, each with its line; for one that was never posted those that would */
    public record Found(
            int account,
            String name,
            String opening,
            String change,
            String balance,
            boolean known,
            ImmutableList<Taker> takers) {}

    /** @param outside whether what they take stands outside, since no row or several take it */
    public record Taker(String line, ImmutableList<Range> rows, String amount, boolean outside) {}
}
