package se.helhet.render.docx;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.content.Numbers;

/** Writes a grid as a Word table: numbers right, notes centred and quiet, earlier years quieter, sums semibold. */
final class GridWriter {
    /** A table of up to this many rows stays on one page. */
    static final int ONE_PAGE = 30;

    private final Numbers numbers;
    private final Locale locale;

    GridWriter(Numbers numbers, Locale locale) {
        this.numbers = numbers;
        this.locale = locale;
    }

    void write(Grid grid, CTTbl target) {
        TableWriter table = new TableWriter(target, ColumnWidths.of(needs(grid)), grid.caption());
        TableWriter.Row head = table.row(TableWriter.Rule.HEAD);
        grid.columns().forEach(c -> Paragraphs.text(head.cell(headStyle(c.kind())), c.head()));
        grid.rows().forEach(row -> {
            if (row.kind() == RowKind.GROUP) {
                CTP label = table.row(TableWriter.Rule.ITEM)
                        .next(grid.columns().size())
                        .addNewP();
                Paragraphs.text(Paragraphs.styled(label, "TableGroup"), text(row, 0));
            } else {
                write(row, grid.columns(), table.row(rule(row.kind())));
            }
        });
        table.keepTogether(ONE_PAGE);
    }

    private void write(Row row, ImmutableList<Column> columns, TableWriter.Row out) {
        boolean sum = row.kind() == RowKind.SUBTOTAL || row.kind() == RowKind.TOTAL;
        columns.forEachWithIndex((column, i) -> {
            String style = i == 0 && row.kind() == RowKind.MEMO ? "TableMemo" : style(column.kind());
            Paragraphs.text(out.cell(style), sum ? "Semibold" : Paragraphs.PLAIN, text(row, i));
        });
    }

    private ImmutableList<ColumnWidths.Need> needs(Grid grid) {
        return grid.columns().collectWithIndex((column, i) -> {
            int longest = grid.rows().collectInt(r -> text(r, i).length()).maxIfEmpty(0);
            return switch (column.kind()) {
                case LABEL -> ColumnWidths.words(3);
                case TEXT -> ColumnWidths.words(2);
                case NOTE -> ColumnWidths.note(longest);
                case NUMBER, PREVIOUS -> ColumnWidths.number(Math.max(longestWord(column.head()), longest));
            };
        });
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("[ -]")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private String text(Row row, int column) {
        Cell cell = column < row.cells().size() ? row.cells().get(column) : Cell.EMPTY;
        if (cell instanceof Cell.Number n) {
            return numbers.cell(n.ask(), locale);
        }
        if (cell instanceof Cell.Change c) {
            return numbers.change(c.now(), c.before(), locale);
        }
        return ((Cell.Words) cell).text();
    }

    private static TableWriter.Rule rule(RowKind kind) {
        return switch (kind) {
            case SUBTOTAL -> TableWriter.Rule.SUBTOTAL;
            case TOTAL -> TableWriter.Rule.TOTAL;
            default -> TableWriter.Rule.ITEM;
        };
    }

    private static String style(ColumnKind kind) {
        return switch (kind) {
            case LABEL, TEXT -> "TableText";
            case NOTE -> "TableNote";
            case NUMBER -> "TableNumber";
            case PREVIOUS -> "TableEarlierNumber";
        };
    }

    private static String headStyle(ColumnKind kind) {
        return switch (kind) {
            case LABEL, TEXT -> "TableHead";
            case NOTE -> "TableHeadNote";
            case NUMBER, PREVIOUS -> "TableHeadNumber";
        };
    }
}
