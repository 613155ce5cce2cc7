package se.helhet.api.content;

import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.value.Ask;

/**
 * A frozen block: all that submissions, editions and renderers know. Its numbers are addresses into {@link Numbers}; its
 * words are final. What a unit declares is a {@link se.helhet.api.chapter.Part}, another type.
 */
public sealed interface Content {

    /** Calls the function for this kind of block. A new kind does not compile until every renderer takes it. */
    <T> T fold(Cases<T> cases);

    /** What a renderer does with each kind of block. */
    interface Cases<T> {
        T heading(Heading block);

        T paragraph(Paragraph block);

        T bullets(Bullets block);

        T grid(Grid block);

        T chart(Chart block);

        T goals(Goals block);

        T gap(Gap block);
    }

    /**
     * @param level  1 for the first level below the chapter's own title
     * @param number as printed ("3.1.2"), empty until the document is put together
     */
    record Heading(int level, String number, String text) implements Content {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.heading(this);
        }
    }

    /** Running text. {@code slot} is the name of the text a person wrote, empty when the unit made it. */
    record Paragraph(String slot, ImmutableList<Run> runs) implements Content {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.paragraph(this);
        }
    }

    record Bullets(ImmutableList<ImmutableList<Run>> items) implements Content {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.bullets(this);
        }
    }

    /**
     * A table.
     *
     * @param name    stable within its chapter; the name of its open-data file unless {@code dataset} says another
     * @param number  "Tabell n", 0 until the document is put together
     * @param caption without number and unit of measure
     * @param measure what the numbers are in words ("tusen kronor"), or empty
     * @param source  a line below the table, or empty
     */
    record Grid(
            String name,
            int number,
            String caption,
            String measure,
            ImmutableList<Column> columns,
            ImmutableList<Row> rows,
            ImmutableList<Run> source,
            Dataset dataset)
            implements Content {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.grid(this);
        }
    }

    /**
     * A column of a grid; the first is always the row's label.
     *
     * @param head       as printed; may be empty for the label column
     * @param attributes what the column means in open data: {@code year=2019}
     */
    record Column(String head, ColumnKind kind, ImmutableList<Attribute> attributes) {}

    /** How a column is set. */
    enum ColumnKind {
        LABEL,
        /** A number of a note; centred and quiet. */
        NOTE,
        NUMBER,
        /** A number for comparison: an earlier year; quieter than NUMBER. */
        PREVIOUS,
        TEXT
    }

    /**
     * @param cells      one per column
     * @param attributes what the row means in open data: {@code line_no=4}, {@code is_subtotal=true}
     */
    record Row(RowKind kind, ImmutableList<Cell> cells, ImmutableList<Attribute> attributes) {}

    /** A row's weight. */
    enum RowKind {
        ITEM,
        /** Opens a group; has a label only. */
        GROUP,
        SUBTOTAL,
        TOTAL,
        /** "Of which": part of another row, not to be added. */
        MEMO
    }

    /** A named fact of open data. */
    record Attribute(String name, String value) {}

    /**
     * How a grid becomes open data in long form: one record per row and number column, holding the grid's attributes,
     * the row's, the column's and the number, in the order of {@code fields}. Where two give the same field, the later
     * of these wins. A cell with nothing in it and a {@link Cell.Change} give no record; a number that is not known gives
     * one with an empty number.
     *
     * <p>When nobody gives them, {@code line} is the row's label, {@code page_section} the number of the heading that the
     * grid stands under, and {@code reading} is {@code computed}.
     *
     * <p>Without a {@code number} it is one record per row that has attributes of its own: the grid's attributes, the row's,
     * and each number under the field that its column's attribute {@value #FIELD} names. Where the cell holds words, the
     * row's own attribute of that name wins, so that "ca 600" in print is 600 in the file.
     *
     * @param file   grids with the same name end up in one file, in document order; empty = a wide table of its own
     * @param fields the file's columns; a field nobody gives is empty
     * @param number the field that takes the number, or empty for one record per row
     */
    record Dataset(String file, ImmutableList<String> fields, String number, ImmutableList<Attribute> attributes) {
        /** Name of the column attribute that says which field takes the column's numbers. */
        public static final String FIELD = "field";

        /** The printed table as it is, in a file named after chapter and grid. */
        public static final Dataset AS_PRINTED = new Dataset(
                "",
                org.eclipse.collections.api.factory.Lists.immutable.empty(),
                "",
                org.eclipse.collections.api.factory.Lists.immutable.empty());
    }

    /** What stands in a cell. */
    sealed interface Cell {
        /** The cell that holds nothing. */
        Cell EMPTY = new Words("");

        record Words(String text) implements Cell {}

        record Number(Ask ask) implements Cell {}

        /** {@code now} less {@code before}, exact. */
        record Change(Ask now, Ask before) implements Cell {}
    }

    /**
     * A chart; it always has its numbers behind it, so that renderers can give its table and a description.
     *
     * @param number     "Figur n", 0 until the document is put together
     * @param categories one per point
     * @param accent     id of the unit whose colour the current series has, or empty for the neutral one
     */
    record Chart(
            String name,
            int number,
            ChartKind kind,
            String caption,
            String measure,
            ImmutableList<String> categories,
            ImmutableList<Series> series,
            String accent,
            ImmutableList<Run> source)
            implements Content {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.chart(this);
        }
    }

    /** The form of a chart. */
    enum ChartKind {
        /** Upright bars, for months. */
        COLUMNS,
        /** Lying bars with their names to the left, for units and municipalities; negative values allowed. */
        BARS,
        LINE,
        /** Upright bars piled up of their parts: each series is a part, and together they are the whole. */
        STACKED,
        /** A table whose cells are the stronger filled the higher the number: categories are lines, series columns. */
        HEAT
    }

    /** @param points one address per category */
    record Series(String name, Role role, ImmutableList<Ask> points) {}

    /** What a series is to the reader. */
    enum Role {
        CURRENT,
        PREVIOUS,
        TARGET
    }

    /** Goals with outcome and status. {@code number} as in {@link Grid}. */
    record Goals(String name, int number, String caption, ImmutableList<GoalResult> results) implements Content {
        /**
         * Whether nothing has come of any goal yet, as in a budget: no figure measures it here, nobody has assessed it.
         * Outcome and status are left out of print then.
         */
        public boolean planned() {
            return results.allSatisfy(r -> r.outcome().isEmpty()
                    && r.status() == Achievement.UNKNOWN
                    && r.goal().assessment().map(a -> a.outcome().isBlank()).orElse(true));
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.goals(this);
        }
    }

    /**
     * A place where something should stand and does not. Always visible, always named.
     *
     * @param who   the unit or chapter, as people call it
     * @param cause one sentence
     * @param hint  what to do, one sentence
     * @param fault true when a unit failed (the report's exit status says so); false when it is merely not there yet
     */
    record Gap(String who, String cause, String hint, boolean fault) implements Content {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.gap(this);
        }
    }

    /** {@code this} unless it is of the given type, then the changed one; for numbering and resolving. */
    default <C extends Content> Content mapIf(Class<C> type, Function<C, Content> change) {
        return type.isInstance(this) ? change.apply(type.cast(this)) : this;
    }
}
