package se.helhet.core.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import se.helhet.api.figure.Dim;
import se.helhet.api.value.Num;
import se.helhet.api.value.Value;

/**
 * Distinct counts of one period and set of breakdowns: a column for each distinct field and condition. They cannot be
 * merged from months or codes, so nothing is joined.
 */
final class DistinctStatement implements Statement {
    private final ImmutableList<Leaf> leaves;
    private final ImmutableList<Leaf> columns;
    private final ImmutableList<Dim> dims;

    DistinctStatement(ImmutableList<Leaf> leaves) {
        this.leaves = leaves;
        this.columns = leaves.distinctBy(DistinctStatement::column);
        this.dims = leaves.getFirst().dims();
    }

    private static String column(Leaf leaf) {
        return leaf.key().field() + " where " + leaf.key().condition();
    }

    @Override
    public Map<Leaf, Value> run(DSLContext dsl, BiFunction<DSLContext, Leaf, Value> empty) {
        Leaf any = leaves.getFirst();
        MutableList<Field<?>> select = Lists.mutable.empty();
        MutableList<Field<?>> keys = Lists.mutable.empty();
        for (Dim dim : dims) {
            select.add(dim.key().apply(any.period()).as("k_" + dim.name()));
            keys.add(DSL.field(DSL.name("k_" + dim.name())));
        }
        for (Leaf leaf : columns) {
            Condition rows = leaf.condition() == null ? DSL.trueCondition() : leaf.condition();
            select.add(
                    leaf.condition() == null
                            ? DSL.countDistinct(leaf.field())
                            : DSL.countDistinct(DSL.when(rows, leaf.field())));
        }
        var from =
                dsl.select(select).from(any.register().table()).where(any.when().covers(any.period()));
        Map<ImmutableList<String>, Record> byCodes = new HashMap<>();
        for (Record r : keys.isEmpty() ? from.fetch() : from.groupBy(keys).fetch()) {
            byCodes.put(Lists.immutable.withAll(dims.collectWithIndex((d, i) -> r.get(i, String.class))), r);
        }
        Map<Leaf, Value> out = new HashMap<>();
        for (Leaf leaf : leaves) {
            Record row = byCodes.get(dims.collect(d -> leaf.slice().get(d.name())));
            int at = dims.size() + columns.detectIndex(c -> column(c).equals(column(leaf)));
            long different = row == null ? 0 : row.get(at, Long.class);
            out.put(leaf, different == 0 ? empty.apply(dsl, leaf) : new Value.Known(Num.of(different), false));
        }
        return out;
    }
}
