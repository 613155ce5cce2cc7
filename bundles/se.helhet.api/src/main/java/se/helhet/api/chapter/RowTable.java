package se.helhet.api.chapter;

import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.Field;
import org.jooq.Record;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Print;

/**
 * A table of cases: the rows behind a figure, one line each, with some fields as columns. What it lists is therefore
 * exactly what the figure counts. Immutable. Its cells are words, frozen as they stand; registers that give counts only
 * are refused by the core.
 *
 * <p>Labels: those of a {@link FigureTable}; column heads are {@code table.<name>.<column>} or else
 * {@code field.<column>}. Nothing is drawn when there are no rows, unless {@code table.<name>.none} says so in a
 * sentence.
 */
public final class RowTable implements Part {
    private final String name;
    private final Figure figure;
    private final ImmutableList<Field<?>> fields;
    private final ImmutableList<Field<?>> groups;
    private final Comparator<Record> order;
    private final Dataset dataset;

    private RowTable(
            String name,
            Figure figure,
            ImmutableList<Field<?>> fields,
            ImmutableList<Field<?>> groups,
            Comparator<Record> order,
            Dataset dataset) {
        this.name = name;
        this.figure = figure;
        this.fields = fields;
        this.groups = groups;
        this.order = order;
        this.dataset = dataset;
    }

    static RowTable of(String name, Figure figure, Field<?>... fields) {
        return new RowTable(
                name, figure, Lists.immutable.of(fields), Lists.immutable.empty(), null, Dataset.AS_PRINTED);
    }

    /** Rows in the order of {@code field}, empty ones last; without it, by date and then as they were entered. */
    public <T extends Comparable<? super T>> RowTable orderBy(Field<T> field) {
        Comparator<Record> by =
                Comparator.comparing(r -> r.get(field), Comparator.nullsLast(Comparator.naturalOrder()));
        return new RowTable(name, figure, fields, groups, order == null ? by : order.thenComparing(by), dataset);
    }

    /**
     * A line that names the group where any of the values changes, all of them beside each other; say an order that keeps
     * groups together.
     */
    public RowTable groupBy(Field<?>... by) {
        return new RowTable(name, figure, fields, Lists.immutable.of(by), order, dataset);
    }

    /**
     * As open data: a file with the register's own columns, one record per row. {@code columns} are field names; one that
     * the register does not have is given by the document ({@code page_section}, {@code reading}).
     */
    public RowTable dataset(String file, String... columns) {
        Dataset rows = new Dataset(file, Lists.immutable.of(columns), "", Lists.immutable.empty());
        return new RowTable(name, figure, fields, groups, order, rows);
    }

    @Override
    public ImmutableList<Content> draw(Draw d) {
        ImmutableList<Record> found = d.rows(figure, d.period());
        String key = "table." + name;
        if (found.isEmpty()) {
            return d.hasText(key + ".none")
                    ? Lists.immutable.of(new Content.Paragraph("", d.runs(d.text(key + ".none"))))
                    : Lists.immutable.empty();
        }
        MutableList<Content.Row> rows = Lists.mutable.empty();
        String last = null;
        for (Record record : order == null ? found : found.toSortedList(order)) {
            String heading = groups.collect(f -> print(d, record, f)).makeString(" · ");
            if (groups.notEmpty() && !heading.equals(last)) {
                rows.add(groupRow(heading));
                last = heading;
            }
            rows.add(new Content.Row(
                    RowKind.ITEM, fields.collect(f -> new Cell.Words(print(d, record, f))), facts(record)));
        }
        return Lists.immutable.of(new Content.Grid(
                name,
                0,
                d.text(key),
                d.hasText(key + ".measure") ? d.text(key + ".measure") : "",
                fields.collectWithIndex((f, i) -> column(d, f, i)),
                rows.toImmutable(),
                d.hasText(key + ".source") ? d.runs(d.text(key + ".source")) : Lists.immutable.empty(),
                dataset));
    }

    private Content.Row groupRow(String heading) {
        MutableList<Cell> cells = Lists.mutable.of(new Cell.Words(heading));
        fields.drop(1).forEach(f -> cells.add(Cell.EMPTY));
        return new Content.Row(RowKind.GROUP, cells.toImmutable(), Lists.immutable.empty());
    }

    private Column column(Draw d, Field<?> field, int index) {
        String own = "table." + name + "." + field.getName();
        boolean number = Number.class.isAssignableFrom(field.getType());
        return new Column(
                d.text(d.hasText(own) ? own : "field." + field.getName()),
                index == 0 ? ColumnKind.LABEL : number ? ColumnKind.NUMBER : ColumnKind.TEXT,
                Lists.immutable.empty());
    }

    private ImmutableList<Attribute> facts(Record record) {
        return dataset.fields()
                .select(f -> record.field(f) != null)
                .collect(f -> new Attribute(f, plain(record.get(f))));
    }

    /** For machines; empty when nothing is there. */
    private static String plain(Object value) {
        return value == null ? "" : value instanceof java.math.BigDecimal n ? n.toPlainString() : value.toString();
    }

    private String print(Draw d, Record record, Field<?> field) {
        Object value = record.get(field);
        if (value == null) {
            return "";
        }
        boolean english = "en".equals(d.locale().getLanguage());
        if (value instanceof Boolean yes) {
            return yes ? english ? "yes" : "ja" : english ? "no" : "nej";
        }
        if (value instanceof java.math.BigDecimal number) {
            return Print.decimal(number, d.locale());
        }
        if (value instanceof Number whole) {
            return Print.whole(whole.longValue(), d.locale());
        }
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        Register register = ((Figure.Measure) Figure.leaf(figure)).register();
        if (!register.hasDim(field.getName())) {
            return value.toString();
        }
        Dim dim = register.dim(field.getName());
        return dim.tags()
                ? Lists.immutable
                        .of(value.toString().split(" "))
                        .collect(c -> d.codeLabel(dim, c))
                        .makeString()
                : d.codeLabel(dim, value.toString());
    }
}
