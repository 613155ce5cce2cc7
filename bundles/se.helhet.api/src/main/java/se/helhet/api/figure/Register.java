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

    private Register(Parts parts) {
        this.name = parts.name;
        this.table = parts.table;
        this.required = parts.required;
        this.dims = parts.dims;
        this.derived = parts.derived;
        this.rules = parts.rules;
        this.approximate = parts.approximate;
        this.smallestCount = parts.smallestCount;
        this.reckoned = parts.reckoned;
        this.planned = parts.planned;
        this.money = parts.money;
        this.months = parts.months;
        this.published = parts.published;
        this.steps = parts.steps;
    }

    /** The parts of a register while another is made of it. */
    private static final class Parts {
        private final String name;
        private final Table<?> table;
        private ImmutableList<Field<?>> required = Lists.immutable.empty();
        private ImmutableList<Dim> dims = Lists.immutable.empty();
        private ImmutableList<Derived<?>> derived = Lists.immutable.empty();
        private ImmutableList<Rule> rules = Lists.immutable.empty();
        private Condition approximate;
        private int smallestCount;
        private boolean reckoned;
        private boolean planned;
        private ImmutableList<Field<Long>> money = Lists.immutable.empty();
        private ImmutableList<Field<LocalDate>> months = Lists.immutable.empty();
        private Published published;
        private Steps steps;

        Parts(Register from) {
            name = from.name;
            table = from.table;
            required = from.required;
            dims = from.dims;
            derived = from.derived;
            rules = from.rules;
            approximate = from.approximate;
            smallestCount = from.smallestCount;
            reckoned = from.reckoned;
            planned = from.planned;
            money = from.money;
            months = from.months;
            published = from.published;
            steps = from.steps;
        }

        Parts(String name, Table<?> table) {
            this.name = name;
            this.table = table;
        }

        Register made() {
            return new Register(this);
        }
    }

    /** A field the platform fills from the row itself each time it is written. */
    public record Derived<T>(TableField<?, T> field, Function<Record, T> from) {}

    /** Something that must hold for a row before it is stored. */
    public record Rule(String name, Predicate<Record> holds) {}

    /** @param name one lower-case word within the unit; {@code unit.name} is what people type to import into it */
    public static Register of(String name, Table<?> table) {
        return new Parts(name, table).made();
    }

    public Register required(Field<?>... fields) {
        Parts parts = new Parts(this);
        parts.required = required.newWithAll(Lists.immutable.of(fields));
        return parts.made();
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
        Parts parts = new Parts(this);
        parts.dims = dims.newWith(dim);
        return parts.made();
    }

    public <T> Register derived(TableField<?, T> field, Function<Record, T> from) {
        Parts parts = new Parts(this);
        parts.derived = derived.newWith(new Derived<>(field, from));
        return parts.made();
    }

    public Register rule(String rule, Predicate<Record> holds) {
        Parts parts = new Parts(this);
        parts.rules = rules.newWith(new Rule(rule, holds));
        return parts.made();
    }

    /**
     * Sums, averages and latest values with any such row behind them are printed with "ca". Counts are not: how many
     * rows there are is known even where their numbers are not.
     */
    public Register approximateWhere(Condition condition) {
        Parts parts = new Parts(this);
        parts.approximate = condition;
        return parts.made();
    }

    /** Only counts leave this register, none of them from 1 to {@code smallest - 1}, and rows are never shown. */
    public Register countsOnly(int smallest) {
        Parts parts = new Parts(this);
        parts.smallestCount = smallest;
        return parts.made();
    }

    /**
     * The unit fills the table itself, out of what it has taken in by other ways; people may see and count its rows but
     * neither add nor import any.
     */
    public Register reckoned() {
        Parts parts = new Parts(this);
        parts.reckoned = true;
        return parts.made();
    }

    /**
     * The rows tell of a time to come, as a budget does: figures over them are known before their period has begun, and
     * an open period is not cut at today.
     */
    public Register planned() {
        Parts parts = new Parts(this);
        parts.planned = true;
        return parts.made();
    }

    /** The field is stored as whole öre and written by people in kronor, with two decimals at most. */
    public Register money(Field<Long> field) {
        Parts parts = new Parts(this);
        parts.money = money.newWith(field);
        return parts.made();
    }

    /** The field stands for a month and is stored as its first day; people write "2019-03" or "mars 2019". */
    public Register month(Field<LocalDate> field) {
        Parts parts = new Parts(this);
        parts.months = months.newWith(field);
        return parts.made();
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
        Parts parts = new Parts(this);
        parts.published = new Published(key, value);
        return parts.made();
    }

    /** How a publisher lays out what the register takes in, see {@link Register#published}. */
    public record Published(Field<?> key, Field<?> value) {}

    /** The platform keeps this register as the stages that another's cases stand in; see {@link Steps}. */
    public Register keeps(Steps kept) {
        Parts parts = new Parts(this);
        parts.steps = kept;
        return parts.made();
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
