package se.helhet.render.xlsx;

import java.util.Locale;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Chart;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Goals;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.content.Numbers;
import se.helhet.api.content.Run;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Print;

/** A sheet with the tables of one chapter, one below the other. */
final class ChapterSheet {
    private static final int LABEL_WIDTH = 46;
    private static final int NUMBER_WIDTH = 14;
    private static final int COLUMNS = 16;

    private final Worksheet sheet;
    private final Numbers numbers;
    private final Locale locale;
    private final Words words;
    private final Amounts amounts;
    private int row;

    ChapterSheet(Worksheet sheet, String title, Numbers numbers, Locale locale) {
        this.sheet = sheet;
        this.numbers = numbers;
        this.locale = locale;
        this.words = Words.in(locale);
        this.amounts = new Amounts(numbers, words);
        sheet.width(0, LABEL_WIDTH);
        for (int i = 1; i < COLUMNS; i++) {
            sheet.width(i, NUMBER_WIDTH);
        }
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        text(0, title);
        Look.title(sheet, row);
        row += 2;
    }

    String name() {
        return sheet.getName();
    }

    /** Where the next table will begin, from 1. */
    int next() {
        return row + 1;
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    /** A heading that the tables below it stand under. */
    void heading(String text) {
        text(0, text);
        Look.section(sheet, row);
        row++;
    }

    private void caption(String sequence, int number, String caption, String measure) {
        String numbered = number > 0 ? sequence + Print.NO_BREAK_SPACE + number + ". " + caption : caption;
        text(0, measure.isEmpty() ? numbered : numbered + " (" + measure + ")");
        Look.caption(sheet, row);
        row++;
    }

    private void source(ImmutableList<Run> source) {
        if (source.notEmpty()) {
            text(0, source.collect(r -> numbers.text(r, locale)).makeString(""));
            Look.quiet(sheet, row, 0);
            row++;
        }
        row++;
    }

    private static boolean isNumber(Column column) {
        return column.kind() == ColumnKind.NUMBER || column.kind() == ColumnKind.PREVIOUS;
    }

    void grid(Grid grid) {
        caption(words.table(), grid.number(), grid.caption(), grid.measure());
        grid.columns().forEachWithIndex((column, at) -> {
            text(at, column.head());
            Look.head(sheet, row, at, isNumber(column));
        });
        row++;
        grid.rows().forEach(r -> {
            for (int at = 0; at < r.cells().size(); at++) {
                cell(
                        r,
                        at,
                        at < grid.columns().size() && isNumber(grid.columns().get(at)));
            }
            row++;
        });
        source(grid.source());
    }

    private void cell(Row line, int at, boolean number) {
        Cell cell = line.cells().get(at);
        StyleSetter style = sheet.style(row, at);
        if (cell instanceof Cell.Words w) {
            text(at, w.text());
            style.wrapText(true).verticalAlignment("top").horizontalAlignment(number ? "right" : "left");
        } else {
            amount(at, amounts.of(cell), style);
        }
        RowKind kind = line.kind();
        if (kind == RowKind.TOTAL || kind == RowKind.SUBTOTAL) {
            Look.sum(style);
        } else if (kind == RowKind.GROUP) {
            style.bold();
        } else if (kind == RowKind.MEMO) {
            style.fontColor(Look.QUIET).indent(at == 0 ? 1 : 0);
        }
        style.set();
    }

    private void amount(int at, java.util.Optional<Amounts.Amount> amount, StyleSetter style) {
        style.horizontalAlignment("right");
        if (amount.isPresent()) {
            sheet.value(row, at, amount.get().number());
            style.format(amount.get().format());
        } else {
            text(at, Print.NOTHING);
        }
    }

    /** A chart as the table behind it. */
    void chart(Chart chart) {
        caption(words.chart(), chart.number(), chart.caption(), chart.measure());
        Look.head(sheet, row, 0, false);
        chart.series().forEachWithIndex((series, at) -> {
            text(at + 1, series.name());
            Look.head(sheet, row, at + 1, true);
        });
        row++;
        chart.categories().forEachWithIndex((category, i) -> {
            text(0, category);
            chart.series().forEachWithIndex((series, at) -> {
                Ask ask = series.points().get(i);
                StyleSetter style = sheet.style(row, at + 1);
                amount(at + 1, amounts.of(ask), style);
                style.set();
            });
            row++;
        });
        source(chart.source());
    }

    void goals(Goals goals) {
        caption(words.table(), goals.number(), goals.caption(), "");
        String[] heads = {words.goal(), words.number(), words.target(), words.outcome(), "Status", words.comment()};
        for (int at = 0; at < heads.length; at++) {
            text(at, heads[at]);
            Look.head(sheet, row, at, false);
        }
        row++;
        String strategy = "";
        for (GoalResult result : goals.results()) {
            if (!result.goal().strategy().equals(strategy)) {
                strategy = result.goal().strategy();
                text(0, strategy);
                sheet.style(row, 0).bold().wrapText(true).set();
                row++;
            }
            goal(result);
        }
        row++;
    }

    private void goal(GoalResult result) {
        Goal goal = result.goal();
        text(0, goal.text());
        text(1, goal.number());
        text(2, goal.target().print(locale));
        text(3, result.printOutcome(numbers, locale));
        text(4, words.status(result.status()));
        text(5, goal.assessment().map(Goal.Assessment::comment).orElse(""));
        for (int at = 0; at < 6; at++) {
            sheet.style(row, at).wrapText(at != 5).verticalAlignment("top").set();
        }
        row++;
    }
}
