package se.helhet.render.data;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Chart;
import se.helhet.api.content.Content.Goals;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.content.Numbers;
import se.helhet.api.goal.Goal;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Value;

/** Every number of a document by address. An edition knows no names of figures, so the label is the first in print. */
final class FigureList {
    private static final ImmutableList<String> FIELDS =
            Lists.immutable.of("address", "label", "value", "uom", "approximate", "reason");

    private final Numbers numbers;
    private final MutableMap<Ask, String> labels = Maps.mutable.empty();

    FigureList(Numbers numbers) {
        this.numbers = numbers;
    }

    /** The row's label; with the column's head too where the table compares several figures. */
    void name(Grid grid) {
        grid.rows().forEach(row -> {
            String label = Cells.text(Cells.at(row, 0), numbers);
            boolean oneFigure = row.cells()
                            .selectInstancesOf(Cell.Number.class)
                            .collect(c -> c.ask().figure())
                            .distinct()
                            .size()
                    == 1;
            grid.columns().forEachWithIndex((column, i) -> {
                if (Cells.at(row, i) instanceof Cell.Number n) {
                    name(n.ask(), oneFigure ? label : column.head() + ", " + label);
                }
            });
        });
    }

    void name(Chart chart) {
        chart.series()
                .forEach(s -> s.points()
                        .forEachWithIndex((ask, i) -> name(
                                ask, chart.caption() + ", " + chart.categories().get(i))));
    }

    void name(Goals goals) {
        goals.results().forEach(r -> r.outcomes().forEachWithIndex((ask, i) -> name(ask, label(r.goal(), i))));
    }

    private static String label(Goal goal, int measure) {
        String noun = goal.measures().get(measure).noun();
        return goal.further().isEmpty() || noun.isBlank() ? goal.text() : goal.text() + ", " + noun;
    }

    private void name(Ask ask, String label) {
        labels.putIfAbsent(ask, label);
    }

    DataFile file(String name) {
        return new DataFile(
                name,
                "Alla tal",
                "Varje tal i dokumentet en gång, i adressernas ordning",
                FIELDS.collect(Field::of),
                numbers.all().collect(this::record));
    }

    private ImmutableList<String> record(Numbers.Entry entry) {
        boolean approximate = entry.value() instanceof Value.Known k && k.approximate();
        String reason = entry.value() instanceof Value.None n ? n.why().name().toLowerCase(Locale.ROOT) : "";
        return Lists.immutable.of(
                entry.ask().toString(),
                labels.getIfAbsentValue(entry.ask(), ""),
                numbers.plain(entry.ask()),
                entry.uom().code(),
                Boolean.toString(approximate),
                reason);
    }
}
