package se.helhet.core.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Period;
import se.helhet.api.value.Value;

/**
 * Counts, sums, averages, lowest and highest values of one register in one {@code SELECT … GROUP BY}. The keys are the date cut to year or
 * month, the breakdowns, and a 0/1 key for each distinct condition; the groups are merged into leaves here. So each row
 * is judged once, however many figures, months and codes are asked for.
 */
final class GroupStatement implements Statement {
    private final ImmutableList<Leaf> leaves;
    private final Register register;
    private final Condition where;
    private final Cut cut;
    private final ImmutableList<Dim> dims;
    private final Map<String, Integer> bits = new LinkedHashMap<>();
    private final Map<String, Integer> sums = new LinkedHashMap<>();
    private final Map<String, Integer> ranges = new LinkedHashMap<>();

    private GroupStatement(ImmutableList<Leaf> leaves, Condition where, Cut cut) {
        this.leaves = leaves;
        this.register = leaves.getFirst().register();
        this.cut = cut;
        this.dims = leaves.collect(Leaf::dims).maxBy(ImmutableList::size);
        Leaf first = leaves.getFirst();
        if (leaves.allSatisfy(l -> l.key().condition().equals(first.key().condition()))) {
            this.where = first.condition() == null ? where : where.and(first.condition());
        } else {
            this.where = where;
            leaves.select(l -> l.condition() != null)
                    .forEach(l -> bits.putIfAbsent(l.key().condition(), bits.size()));
        }
        leaves.select(l -> l.field() != null)
                .forEach(l -> sums.putIfAbsent(l.key().field(), sums.size()));
        leaves.select(l -> l.kind() == Figure.Kind.MIN || l.kind() == Figure.Kind.MAX)
                .forEach(l -> ranges.putIfAbsent(l.key().field(), ranges.size()));
    }

    /** Leaves of one period whose rows do not follow from a single date. */
    static GroupStatement ofPeriod(ImmutableList<Leaf> leaves) {
        Leaf any = leaves.getFirst();
        return new GroupStatement(leaves, any.when().covers(any.period()), Cut.NONE);
    }

    /** Leaves over one date whose ranges make up one. */
    static GroupStatement ofDates(ImmutableList<Leaf> leaves) {
        LocalDate from = leaves.collect(l -> l.range().from()).min();
        LocalDate to = leaves.collect(l -> l.range().to()).max();
        Field<LocalDate> date = leaves.getFirst().when().date();
        return new GroupStatement(leaves, date.between(from, to), Cut.of(leaves, new Period(from, to)));
    }

    @Override
    public Map<Leaf, Value> run(DSLContext dsl, BiFunction<DSLContext, Leaf, Value> empty) {
        ImmutableList<Group> groups = groups(dsl);
        Map<Leaf, Value> out = new HashMap<>();
        for (Leaf leaf : leaves) {
            Tally tally = tally(groups, leaf);
            Value value = Withholding.apply(leaf, tally.rows(), d -> byCode(groups, leaf, d));
            if (value == null) {
                value = tally.value(leaf.kind());
            }
            out.put(leaf, value == null ? empty.apply(dsl, leaf) : value);
        }
        return out;
    }

    /** One row of the answer. */
    private record Group(int at, String[] codes, Record record, int offset) {}

    private ImmutableList<Group> groups(DSLContext dsl) {
        MutableList<SelectField<?>> select = Lists.mutable.empty();
        MutableList<Field<?>> keys = Lists.mutable.empty();
        cut.key(leaves.getFirst().when().date()).ifPresent(k -> key(k, "k_at", select, keys));
        int firstDim = select.size();
        for (Dim dim : dims) {
            key(dim.key().apply(leaves.getFirst().period()), "k_" + dim.name(), select, keys);
        }
        Map<String, Condition> conditions = new HashMap<>();
        leaves.forEach(l -> conditions.put(l.key().condition(), l.condition()));
        bits.forEach((text, at) -> key(bit(conditions.get(text)), "k_bit" + at, select, keys));
        int offset = select.size() - bits.size();
        select.add(DSL.count());
        select.add(register.approximate() == null ? DSL.inline(0) : DSL.max(bit(register.approximate())));
        Map<String, Field<?>> fields = new HashMap<>();
        leaves.forEach(l -> fields.put(l.key().field(), l.field()));
        sums.keySet().forEach(text -> {
            select.add(DSL.sum(number(fields.get(text))));
            select.add(DSL.count(fields.get(text)));
        });
        ranges.keySet().forEach(text -> {
            select.add(DSL.min(fields.get(text)));
            select.add(DSL.max(fields.get(text)));
        });
        var from = dsl.select(select).from(register.table()).where(where);
        var result = keys.isEmpty() ? from.fetch() : from.groupBy(keys).fetch();
        return Lists.immutable.withAll(result).collect(r -> {
            String[] codes = new String[dims.size()];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = r.get(firstDim + i, String.class);
            }
            return new Group(firstDim == 0 ? 0 : cut.index(r.get(0, String.class)), codes, r, offset);
        });
    }

    private static Field<Integer> bit(Condition condition) {
        return DSL.when(condition, DSL.inline(1)).otherwise(DSL.inline(0));
    }

    /** Groups by the alias: with bind values PostgreSQL does not see two renderings as the same expression. */
    private static void key(
            Field<?> key, String alias, MutableList<SelectField<?>> select, MutableList<Field<?>> keys) {
        select.add(key.as(alias));
        keys.add(DSL.field(DSL.name(alias)));
    }

    @SuppressWarnings("unchecked")
    private static Field<? extends Number> number(Field<?> field) {
        return (Field<? extends Number>) field;
    }

    private Tally tally(ImmutableList<Group> groups, Leaf leaf) {
        Tally tally = new Tally();
        Matcher matcher = new Matcher(leaf);
        Integer sum = leaf.field() == null ? null : sums.get(leaf.key().field());
        Integer range = leaf.field() == null ? null : ranges.get(leaf.key().field());
        for (Group g : groups) {
            if (matcher.matches(g, null)) {
                int at = g.offset + bits.size();
                tally.add(
                        g.record.get(at, Long.class),
                        sum == null ? 0 : g.record.get(at + 3 + 2 * sum, Long.class),
                        sum == null ? null : g.record.get(at + 2 + 2 * sum, java.math.BigDecimal.class),
                        Integer.valueOf(1).equals(g.record.get(at + 1, Integer.class)));
                if (range != null) {
                    int least = at + 2 + 2 * sums.size() + 2 * range;
                    tally.range(
                            g.record.get(least, java.math.BigDecimal.class),
                            g.record.get(least + 1, java.math.BigDecimal.class));
                }
            }
        }
        return tally;
    }

    /** Rows per code of one breakdown, all else as the leaf has it; null is the key of rows without a code. */
    private Map<String, Long> byCode(ImmutableList<Group> groups, Leaf leaf, String dim) {
        int at = dims.detectIndex(d -> d.name().equals(dim));
        Matcher matcher = new Matcher(leaf);
        Map<String, Long> out = new HashMap<>();
        groups.select(g -> matcher.matches(g, dim))
                .forEach(g -> out.merge(g.codes[at], g.record.get(g.offset + bits.size(), Long.class), Long::sum));
        return out;
    }

    /** Which groups belong to a leaf. */
    private final class Matcher {
        private final int first;
        private final int last;
        private final int bit;
        private final String[] codes;

        Matcher(Leaf leaf) {
            first = cut.index(leaf.range().from());
            last = cut.index(leaf.range().to());
            bit = leaf.condition() == null ? -1 : bits.getOrDefault(leaf.key().condition(), -1);
            codes = dims.collect(d -> leaf.slice().get(d.name())).toArray(new String[0]);
        }

        boolean matches(Group g, String except) {
            if (g.at < first || g.at > last || (bit >= 0 && g.record.get(g.offset + bit, Integer.class) != 1)) {
                return false;
            }
            for (int i = 0; i < codes.length; i++) {
                if (codes[i] != null
                        && !codes[i].equals(g.codes[i])
                        && !dims.get(i).name().equals(except)) {
                    return false;
                }
            }
            return true;
        }
    }
}
