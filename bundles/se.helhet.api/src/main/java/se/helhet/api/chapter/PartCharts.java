package se.helhet.api.chapter;

import java.time.format.TextStyle;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.ChartKind;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.content.Content.Role;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.content.Content.Series;
import se.helhet.api.figure.Figure;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;

/** Charts with more series than this year and the last: parts of a whole, and a table's numbers as heat. */
final class PartCharts {
    private PartCharts() {}

    static ImmutableList<Content> stackedByMonth(Draw d, String name, ImmutableList<Figure> parts) {
        ImmutableList<Period> months = d.period().months();
        ImmutableList<Series> series =
                parts.collect(f -> new Series(Grids.head(d, f), Role.CURRENT, months.collect(m -> d.ask(f, m))));
        ImmutableList<String> names = months.collect(m -> m.from()
                .getMonth()
                .getDisplayName(TextStyle.SHORT_STANDALONE, d.locale())
                .replace(".", ""));
        return chart(d, name, ChartKind.STACKED, names, series);
    }

    static ImmutableList<Content> heat(Draw d, String name, FigureTable table) {
        return table.draw(d).selectInstancesOf(Grid.class).flatCollect(grid -> heat(d, name, grid));
    }

    /** A row without a number in every column is no line of it: groups, and what is only told in words. */
    private static ImmutableList<Content> heat(Draw d, String name, Grid grid) {
        ImmutableList<Integer> columns = grid.columns()
                .collectWithIndex((c, i) -> c.kind() == ColumnKind.NUMBER || c.kind() == ColumnKind.PREVIOUS ? i : -1)
                .select(i -> i >= 0);
        ImmutableList<Row> rows = grid.rows()
                .select(r -> r.kind() == RowKind.ITEM
                        && columns.allSatisfy(i -> r.cells().get(i) instanceof Content.Cell.Number));
        return chart(
                d,
                name,
                ChartKind.HEAT,
                rows.collect(r -> ((Content.Cell.Words) r.cells().getFirst()).text()),
                columns.collect(i -> new Series(
                        grid.columns().get(i).head(),
                        Role.CURRENT,
                        rows.collect(r -> number(r.cells().get(i))))));
    }

    private static Ask number(Content.Cell cell) {
        return ((Content.Cell.Number) cell).ask();
    }

    private static ImmutableList<Content> chart(
            Draw d, String name, ChartKind kind, ImmutableList<String> categories, ImmutableList<Series> series) {
        String key = "chart." + name;
        boolean known =
                series.anySatisfy(s -> s.points().anySatisfy(a -> d.value(a).known()));
        return !known
                ? Lists.immutable.empty()
                : Lists.immutable.of(new Content.Chart(
                        name,
                        0,
                        kind,
                        d.text(key),
                        d.hasText(key + ".measure") ? d.text(key + ".measure") : "",
                        categories,
                        series,
                        d.unit(),
                        d.hasText(key + ".source") ? d.runs(d.text(key + ".source")) : Lists.immutable.empty()));
    }
}
