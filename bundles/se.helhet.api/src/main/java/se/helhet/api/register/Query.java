package se.helhet.api.register;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Which rows are wanted, and which of them now. Immutable.
 *
 * @param filters all must hold; rows must meet every one
 * @param search  words; each must stand in some text of the row, codes by their labels, capitals no matter
 * @param sort    empty for the order they were entered
 * @param limit   0 to {@link #MOST}
 */
public record Query(ImmutableList<Filter> filters, String search, Optional<Sort> sort, long offset, int limit) {
    public static final int MOST = 500;
    public static final Query ALL = new Query(Lists.immutable.empty(), "", Optional.empty(), 0, 100);

    public Query {
        if (limit < 0 || limit > MOST || offset < 0) {
            throw new IllegalArgumentException(
                    "limit " + limit + " and offset " + offset + " must be 0 to " + MOST + " and not below 0");
        }
    }

    /** Empty cells stand last, whichever the direction. */
    public record Sort(String column, boolean descending) {}

    public Query where(Filter filter) {
        return new Query(filters.newWith(filter), search, sort, offset, limit);
    }

    public Query searching(String words) {
        return new Query(filters, words, sort, offset, limit);
    }

    public Query by(String column, boolean descending) {
        return new Query(filters, search, Optional.of(new Sort(column, descending)), offset, limit);
    }

    public Query page(long from, int rows) {
        return new Query(filters, search, sort, from, rows);
    }
}
