package se.helhet.unit.kansli.budget.plan;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.value.Num;

/**
 * Makes a plan of a budget by rules. A pure function: the same budget and rules give the same rows.
 *
 * <p>Each cell is the year before, with one-offs taken away and fixed changes added, raised by the index of its unit, or
 * of its line where the unit has none. What the costs exceed the income by is closed by the line {@link #EFFICIENCY}.
 * Amounts are carried on exactly; each row is rounded to öre, and its steps tie to it.
 */
public final class Plan {
    public static final String EFFICIENCY = "efficiency";
    /** Steps beside the kinds of rules: what the base year has, what the year before had, and what closes the gap. */
    public static final String BUDGET = "budget";

    public static final String CARRIED = "carried";
    public static final String BALANCE = "balance";

    private final String incomeLine;
    private final ImmutableList<Rule> rules;
    private final Map<Cell, Num> values = new TreeMap<>();
    private final MutableList<Row> rows = Lists.mutable.empty();

    /** A line of a unit; the unit is empty for what belongs to none. */
    public record Cell(String line, String unit) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            int byLine = line.compareTo(other.line);
            return byLine != 0 ? byLine : unit.compareTo(other.unit);
        }
    }

    /** One step of one cell; the steps of a cell add up to it. {@code amount} is öre. */
    public record Row(int year, Cell cell, String step, long amount, String reason) {}

    private Plan(String incomeLine, ImmutableList<Rule> rules) {
        this.incomeLine = incomeLine;
        this.rules = rules;
    }

    /**
     * @param budget     öre by cell for the base year; costs positive
     * @param incomeLine the line that is no cost
     * @param last       the plan's last year
     */
    public static ImmutableList<Row> rows(
            Map<Cell, Long> budget, String incomeLine, ImmutableList<Rule> rules, int base, int last) {
        Plan plan = new Plan(incomeLine, rules);
        budget.forEach((cell, ore) -> plan.values.put(cell, Num.of(ore)));
        rules.forEach(r -> plan.values.putIfAbsent(new Cell(r.line(), r.unit()), Num.ZERO));
        plan.values.forEach((cell, value) -> plan.row(base, cell, BUDGET, ore(value), ""));
        plan.row(base, new Cell(EFFICIENCY, ""), BALANCE, 0, "");
        for (int year = base + 1; year <= last; year++) {
            plan.next(year);
        }
        return plan.rows.toImmutable();
    }

    private void next(int year) {
        for (Map.Entry<Cell, Num> entry : values.entrySet()) {
            Cell cell = entry.getKey();
            Num before = entry.getValue();
            row(year, cell, CARRIED, ore(before), "");
            Num changed = before;
            long changes = 0;
            for (Rule rule : of(year, cell).reject(r -> r.kind() == Rule.Kind.INDEX)) {
                changed = changed.plus(Num.of(rule.amount()));
                changes += rule.amount();
                row(year, cell, rule.kind().code(), rule.amount(), rule.reason());
            }
            Rule index = index(year, cell);
            Num value = index == null ? changed : changed.times(Num.ONE.plus(index.rate()));
            if (index != null) {
                row(year, cell, Rule.Kind.INDEX.code(), ore(value) - ore(before) - changes, index.reason());
            }
            entry.setValue(value);
        }
        row(year, new Cell(EFFICIENCY, ""), BALANCE, Math.min(0, gap(year)), "");
    }

    /** Income less costs, of the rounded cells, so that the result is exactly nothing. */
    private long gap(int year) {
        return rows.select(r -> r.year == year).sumOfLong(r -> r.cell.line().equals(incomeLine) ? r.amount : -r.amount);
    }

    private ImmutableList<Rule> of(int year, Cell cell) {
        return rules.select(r ->
                r.year() == year && r.line().equals(cell.line()) && r.unit().equals(cell.unit()));
    }

    private Rule index(int year, Cell cell) {
        ImmutableList<Rule> ofLine = rules.select(
                r -> r.year() == year && r.kind() == Rule.Kind.INDEX && r.line().equals(cell.line()));
        Rule own = ofLine.detect(r -> r.unit().equals(cell.unit()));
        return own != null ? own : ofLine.detect(r -> r.unit().isEmpty());
    }

    private void row(int year, Cell cell, String step, long amount, String reason) {
        rows.add(new Row(year, cell, step, amount, reason));
    }

    private static long ore(Num value) {
        return value.round(0).longValueExact();
    }
}
