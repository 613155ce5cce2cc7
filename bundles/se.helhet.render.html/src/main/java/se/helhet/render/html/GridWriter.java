package se.helhet.render.html;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.value.Ask;

/** A table: caption, header row, row headers, a group of rows per heading row. */
final class GridWriter {
    private final Page page;
    private final Html html;

    GridWriter(Page page) {
        this.page = page;
        this.html = page.html;
    }

    void write(Grid grid) {
        String id = page.id(grid.number() == 0 ? "table-" + grid.name() : "t-" + grid.number());
        Frame.open(page, id);
        html.open("table").attr("class", "grid").attr("id", id);
        Captions.write(page, "caption", id + "-c", "table", grid.number(), grid.caption(), grid.measure());
        head(grid.columns());
        html.open("tbody");
        boolean begun = false;
        for (Row row : grid.rows()) {
            if (row.kind() == RowKind.GROUP && begun) {
                html.closeBlock().open("tbody");
            }
            row(grid.columns(), row);
            begun = true;
        }
        if (grid.rows().isEmpty()) {
            Frame.empty(page, grid.columns().size());
        }
        html.closeBlock();
        html.closeBlock();
        Frame.close(page);
        Runs.source(page, grid.source());
    }

    private void head(ImmutableList<Column> columns) {
        html.open("thead").open("tr");
        columns.each(column -> {
            html.open("th").attr("scope", "col").attr("class", cssClass(column.kind()));
            if (column.head().isBlank()) {
                html.element("span", "unseen", page.words.get("row"));
            } else {
                html.text(column.head());
            }
            html.close();
        });
        html.close().closeBlock();
    }

    private void row(ImmutableList<Column> columns, Row row) {
        html.open("tr").attr("class", row.kind().name().toLowerCase(Locale.ROOT));
        if (row.kind() == RowKind.GROUP) {
            html.open("th").attr("scope", "rowgroup").attr("colspan", Integer.toString(columns.size()));
            html.text(words(row.cells().getFirst())).close();
        } else {
            for (int i = 0; i < row.cells().size() && i < columns.size(); i++) {
                cell(columns.get(i).kind(), row.cells().get(i), i == 0);
            }
        }
        html.closeBlock();
    }

    private void cell(ColumnKind kind, Cell cell, boolean label) {
        if (cell instanceof Cell.Number number) {
            number(kind, number.ask(), page.numbers.cell(number.ask(), page.locale), "");
        } else if (cell instanceof Cell.Change change) {
            String text = page.numbers.change(change.now(), change.before(), page.locale);
            number(kind, change.now(), text, change.before().toString());
        } else {
            html.open(label ? "th" : "td").attr("scope", label ? "row" : "").attr("class", label ? "" : cssClass(kind));
            if (kind == ColumnKind.NOTE) {
                note(words(cell));
            } else {
                html.text(words(cell));
            }
            html.close();
        }
    }

    private void number(ColumnKind kind, Ask ask, String text, String less) {
        String quiet = text.equals("0") ? " zero" : "";
        html.open("td").attr("class", cssClass(kind) + quiet);
        html.attr("data-ask", ask.toString()).attr("data-less", less);
        html.attr("title", page.words.whyMissing(page.numbers.value(ask)));
        page.number(ask, text);
        html.close();
    }

    private void note(String number) {
        if (page.notes.contains(number)) {
            html.open("a").attr("href", "#not-" + number).attr("aria-label", page.words.get("note") + " " + number);
            html.text(number).close();
        } else {
            html.text(number);
        }
    }

    private static String words(Cell cell) {
        return cell instanceof Cell.Words words ? words.text() : "";
    }

    private static String cssClass(ColumnKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
