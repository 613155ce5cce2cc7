package se.helhet.render.data;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.MutableSet;
import se.helhet.api.content.Content.Chart;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.content.Numbers;
import se.helhet.api.value.Ask;

/** A table as it is printed, one column per column, numbers plain; a chart as the table behind it. */
final class WideForm {
    private WideForm() {}

    static DataFile of(Grid grid, String name, Numbers numbers) {
        MutableList<Field> fields = Lists.mutable.empty();
        grid.columns().forEachWithIndex((column, i) -> {
            ImmutableList<Ask> asks = grid.rows().flatCollect(r -> Cells.ask(Cells.at(r, i)));
            String head = column.head().isBlank() ? (i == 0 ? "line" : "column_" + (i + 1)) : column.head();
            fields.add(asks.isEmpty() ? Field.of(head) : new Field(head, Measures.describe(asks, numbers)));
        });
        return new DataFile(
                name,
                titled(grid.caption(), grid.measure()),
                "Tabell " + grid.number(),
                distinct(fields),
                grid.rows()
                        .collect(r -> Lists.immutable
                                .withAll(fields)
                                .collectWithIndex((f, i) -> Cells.text(Cells.at(r, i), numbers))));
    }

    static DataFile of(Chart chart, String name, Numbers numbers) {
        MutableList<Field> fields = Lists.mutable.of(new Field("category", "Det som jämförs"));
        chart.series().collect(s -> new Field(s.name(), Measures.describe(s.points(), numbers)), fields);
        MutableList<ImmutableList<String>> records = Lists.mutable.empty();
        chart.categories()
                .forEachWithIndex((category, i) -> records.add(Lists.immutable
                        .of(category)
                        .newWithAll(chart.series()
                                .collect(s -> numbers.plain(s.points().get(i))))));
        return new DataFile(
                name,
                titled(chart.caption(), chart.measure()),
                "Figur " + chart.number(),
                distinct(fields),
                records.toImmutable());
    }

    /** Two columns may have the same head in print but not in a file. */
    private static ImmutableList<Field> distinct(MutableList<Field> fields) {
        MutableSet<String> taken = Sets.mutable.empty();
        return fields.collect(f -> {
                    String name = f.name();
                    for (int i = 2; !taken.add(name); i++) {
                        name = f.name() + " " + i;
                    }
                    return new Field(name, f.description());
                })
                .toImmutable();
    }

    private static String titled(String caption, String measure) {
        return measure.isEmpty() ? caption : caption + " (" + measure + ")";
    }
}
