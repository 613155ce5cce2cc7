package se.helhet.api.figure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * A table of cases as its unit declares it: which fields must be filled, which hold codes, what is derived and what must
 * hold. List, form, import, export, history and drill-down come from the platform. Immutable; each method returns a new
 * register.
 *
 * <p>The table has {@code id} (identity), {@code version} and {@code import_id} (nullable) beside the unit's own
 * columns; those three are the platform's. All other columns are fields, in the table's order.
 *
 * <p>Labels: {@code register.<name>}, {@code register.<name>.short}, {@code field.<column>}, {@code code.<column>.<code>},
 * {@code rule.<rule>} (a sentence that says what is wrong and what to do). Where wanted also
 * {@code field.<column>.help}, a sentence under its input, and {@code field.<column>.lines}, how many lines of text the
 * input has room for.
 */
public final class Register {
    private final String name;
    private final Table<?> table;
    private final ImmutableList<Field<?>> required;
    private final ImmutableList<Dim> dims;
    private final ImmutableList<Derived<?>> derived;
    private final ImmutableList<Rule> rules;
    private final Condition approximate;
    private final int smallestCount;
    private final boolean reckoned;
    private final boolean planned;
    private final ImmutableList<Field<Long>> money;
    private final ImmutableList<Field<LocalDate>> months;
    private final Published published;
    private final Steps steps;

    private Register(
            String name,
            Table<?> table,
            ImmutableList<Field<?>> required,
            ImmutableList<Dim> dims,
            ImmutableList<Derived<?>> derived,
            ImmutableList<Rule> rules,
            Condition approximate,
            int smallestCount,
            boolean reckoned,
            boolean planned,
            ImmutableList<Field<Long>> money,
            ImmutableList<Field<LocalDate>> months,
            Published published,
            Steps steps) {
        this.name = name;
        this.table = table;
        this.required = required;
        this.dims = dims;
        this.derived = derived;
        this.rules = rules;
        this.approximate = approximate;
        this.smallestCount = smallestCount;
        this.reckoned = reckoned;
        this.planned = planned;
        this.money = money;
        this.months = months;
        this.published = published;
        this.steps = steps;
    }

    /** A field the platform fills from the row itself each time it is written. */
    public record Derived<T>(TableField<?, T> field, Function<Record, T> from) {}

    /** Something that must hold for a row before it is stored. */
    public record Rule(String name, Predicate<Record> holds) {}

    /** @param name one lower-case word within the unit; {@code unit.name} is what people type to import into it */
    public static Register of(String name, Table<?> table) {
        return new Register(
                name,
                table,
                Lists.immutable.empty(),
                Lists.immutable.empty(),
                Lists.immutable.empty(),
                Lists.immutable.empty(),
                null,
                0,
                false,
                false,
                Lists.immutable.empty(),
                Lists.immutable.empty(),
                null,
                null);
    }

    public Register required(Field<?>... fields) {
        return new Register(
                name,
                table,
                required.newWithAll(Lists.immutable.of(fields)),
                dims,
                derived,
                rules,
                approximate,
                smallestCount,
                reckoned,
                planned,
                money,
                months,
                published,
                steps);
    }

    /** The field holds one of {@code codes}; it is thereby a breakdown under its column's name. */
    public Register coded(Field<String> field, Codes codes) {
        return dim(Dim.of(field, codes));
    }

    public Register coded(Field<String> field, String... codes) {
        return coded(field, Codes.of(codes));
    }

    /**
     * The field holds any number of {@code codes}, parted by blanks (people may write commas and labels); a row counts
     * under each of its codes. Not for registers that give counts only.
     */
    public Register tagged(Field<String> field, String... codes) {
        return dim(Dim.tags(field, Codes.of(codes)));
    }

    public Register dim(Dim dim) {
        return new Register(
                name,
                table,
                required,
                dims.newWith(dim),
                derived,
                rules,
                approximate,
                smallestCount,
                reckoned,
                planned,
                money,
                months,
                published,
                steps);
    }

    public <T> Register derived(TableField<?, T> field, Function<Record, T> from) {
        return new Register(
                name,
                table,
                required,
                dims,
                derived.newWith(new Derived<>(field, from)),
                rules,
                approximate,
                smallestCount,
                reckoned,
                planned,
                money,
                months,
                published,
                steps);
    }

    public Register rule(String rule, Predicate<Record> holds) {
        return new Register(
                name,
                table,
                required,
                dims,
                derived,
                rules.newWith(new Rule(rule, holds)),
                approximate,
                smallestCount,
                reckoned,
                planned,
                money,
                months,
                published,
                steps);
    }

    /**
     * Sums, averages and latest values with any such row behind them are printed with "ca". Counts are not: how many
     * rows there are is known even where their numbers are not.
     */
    public Register approximateWhere(Condition condition) {
        return new Register(
                name,
                table,
                required,
                dims,
                derived,
                rules,
                condition,
                smallestCount,
                reckoned,
                planned,
                money,
                months,
                published,
                steps);
    }

    /** Only counts leave this register, none of them from 1 to {@code smallest - 1}, and rows are never shown. */
    public Register countsOnly(int smallest) {
        return new Register(
                name,
                table,
                required,
                dims,
                derived,
                rules,
                approximate,
                smallest,
                reckoned,
                planned,
                money,
                months,
                published,
                steps);
    }

    /**
     * The unit fills the table itself, out of what it has taken in by other ways; people may see and count its rows but
     * neither add nor import any.
     */
    public Register reckoned() {
        return new Register(
                name,
                table,
                required,
                dims,
                derived,
                rules,
                approximate,
                smallestCount,
                true,
                planned,
                money,
                months,
                published,
                steps);
    }

    /**
     * The rows tell of a time to come, as a budget does: figures over them are known before their period has begun, and
     * an open period is not cut at today.
     */
    public Register planned() {
        return new Register(
                name,
                table,
                required,
                dims,
                derived,
                rules,
                approximate,
                smallestCount,
                reckoned,
                true,
                money,
                months,
                published,
                steps);
    }

    /** The field is stored as whole öre and written by people in kronor, with two decimals at most. */
    public Register money(Field<Long> field) {
        return new Register(
                name,
                table,
                required,
                dims,
                derived,
                rules,
                approximate,
                smallestCount,
                reckoned,
                planned,
                money.newWith(field),
                months,
                published,
                steps);
    }

    /** The field stands for a month and is stored as its first day; people write "2019-03" or "mars 2019". */
    public Register month(Field<LocalDate> field) {
        return new Register(
                name,
                table,
                required,
                dims,
                derived,
                rules,
                approximate,
                smallestCount,
                reckoned,
                planned,
                money,
                months.newWith(field),
                published,
                steps);
    }

    /**
     * Somebody publishes the rows for the whole country, in a table that is wider than long: each column whose title is a
     * value of {@code key}, or has such a year in it, holds {@code value}. Such a table is taken in as it is, one row for
     * each filled cell; rows of municipalities that do not take part are passed over, not refused.
     *
     * @param key   what the titles say: a year, an area
     * @param value what stands in the cells: a rank, a score
     */
    public Register published(Field<?> key, Field<?> value) {
        return new Register(
                name,
                table,
                required,
                dims,
                derived,
                rules,
                approximate,
                smallestCount,
                reckoned,
                planned,
                money,
                months,
                new Published(key, value),
                steps);
    }

    /** How a publisher lays out what the register takes in, see {@link Register#published}. */
    public record Published(Field<?> key, Field<?> value) {}

    /** The platform keeps this register as the stages that another's cases stand in; see {@link Steps}. */
    public Register keeps(Steps kept) {
        return new Register(
                name,
                table,
                required,
                dims,
                derived,
                rules,
                approximate,
                smallestCount,
                reckoned,
                planned,
                money,
                months,
                published,
                kept);
    }

    public Undated count(String figure) {
        return new Undated(this, figure, Figure.Kind.COUNT, null);
    }

    public Undated sum(String figure, Field<? extends Number> field) {
        return new Undated(this, figure, Figure.Kind.SUM, field);
    }

    /** The mean of the rows where the field is filled. */
    public Undated average(String figure, Field<? extends Number> field) {
        return new Undated(this, figure, Figure.Kind.AVERAGE, field);
    }

    /** The field of the row with the latest date within the period. */
    public Undated latest(String figure, Field<? extends Number> field) {
        return new Undated(this, figure, Figure.Kind.LATEST, field);
    }

    /** How many different values the field has. Cannot be added up from parts. */
    public Undated distinct(String figure, Field<?> field) {
        return new Undated(this, figure, Figure.Kind.DISTINCT, field);
    }

    /**
     * The lowest value of the field. A printed range is three figures: {@link #average}, {@code lowest} and
     * {@link #highest}. Nothing, and not zero, when no row fills the field.
     */
    public Undated lowest(String figure, Field<? extends Number> field) {
        return new Undated(this, figure, Figure.Kind.MIN, field);
    }

    /** The highest value of the field; see {@link #lowest}. */
    public Undated highest(String figure, Field<? extends Number> field) {
        return new Undated(this, figure, Figure.Kind.MAX, field);
    }

    /** The breakdown of that name. Throws {@link IllegalArgumentException} when the register has none. */
    public Dim dim(String dimName) {
        return dims.detectOptional(d -> d.name().equals(dimName))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Register " + name + " has no breakdown " + dimName + "; it has " + dims.collect(Dim::name)));
    }

    public Dim dim(Field<String> field) {
        return dim(field.getName());
    }

    public boolean hasDim(String dimName) {
        return dims.anySatisfy(d -> d.name().equals(dimName));
    }

    /** The unit's own columns, in the table's order. */
    public ImmutableList<Field<?>> fields() {
        return Lists.immutable
                .<Field<?>>ofAll(java.util.Arrays.asList(table.fields()))
                .reject(f -> Columns.PLATFORM.contains(f.getName()));
    }

    public String name() {
        return name;
    }

    public Table<?> table() {
        return table;
    }

    public ImmutableList<Field<?>> required() {
        return required;
    }

    public ImmutableList<Dim> dims() {
        return dims;
    }

    public ImmutableList<Derived<?>> derived() {
        return derived;
    }

    public ImmutableList<Rule> rules() {
        return rules;
    }

    /** Null when no row of the register is approximate. */
    public Condition approximate() {
        return approximate;
    }

    /** 0 when the register may show sums and rows; else the smallest count it may show. */
    public int smallestCount() {
        return smallestCount;
    }

    /** Whether only the unit itself writes it. */
    public boolean isReckoned() {
        return reckoned;
    }

    /** Whether its rows tell of a time to come. */
    public boolean isPlanned() {
        return planned;
    }

    /** Whether people write the field in kronor. */
    public boolean isMoney(Field<?> field) {
        return money.anySatisfy(f -> f.getName().equals(field.getName()));
    }

    /** Whether the field stands for a month. */
    public boolean isMonth(Field<?> field) {
        return months.anySatisfy(f -> f.getName().equals(field.getName()));
    }

    /** Empty when nobody else publishes the rows. */
    public Optional<Published> published() {
        return Optional.ofNullable(published);
    }

    /** Empty when people alone write its rows. */
    public Optional<Steps> steps() {
        return Optional.ofNullable(steps);
    }

    @Override
    public String toString() {
        return name;
    }
}
