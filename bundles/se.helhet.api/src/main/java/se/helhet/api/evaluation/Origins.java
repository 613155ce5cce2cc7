package se.helhet.api.evaluation;

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
     * A table of texts, numbers already printed.
     *
     * @param more whether there are more rows than these
     */
    record Listing(
            String title, ImmutableList<String> columns, ImmutableList<ImmutableList<String>> rows, boolean more) {}
}
