package se.helhet.api.figure;

import java.util.Objects;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Condition;
import org.jooq.Field;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;
import se.helhet.api.value.Uom;

/**
 * A named number for a period, declared as data: what it counts, over which register, under which condition. Value,
 * rows behind it, when it must be reckoned anew and its open-data form all follow from the declaration. Immutable.
 *
 * <p>Label: {@code figure.<name>}. A figure is asked for by {@link Ask}; a slice in the ask reaches every leaf.
 */
public sealed interface Figure {
    String name();

    Uom uom();

    Figure named(String name);

    Figure in(Uom uom);

    /**
     * Narrows every leaf to the rows where {@code condition} holds for the period asked. It looks at columns of the
     * register's own table, by their names: a number is kept until one of those that stand in it changes in a row.
     */
    Figure where(Function<Period, Condition> condition);

    default Figure where(Condition condition) {
        return where(p -> condition);
    }

    /** Every leaf as balance: from the year's first day to the period's end. */
    Figure yearToDate();

    /** The part of this figure that has {@code code} in breakdown {@code dim}. */
    default Figure at(String dim, String code) {
        return new Slice(name(), this, dim, code);
    }

    default Figure at(Dim dim, String code) {
        return at(dim.name(), code);
    }

    /** The share of the same rows for which {@code condition} holds too; never above 100 per cent. */
    default Figure share(String name, Condition condition) {
        return new Ratio(name, Uom.PERCENT, where(condition).named(name + "_part"), this);
    }

    /**
     * The planned number in place of the outcome: {@code Economy.RESULT.on("budget")}. Only figures that someone else
     * declares have one; throws {@link IllegalArgumentException} for any other.
     */
    default Figure on(String basis) {
        throw new IllegalArgumentException(name() + " is the unit's own; only a role's figures have a basis");
    }

    default Figure negated() {
        return new Sum(name(), uom(), Lists.immutable.of(new Term(-1, this)));
    }

    static Figure sum(String name, Figure... parts) {
        ImmutableList<Term> terms = Lists.immutable.of(parts).collect(f -> new Term(1, f));
        return new Sum(name, parts[0].uom(), terms);
    }

    static Figure difference(String name, Figure from, Figure less) {
        return new Sum(name, from.uom(), Lists.immutable.of(new Term(1, from), new Term(-1, less)));
    }

    /** One figure over another, on dates of their own; may exceed 100 per cent. */
    static Figure ratio(String name, Figure over, Figure under) {
        return new Ratio(name, Uom.PERCENT, over, under);
    }

    /** A figure that someone else declares, by the role or unit that owns it; see {@link Economy}. */
    static Figure from(String unit, String figure, Uom uom) {
        return new Foreign(figure, uom, unit, figure, "");
    }

    /** The figure below all slices: a measure, a formula, or another unit's. */
    static Figure leaf(Figure figure) {
        return figure instanceof Slice s ? leaf(s.whole) : figure;
    }

    /** What a measure does with its rows. */
    enum Kind {
        COUNT,
        SUM,
        AVERAGE,
        LATEST,
        DISTINCT,
        /** The lowest value. */
        MIN,
        /** The highest value. */
        MAX
    }

    /** One register measured. {@code field} is null for COUNT. */
    record Measure(
            String name,
            Uom uom,
            Register register,
            Kind kind,
            Field<?> field,
            When when,
            Function<Period, Condition> condition)
            implements Figure {
        @Override
        public Figure named(String other) {
            return new Measure(other, uom, register, kind, field, when, condition);
        }

        @Override
        public Figure in(Uom other) {
            return new Measure(name, other, register, kind, field, when, condition);
        }

        @Override
        public Figure where(Function<Period, Condition> more) {
            return new Measure(
                    name,
                    uom,
                    register,
                    kind,
                    field,
                    when,
                    p -> condition.apply(p).and(more.apply(p)));
        }

        @Override
        public Figure yearToDate() {
            return new Measure(name, uom, register, kind, field, new When.YearToDate(when.date()), condition);
        }
    }

    /** One signed part of a {@link Sum}; {@code sign} is 1 or -1. */
    record Term(int sign, Figure figure) {}

    /** Signed parts added; unknown when any part is. */
    record Sum(String name, Uom uom, ImmutableList<Term> terms) implements Figure {
        @Override
        public Figure named(String other) {
            return new Sum(other, uom, terms);
        }

        @Override
        public Figure in(Uom other) {
            return new Sum(name, other, terms);
        }

        @Override
        public Figure where(Function<Period, Condition> more) {
            return each(f -> f.where(more));
        }

        @Override
        public Figure yearToDate() {
            return each(Figure::yearToDate);
        }

        private Figure each(Function<Figure, Figure> change) {
            return new Sum(name, uom, terms.collect(t -> new Term(t.sign, change.apply(t.figure))));
        }
    }

    /** A quotient; DIVISION when {@code under} is zero. */
    record Ratio(String name, Uom uom, Figure over, Figure under) implements Figure {
        @Override
        public Figure named(String other) {
            return new Ratio(other, uom, over, under);
        }

        @Override
        public Figure in(Uom other) {
            return new Ratio(name, other, over, under);
        }

        @Override
        public Figure where(Function<Period, Condition> more) {
            return new Ratio(name, uom, over.where(more), under.where(more));
        }

        @Override
        public Figure yearToDate() {
            return new Ratio(name, uom, over.yearToDate(), under.yearToDate());
        }
    }

    /** One cell of a breakdown. */
    record Slice(String name, Figure whole, String dim, String code) implements Figure {
        @Override
        public Uom uom() {
            return whole.uom();
        }

        @Override
        public Figure on(String basis) {
            return new Slice(name, whole.on(basis), dim, code);
        }

        @Override
        public Figure named(String other) {
            return new Slice(other, whole, dim, code);
        }

        @Override
        public Figure in(Uom other) {
            return new Slice(name, whole.in(other), dim, code);
        }

        @Override
        public Figure where(Function<Period, Condition> more) {
            return new Slice(name, whole.where(more), dim, code);
        }

        @Override
        public Figure yearToDate() {
            return new Slice(name, whole.yearToDate(), dim, code);
        }
    }

    /**
     * A figure of another unit, by name. Cannot be narrowed: its owner alone knows its rows.
     *
     * @param basis as in {@link Ask}; empty for the outcome
     */
    record Foreign(String name, Uom uom, String unit, String figure, String basis) implements Figure {
        public Foreign {
            Objects.requireNonNull(unit);
        }

        @Override
        public Figure on(String other) {
            return new Foreign(name, uom, unit, figure, other);
        }

        @Override
        public Figure named(String other) {
            return new Foreign(other, uom, unit, figure, basis);
        }

        @Override
        public Figure in(Uom other) {
            return new Foreign(name, other, unit, figure, basis);
        }

        @Override
        public Figure where(Function<Period, Condition> more) {
            throw new IllegalArgumentException(unit + "." + figure + " is another unit's; it cannot be narrowed here");
        }

        @Override
        public Figure yearToDate() {
            throw new IllegalArgumentException(unit + "." + figure + " is another unit's; it cannot be re-dated here");
        }
    }
}
