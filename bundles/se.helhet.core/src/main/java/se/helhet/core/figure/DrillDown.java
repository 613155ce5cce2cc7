package se.helhet.core.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import se.helhet.api.figure.Columns;
import se.helhet.api.figure.Figure;
import se.helhet.api.store.Store;
import se.helhet.api.value.Value;

/** The rows behind a number, selected by the condition that made it. */
final class DrillDown {
    private final Store store;

    DrillDown(Store store) {
        this.store = store;
    }

    ImmutableMap<String, ImmutableList<Record>> rows(Formula formula) {
        if (formula instanceof Formula.None n && n.none().why() == Value.Why.FAILED) {
            throw new IllegalArgumentException(n.none().detail());
        }
        ImmutableList<Leaf> leaves = formula.leaves();
        Leaf secret = leaves.detect(l -> l.register().smallestCount() > 0);
        if (secret != null) {
            throw new IllegalArgumentException(
                    "Registret " + secret.register().name() + " lämnar bara ut antal; raderna bakom visas inte.");
        }
        Map<String, ImmutableList<Record>> out = new LinkedHashMap<>();
        for (Leaf leaf : leaves) {
            String register = leaf.unit() + "." + leaf.register().name();
            boolean several = leaves.count(l -> (l.unit() + "." + l.register().name()).equals(register)) > 1;
            String key = several ? register + "/" + leaf.name() : register;
            ImmutableList<Record> rows = read(leaf);
            for (int i = 2; out.containsKey(key); i++) {
                key = register + "/" + leaf.name() + "-" + i;
            }
            out.put(key, rows);
        }
        return Maps.immutable.ofMap(out);
    }

    private ImmutableList<Record> read(Leaf leaf) {
        Condition rows = leaf.field() == null || leaf.kind() == Figure.Kind.SUM
                ? leaf.rows()
                : leaf.rows().and(leaf.field().isNotNull());
        boolean latest = leaf.kind() == Figure.Kind.LATEST;
        return store.read(dsl -> {
            var select = dsl.select(DSL.asterisk())
                    .from(leaf.register().table())
                    .where(rows)
                    .orderBy(
                            latest
                                    ? leaf.when().date().desc()
                                    : leaf.when().date().asc(),
                            latest
                                    ? leaf.register().table().field(Columns.ID).desc()
                                    : leaf.register().table().field(Columns.ID).asc());
            return Lists.immutable.withAll(latest ? select.limit(1).fetch() : select.fetch());
        });
    }
}
