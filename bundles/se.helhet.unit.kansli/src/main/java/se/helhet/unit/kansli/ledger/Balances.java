package se.helhet.unit.kansli.ledger;

import static se.helhet.unit.kansli.db.Tables.KANSLI_BALANCE;
import static se.helhet.unit.kansli.db.Tables.KANSLI_MOVEMENT;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.primitive.ObjectLongMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.primitive.MutableObjectLongMap;
import org.jooq.Field;
import se.helhet.api.finding.Finding;
import se.helhet.api.store.Writing;
import se.helhet.unit.kansli.db.tables.records.KansliMovementRecord;
import se.helhet.unit.kansli.map.Mapping;

/**
 * Makes the balance table of a year from the ledger's movements and the maps. The table is small, so that no statement
 * ever has to go through the ledger's rows.
 */
final class Balances {
    private static final ImmutableList<Field<?>> FIELDS = Lists.immutable.of(
            KANSLI_BALANCE.MONTH,
            KANSLI_BALANCE.UNIT,
            KANSLI_BALANCE.LINE,
            KANSLI_BALANCE.DETAIL,
            KANSLI_BALANCE.COUNTERPARTY,
            KANSLI_BALANCE.INTERNAL,
            KANSLI_BALANCE.OPENING,
            KANSLI_BALANCE.CASH_FLOW,
            KANSLI_BALANCE.ORE);

    private final Writing writing;
    private final Mapping mapping;
    private final Ledger ledger;
    private final MutableObjectLongMap<BalanceKey> sums = ObjectLongMaps.mutable.empty();
    private final MappingFaults faults;

    private Balances(Writing writing, Mapping mapping, Ledger ledger) {
        this.writing = writing;
        this.mapping = mapping;
        this.ledger = ledger;
        this.faults = new MappingFaults(ledger, mapping.accounts().isEmpty());
    }

    /** Replaces the years' balances; the findings name every amount that no line, or two lines, would take. */
    static ImmutableList<Finding> rebuild(Writing writing, ImmutableList<Ledger> ledgers) {
        return ledgers.flatCollect(
                ledger -> new Balances(writing, Mapping.read(writing.dsl(), ledger.year()), ledger).rebuild());
    }

    private ImmutableList<Finding> rebuild() {
        writing.dsl()
                .selectFrom(KANSLI_MOVEMENT)
                .where(KANSLI_MOVEMENT.IMPORT_ID.eq(ledger.id()))
                .fetch()
                .forEach(this::add);
        remove(writing, ledger);
        MutableList<BalanceKey> keys = sums.keysView().toSortedList(BalanceKey.ORDER);
        writing.insertAll(KANSLI_BALANCE, FIELDS, keys.asLazy().collect(this::row));
        return faults.findings();
    }

    static void remove(Writing writing, Ledger ledger) {
        writing.deleteAll(
                KANSLI_BALANCE,
                KANSLI_BALANCE.MONTH.between(LocalDate.of(ledger.year(), 1, 1), LocalDate.of(ledger.year(), 12, 31)));
    }

    private void add(KansliMovementRecord m) {
        BalanceKey.Place place = BalanceKey.place(mapping, ledger.year(), m);
        faults.judge(m, place.unit(), place.party(), place.key().internal(), place.rows());
        sums.addToValue(place.key(), m.getOre());
    }

    private Object[] row(BalanceKey key) {
        return new Object[] {
            key.month(),
            orNull(key.unit()),
            key.line(),
            orNull(key.detail()),
            orNull(key.counterparty()),
            key.internal(),
            key.opening(),
            key.cashFlow(),
            sums.get(key)
        };
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
