package se.helhet.api.evaluation;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Record;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Opens the rows of a register that a unit reckons itself into what they were made of: balances into accounts and
 * vouchers. A service of that unit; whoever shows the rows behind a number asks it for more.
 */
@ConsumerType
public interface Origins {
    /** Whose rows it opens: {@code kansli.balance}. */
    String register();

    /**
     * Tables of what the rows were made of, outermost first, for people.
     *
     * @param rows as {@link Figures#rows} gives them
     * @param most how many rows a table may have
     */
    ImmutableList<Listing> open(ImmutableList<Record> rows, int most);

    /**
     * The same, where the tables after the one whose rows have keys tell only of the row with this key.
     *
     * @param key as a {@link Listing} has it; one that no row has narrows nothing
     */
    default ImmutableList<Listing> open(ImmutableList<Record> rows, String key, int most) {
        return open(rows, most);
    }

    /**
     * A table of texts, numbers already printed.
     *
     * @param keys of the rows, in their order, by which the tables after this one can be narrowed; empty text for a row
     *     without, such as a sum; an empty list when the table narrows nothing
     * @param more whether there are more rows than these
     */
    record Listing(
            String title,
            ImmutableList<String> columns,
            ImmutableList<ImmutableList<String>> rows,
            ImmutableList<String> keys,
            boolean more) {
        public Listing(
                String title, ImmutableList<String> columns, ImmutableList<ImmutableList<String>> rows, boolean more) {
            this(title, columns, rows, Lists.immutable.empty(), more);
        }
    }
}
