package se.helhet.core.figure;

import org.eclipse.collections.api.factory.Lists;
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
 * @param columns   of the register's table that stand in its expressions, perhaps some more
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
        Period period,
        ImmutableList<String> columns) {

    /** Expressions as the SQL they become, which is what makes two of them the same. */
    record Key(
            String unit,
            String register,
            Figure.Kind kind,
            String field,
            String when,
            String condition,
            ImmutableSortedMap<String, String> slice,
            Period period) {
        /** Compared a thousand times for each page: what a record would do by itself is put together at run time. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Key k
                    && kind == k.kind
                    && register.equals(k.register)
                    && period.equals(k.period)
                    && field.equals(k.field)
                    && condition.equals(k.condition)
                    && when.equals(k.when)
                    && unit.equals(k.unit)
                    && slice.equals(k.slice);
        }

        @Override
        public int hashCode() {
            int hash = 31 * register.hashCode() + field.hashCode();
            hash = 31 * hash + condition.hashCode();
            hash = 31 * hash + period.hashCode();
            hash = 31 * hash + kind.ordinal();
            return slice.isEmpty() ? hash : 31 * hash + slice.hashCode();
        }
    }

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
                key,
                m.name(),
                m.register(),
                m.kind(),
                m.field(),
                m.when(),
                all ? null : condition,
                slice,
                period,
                columns(key, m.register()));
    }

    private static ImmutableList<String> columns(Key key, Register register) {
        StringBuilder text = new StringBuilder(key.field()).append(key.when()).append(key.condition());
        for (String dim : key.slice().keysView()) {
            text.append(Sql.text(register.dim(dim).key().apply(key.period())));
        }
        if (register.approximate() != null) {
            text.append(Sql.text(register.approximate()));
        }
        String expressions = text.toString();
        return Lists.immutable
                .of(register.table().fields())
                .collect(Field::getName)
                .select(expressions::contains);
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
