package se.helhet.api.chapter;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.figure.Figure;
import se.helhet.api.value.Ask;

/** Grids with figures as columns and something as rows, the whole last. */
final class Grids {
    private Grids() {}

    static Content.Row row(RowKind kind, String label, ImmutableList<Ask> numbers) {
        ImmutableList<Cell> cells = Lists.mutable
                .<Cell>of(new Cell.Words(label))
                .withAll(numbers.collect(Cell.Number::new))
                .toImmutable();
        return new Content.Row(kind, cells, Lists.immutable.empty());
    }

    static ImmutableList<Content> grid(
            Draw d, String name, String head, ImmutableList<Figure> figures, ImmutableList<Content.Row> rows) {
        String key = "table." + name;
        ImmutableList<Column> columns = Lists.mutable
                .of(new Column(head, ColumnKind.LABEL, Lists.immutable.empty()))
                .withAll(figures.collect(f -> column(d, f)))
                .toImmutable();
        String whole = "en".equals(d.locale().getLanguage()) ? "Total" : "Summa";
        return Lists.immutable.of(new Content.Grid(
                name,
                0,
                d.text(key),
                d.hasText(key + ".measure") ? d.text(key + ".measure") : "",
                columns,
                rows.newWith(row(RowKind.TOTAL, whole, figures.collect(d::ask))),
                d.hasText(key + ".source") ? d.runs(d.text(key + ".source")) : Lists.immutable.empty(),
                Dataset.AS_PRINTED));
    }

    private static Column column(Draw d, Figure figure) {
        return new Column(head(d, figure), ColumnKind.NUMBER, Lists.immutable.empty());
    }

    /** What a figure is called where there is little room. */
    static String head(Draw d, Figure figure) {
        String narrow = "figure." + figure.name() + ".short";
        return d.hasText(narrow) ? d.text(narrow) : d.label(figure);
    }
}
