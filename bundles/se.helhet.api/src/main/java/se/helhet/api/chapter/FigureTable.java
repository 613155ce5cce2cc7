package se.helhet.api.chapter;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.content.Run;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;

/**
 * A table whose rows are figures and whose columns are periods: {@code table("year").rows(A, B).total(C)}. Immutable.
 *
 * <p>Labels: caption {@code table.<name>}, unit of measure {@code table.<name>.measure} (may be missing), a line below
 * {@code table.<name>.source} (live text, may be missing), row labels those of the figures. Texts that are data rather
 * than labels are given by {@link #caption}, {@link #measure}, {@link #source} and {@link #row}.
 */
public final class FigureTable implements Part {
    private final String name;
    private final ImmutableList<Columns> columns;
    private final ImmutableList<Line> lines;
    private final Words words;
    private final Dataset dataset;

    private FigureTable(
            String name, ImmutableList<Columns> columns, ImmutableList<Line> lines, Words words, Dataset dataset) {
        this.name = name;
        this.columns = columns;
        this.lines = lines;
        this.words = words;
        this.dataset = dataset;
    }

    /** Texts of the table's own; null where the unit's labels hold. */
    private record Words(String caption, String measure, String source) {}

    /** One or more rows to be. */
    private record Line(
            RowKind kind,
            Figure figure,
            Dim each,
            String label,
            String note,
            ImmutableList<Attribute> more,
            boolean always) {}

    public static FigureTable of(String name) {
        return new FigureTable(
                name,
                Lists.immutable.of(Columns.THIS, Columns.LAST),
                Lists.immutable.empty(),
                new Words(null, null, null),
                Dataset.AS_PRINTED);
    }

    /** A caption that is data, such as one with a unit's name in it; instead of the label. */
    public FigureTable caption(String caption) {
        return new FigureTable(name, columns, lines, new Words(caption, words.measure, words.source), dataset);
    }

    /** What the numbers are in words; instead of the label. */
    public FigureTable measure(String measure) {
        return new FigureTable(name, columns, lines, new Words(words.caption, measure, words.source), dataset);
    }

    /** A line below the table, as live text; instead of the label. Empty for none. */
    public FigureTable source(String source) {
        return new FigureTable(name, columns, lines, new Words(words.caption, words.measure, source), dataset);
    }

    public FigureTable columns(Columns... chosen) {
        return new FigureTable(name, Lists.immutable.of(chosen), lines, words, dataset);
    }

    public FigureTable rows(Figure... figures) {
        return with(Lists.immutable.of(figures).collect(f -> line(RowKind.ITEM, f, "", "")));
    }

    /** A row with a label and note reference of its own choosing; either may be empty. */
    public FigureTable row(RowKind kind, Figure figure, String label, String note, Attribute... attributes) {
        return with(
                Lists.immutable.of(new Line(kind, figure, null, label, note, Lists.immutable.of(attributes), true)));
    }

    /** As {@link #row}, but left out when it has no number other than zero in any column. */
    public FigureTable rowIfAny(RowKind kind, Figure figure, String label, String note, Attribute... attributes) {
        return with(
                Lists.immutable.of(new Line(kind, figure, null, label, note, Lists.immutable.of(attributes), false)));
    }

    public FigureTable sum(Figure figure) {
        return with(Lists.immutable.of(line(RowKind.SUBTOTAL, figure, "", "")));
    }

    public FigureTable total(Figure figure) {
        return with(Lists.immutable.of(line(RowKind.TOTAL, figure, "", "")));
    }

    /** A row for each code of the breakdown; members that take no part in the unit only where there is something. */
    public FigureTable each(Dim dim, Figure figure) {
        return with(Lists.immutable.of(new Line(RowKind.ITEM, figure, dim, "", "", Lists.immutable.empty(), true)));
    }

    /** A row that only names the group below it. */
    public FigureTable group(String label) {
        return with(Lists.immutable.of(line(RowKind.GROUP, null, label, "")));
    }

    /** Says how the table becomes open data. */
    public FigureTable dataset(Dataset other) {
        return new FigureTable(name, columns, lines, words, other);
    }

    private static Line line(RowKind kind, Figure figure, String label, String note) {
        return new Line(kind, figure, null, label, note, Lists.immutable.empty(), true);
    }

    private FigureTable with(ImmutableList<Line> more) {
        return new FigureTable(name, columns, lines.newWithAll(more), words, dataset);
    }

    @Override
    public ImmutableList<Content> draw(Draw d) {
        boolean notes = lines.anySatisfy(l -> !l.note.isEmpty());
        MutableList<Column> heads = Lists.mutable.of(new Column("", ColumnKind.LABEL, Lists.immutable.empty()));
        if (notes) {
            heads.add(new Column(
                    "en".equals(d.locale().getLanguage()) ? "Note" : "Not", ColumnKind.NOTE, Lists.immutable.empty()));
        }
        columns.collect(c -> c.head(d), heads);
        MutableList<Content.Row> rows = Lists.mutable.empty();
        lines.forEach(l -> addRows(d, l, notes, rows));
        return Lists.immutable.of(new Content.Grid(
                name,
                0,
                words.caption == null ? d.text("table." + name) : words.caption,
                words.measure == null ? optional(d, "table." + name + ".measure") : words.measure,
                heads.toImmutable(),
                rows.toImmutable(),
                source(d),
                dataset));
    }

    private void addRows(Draw d, Line l, boolean notes, MutableList<Content.Row> rows) {
        if (l.figure == null) {
            MutableList<Cell> cells = Lists.mutable.of(new Cell.Words(l.label));
            for (int i = notes ? -1 : 0; i < columns.size(); i++) {
                cells.add(Cell.EMPTY);
            }
            rows.add(new Content.Row(l.kind, cells.toImmutable(), l.more));
        } else if (l.each == null) {
            if (!l.always && !any(d, l.figure)) {
                return;
            }
            rows.add(row(d, l, l.label.isEmpty() ? d.label(l.figure) : l.label, l.figure, notes));
        } else {
            TakingPart.codes(d, l.each, code -> columns.flatCollect(c -> asks(c.cell(d, l.figure.at(l.each, code)))))
                    .forEach(code -> rows.add(row(d, l, d.codeLabel(l.each, code), l.figure.at(l.each, code), notes)));
        }
    }

    private Content.Row row(Draw d, Line l, String label, Figure figure, boolean notes) {
        MutableList<Cell> cells = Lists.mutable.of(new Cell.Words(label));
        if (notes) {
            cells.add(new Cell.Words(l.note));
        }
        columns.collect(c -> c.cell(d, figure), cells);
        return new Content.Row(l.kind, cells.toImmutable(), l.more);
    }

    private boolean any(Draw d, Figure figure) {
        // All columns are asked before any answer is looked at, so that they are gathered in one go.
        ImmutableList<Ask> asks = columns.flatCollect(c -> asks(c.cell(d, figure)));
        return asks.anySatisfy(a -> d.value(a).or(Num.ZERO).signum() != 0);
    }

    private static ImmutableList<Ask> asks(Cell cell) {
        if (cell instanceof Cell.Number n) {
            return Lists.immutable.of(n.ask());
        }
        return cell instanceof Cell.Change c ? Lists.immutable.of(c.now(), c.before()) : Lists.immutable.empty();
    }

    private ImmutableList<Run> source(Draw d) {
        if (words.source != null) {
            return words.source.isEmpty() ? Lists.immutable.empty() : d.runs(words.source);
        }
        String key = "table." + name + ".source";
        return d.hasText(key) ? d.runs(d.text(key)) : Lists.immutable.empty();
    }

    private static String optional(Draw d, String key) {
        return d.hasText(key) ? d.text(key) : "";
    }
}
