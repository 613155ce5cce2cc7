package se.helhet.web.figure;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.evaluation.Catalogue;
import se.helhet.api.evaluation.Origins;
import se.helhet.web.goal.GoalLine;

/**
 * A number opened.
 *
 * @param ask     its address
 * @param value   as printed, without its unit of measure
 * @param measure the unit of measure, or empty
 * @param why     why there is no number, a sentence; empty when there is one
 * @param goal    the goal it measures
 * @param change  share of change since last year, as printed; empty when that cannot be told
 * @param months  the chart month by month and its table; null when the number has no months
 * @param years   the chart year by year
 * @param parts   by each breakdown: its label and rows
 * @param rows    the rows behind it, a table per register, and what those were made of
 * @param closed  why the rows are not shown, a sentence; empty when they are
 * @param uses    where it is used
 */
public record FigurePage(
        String ask,
        String label,
        String unit,
        String unitTitle,
        String value,
        String measure,
        String why,
        Optional<GoalLine> goal,
        String change,
        String changeSays,
        int year,
        ImmutableList<Integer> yearsToChoose,
        String addressOfYears,
        Catalogue.Way way,
        ImmutableList<String> breakdowns,
        Chart months,
        Chart years,
        ImmutableList<Breakdown> parts,
        ImmutableList<RowTables.Table> rows,
        ImmutableList<Origins.Listing> origins,
        long rowCount,
        String closed,
        ImmutableList<Use> uses) {

    /**
     * @param svg    drawn, and {@code narrow} for where that has no room; both empty when there is but one number to draw
     * @param head   of its table, whose rows are {@code cells}
     */
    public record Chart(
            String svg, String narrow, ImmutableList<String> head, ImmutableList<ImmutableList<String>> cells) {}

    /** @param title "Kommun" */
    public record Breakdown(String title, String now, String before, ImmutableList<Line> lines) {}

    public record Line(String label, String address, String now, String before, String change) {}

    /** @param address where it is, or empty */
    public record Use(String where, String address) {}
}
