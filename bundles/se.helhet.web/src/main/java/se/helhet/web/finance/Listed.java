package se.helhet.web.finance;

import java.util.stream.IntStream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.evaluation.Origins;

/**
 * A table of what a number was made of. Columns in which every row says nothing, or zero, are left out, and so is one that
 * says the same as the one after it.
 *
 * @param keys of the rows that the tables after this one can be narrowed to, as {@link Origins.Listing} has them
 */
public record Listed(
        String title,
        ImmutableList<Column> columns,
        ImmutableList<ImmutableList<String>> rows,
        ImmutableList<String> keys,
        boolean more) {

    /** @param number whether it stands to the right */
    public record Column(String title, boolean number) {}

    /** The key of the row, or empty for one that nothing can be narrowed to. */
    public String key(int row) {
        return row < keys.size() ? keys.get(row) : "";
    }

    public static Listed of(Origins.Listing listing) {
        ImmutableList<Integer> said = Lists.immutable.fromStream(IntStream.range(
                        0, listing.columns().size())
                .boxed()
                .filter(i -> listing.rows()
                        .anySatisfy(r -> !r.get(i).isBlank() && !r.get(i).matches("0(,00)?")))
                .filter(i -> i + 1 == listing.columns().size()
                        || listing.rows().anySatisfy(r -> !r.get(i).equals(r.get(i + 1)))));
        return new Listed(
                listing.title(),
                said.collect(i -> new Column(
                        listing.columns().get(i),
                        listing.rows().allSatisfy(r -> r.get(i).matches("[-\u2212]?[0-9\\h]+,[0-9]{2}|")))),
                listing.rows().collect(r -> said.collect(r::get)),
                listing.keys(),
                listing.more());
    }
}
