package se.helhet.core.figure;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.figure.When;
import se.helhet.api.value.Period;

/**
 * One measured number: a measure, a slice of it and a period. What is cached and loaded; formulas are reckoned from
 * leaves. Two leaves with equal keys are the same number.
 *
 * @param name      the measure's, for people
 * @param condition null when every row of the period counts
 * @param period    ends today at the latest
 */
record Leaf(
        Key key,
        String name,
        Register register,
        Figure.Kind kind,
        Field<?> field,
        When when,
        Condition condition,
        ImmutableSortedMap<String, String> slice,
        Period period) {

    /** Expressions as the SQL they become, which is what makes two of them the same. */
    record Key(
            String unit,
            String register,
            Figure.Kind kind,
            String field,
            String when,
            String condition,
            ImmutableSortedMap<String, String> slice,
            Period period) {}

    /**
     * Enters the unit's code: the measure's condition. Tags become conditions, since a row stands under each of its tags
     * and cannot be grouped by them.
     */
    static Leaf of(String unit, Figure.Measure m, ImmutableSortedMap<String, String> asked, Period period) {
        Condition condition = m.condition().apply(period);
        ImmutableSortedMap<String, String> slice =
                asked.reject((dim, code) -> m.register().dim(dim).tags());
        for (String dim : asked.keysView().reject(slice::containsKey)) {
            Condition tagged = m.register().dim(dim).holds(period, asked.get(dim));
            condition = condition == null ? tagged : condition.and(tagged);
        }
        boolean all = condition == null || condition.equals(DSL.noCondition());
        Key key = new Key(
                unit,
                m.register().name(),
                m.kind(),
                m.field() == null ? "" : Sql.text(m.field()),
                when(m.when()),
                all ? "" : Sql.text(condition),
                slice,
                period);
        return new Leaf(
                key, m.name(), m.register(), m.kind(), m.field(), m.when(), all ? null : condition, slice, period);
    }

    private static String when(When when) {
        if (when instanceof When.OpenAt open) {
            return "open " + Sql.text(open.begun()) + " " + Sql.text(open.ended());
        }
        return (when instanceof When.During ? "during " : "to date ") + Sql.text(when.date());
    }

    String unit() {
        return key.unit();
    }

    ImmutableList<Dim> dims() {
        return slice.keysView().collect(register::dim).toImmutableList();
    }

    boolean timed() {
        return dims().anySatisfy(Dim::timed);
    }

    /** The rows that make the number: the very condition that drill-down selects by too. */
    Condition rows() {
        Condition rows = when.covers(period);
        if (condition != null) {
            rows = rows.and(condition);
        }
        for (Dim dim : dims()) {
            rows = rows.and(dim.key().apply(period).eq(slice.get(dim.name())));
        }
        return rows;
    }

    /** The dates a flow or balance takes in; for a stock, the period itself. */
    Period range() {
        return when instanceof When.YearToDate
                ? new Period(java.time.LocalDate.of(period.year(), 1, 1), period.to())
                : period;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Leaf leaf && key.equals(leaf.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
