package se.helhet.api.register;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * Rows of a register, some of those that were asked for.
 *
 * @param matching   how many rows the question picks
 * @param all        how many rows the register has
 * @param sums       by column, over all rows that the question picks: printed, for the columns that are summed
 * @param conditions the question's filters in words, in its order
 */
public record Page(
        ImmutableList<Row> rows,
        long matching,
        long all,
        ImmutableMap<String, String> sums,
        ImmutableList<Condition> conditions) {

    /**
     * A filter in words: "Inkom" and "2019".
     *
     * @param value what must hold, as people say it: "minst 10", "Borås eller Mark"
     */
    public record Condition(Filter filter, String label, String value) {}
}
