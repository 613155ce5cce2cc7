package se.helhet.unit.kansli.ledger;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.DSLContext;
import org.jooq.Table;
import se.helhet.api.store.Store;

/** Everything in the store as text, to see that nothing has changed: all tables but the history, which only grows. */
final class StoreDump {
    private StoreDump() {}

    static String of(Store store) {
        return store.read(dsl -> tables(dsl)
                .collect(t -> t.getName() + "\n" + dsl.selectFrom(t).fetch().formatCSV())
                .makeString("\n"));
    }

    /** Names of the unit's tables that have no row. */
    static ImmutableList<String> empty(Store store) {
        return store.read(dsl -> tables(dsl)
                .select(t -> t.getName().startsWith("kansli_") && dsl.fetchCount(t) == 0)
                .collect(Table::getName));
    }

    private static ImmutableList<Table<?>> tables(DSLContext dsl) {
        return Lists.immutable
                .<Table<?>>withAll(dsl.meta().getTables())
                .reject(t -> t.getName().startsWith("sqlite_") || t.getName().equals("store_history"))
                .toSortedListBy(Table::getName)
                .toImmutable();
    }
}
