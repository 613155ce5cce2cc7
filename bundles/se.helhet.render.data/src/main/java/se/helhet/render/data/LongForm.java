package se.helhet.render.data;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Numbers;
import se.helhet.api.value.Ask;

/** Gathers the grids that share one file of open data, in document order, as {@code Content.Dataset} describes. */
final class LongForm {
    private final Numbers numbers;
    private final MutableList<String> fields = Lists.mutable.empty();
    private final MutableList<MutableMap<String, String>> records = Lists.mutable.empty();
    private final MutableList<Grid> grids = Lists.mutable.empty();
    private final MutableMap<String, MutableList<Ask>> asks = Maps.mutable.empty();

    LongForm(Numbers numbers) {
        this.numbers = numbers;
    }

    void add(Grid grid, Place place) {
        // Grids of one file should name the same fields; where they do not, no number may be lost.
        ImmutableList<String> named = grid.dataset().fields();
        boolean perRow = grid.dataset().number().isEmpty();
        (perRow ? named : named.newWith(grid.dataset().number())).forEach(f -> {
            if (!fields.contains(f)) {
                fields.add(f);
            }
        });
        grids.add(grid);
        if (perRow) {
            grid.rows().select(r -> r.attributes().notEmpty()).forEach(r -> records.add(record(grid, r, place)));
            return;
        }
        for (Row row : grid.rows()) {
            grid.columns().forEachWithIndex((column, i) -> {
                if (holdsNumber(column, Cells.at(row, i))) {
                    records.add(record(grid, row, column, Cells.at(row, i), place));
                }
            });
        }
    }

    DataFile file(String name) {
        ImmutableList<Field> described =
                fields.collect(f -> new Field(f, description(f))).toImmutable();
        return new DataFile(
                name,
                grids.size() == 1 ? grids.getFirst().caption() : name,
                grids.collect(g -> "Tabell " + g.number() + ". " + g.caption()).makeString("; "),
                described,
                records.collect(r ->
                                fields.collect(f -> r.getIfAbsentValue(f, "")).toImmutable())
                        .toImmutable());
    }

    private String description(String field) {
        MutableList<Ask> of = asks.get(field);
        return of == null ? Words.FIELDS.getIfAbsentValue(field, "") : Measures.describe(of, numbers);
    }

    /** A change is left out: it follows from two records and would read as a value of its own. */
    private static boolean holdsNumber(Column column, Cell cell) {
        boolean forNumbers = column.kind() == ColumnKind.NUMBER || column.kind() == ColumnKind.PREVIOUS;
        boolean empty = cell instanceof Cell.Words w && w.text().isBlank();
        return forNumbers && !empty && !(cell instanceof Cell.Change);
    }

    private MutableMap<String, String> record(Grid grid, Row row, Column column, Cell cell, Place place) {
        MutableMap<String, String> values = record(grid, row, place);
        column.attributes().forEach(a -> values.put(a.name(), a.value()));
        put(values, grid.dataset().number(), cell);
        return values;
    }

    /** What the row says, and the numbers of columns that name a field of their own. */
    private MutableMap<String, String> record(Grid grid, Row row, Place place) {
        MutableMap<String, String> values = Maps.mutable.of(
                "line", Cells.text(Cells.at(row, 0), numbers),
                "page_section", place.number(),
                "reading", "computed");
        grid.dataset()
                .attributes()
                .newWithAll(row.attributes())
                .forEach((Attribute a) -> values.put(a.name(), a.value()));
        grid.columns()
                .forEachWithIndex((column, i) -> column.attributes()
                        .select(a -> a.name().equals(Dataset.FIELD))
                        .reject(a -> Cells.at(row, i) instanceof Cell.Words && values.containsKey(a.value()))
                        .forEach(a -> put(values, a.value(), Cells.at(row, i))));
        return values;
    }

    private void put(MutableMap<String, String> values, String field, Cell cell) {
        values.put(field, Cells.text(cell, numbers));
        asks.getIfAbsentPut(field, Lists.mutable::empty).addAllIterable(Cells.ask(cell));
    }
}
