package se.helhet.core.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import se.helhet.api.figure.Columns;
import se.helhet.api.value.Num;
import se.helhet.api.value.Value;

/** The field of the row with the latest date, among rows where it is filled; of several on one day the last written. */
final class LatestStatement implements Statement {
    private final ImmutableList<Leaf> leaves;

    LatestStatement(ImmutableList<Leaf> leaves) {
        this.leaves = leaves;
    }

    @Override
    public Map<Leaf, Value> run(DSLContext dsl, BiFunction<DSLContext, Leaf, Value> empty) {
        Map<Leaf, Value> out = new HashMap<>();
        leaves.forEach(l -> {
            Value value = latest(dsl, l);
            out.put(l, value == null ? empty.apply(dsl, l) : value);
        });
        return out;
    }

    private static Value latest(DSLContext dsl, Leaf leaf) {
        Field<Integer> about = leaf.register().approximate() == null
                ? DSL.inline(0)
                : DSL.when(leaf.register().approximate(), DSL.inline(1)).otherwise(DSL.inline(0));
        Record row = dsl.select(leaf.field(), about)
                .from(leaf.register().table())
                .where(leaf.rows().and(leaf.field().isNotNull()))
                .orderBy(
                        leaf.when().date().desc(),
                        leaf.register().table().field(Columns.ID).desc())
                .limit(1)
                .fetchOne();
        return row == null
                ? null
                : new Value.Known(Num.of(row.get(0, BigDecimal.class)), row.get(1, Integer.class) == 1);
    }
}
