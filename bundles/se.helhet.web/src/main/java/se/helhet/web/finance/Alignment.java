package se.helhet.web.finance;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Row;

/** Lays the rows of several tables beside each other by what they are called. */
final class Alignment {
    private Alignment() {}

    /**
     * A list for each line, with the row that each table has on it, or null. Lines stand as in the first table; one that
     * it lacks comes after the line that it follows in its own.
     */
    static ImmutableList<ImmutableList<Row>> of(ImmutableList<ImmutableList<Row>> tables) {
        MutableList<String> labels = Lists.mutable.empty();
        for (ImmutableList<Row> table : tables) {
            int at = 0;
            for (Row row : table) {
                int there = labels.indexOf(label(row));
                if (there < 0) {
                    labels.add(at, label(row));
                    there = at;
                }
                at = there + 1;
            }
        }
        return labels.collect(label -> tables.collect(t -> t.detect(r -> label(r).equals(label))))
                .toImmutable();
    }

    static String label(Row row) {
        return row.cells().getFirst() instanceof Content.Cell.Words w ? w.text() : "";
    }
}
