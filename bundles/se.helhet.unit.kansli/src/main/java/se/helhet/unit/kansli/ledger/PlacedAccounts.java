package se.helhet.unit.kansli.ledger;

import static se.helhet.unit.kansli.db.Tables.KANSLI_ACCOUNT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_MOVEMENT;

import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.jooq.DSLContext;
import se.helhet.api.ledger.AccountMaps.Account;
import se.helhet.api.ledger.AccountMaps.Part;
import se.helhet.unit.kansli.db.tables.records.KansliMovementRecord;
import se.helhet.unit.kansli.map.MapRow;
import se.helhet.unit.kansli.map.Mapping;

/** The accounts of a ledger, each divided by the rows of the map that take it. */
final class PlacedAccounts {
    private PlacedAccounts() {}

    static ImmutableList<Account> of(DSLContext dsl, Ledger ledger, Mapping mapping) {
        MutableSortedMap<Integer, Account> accounts = SortedMaps.mutable.empty();
        Map<Integer, String> names = dsl.select(KANSLI_ACCOUNT.NUMBER, KANSLI_ACCOUNT.NAME)
                .from(KANSLI_ACCOUNT)
                .where(KANSLI_ACCOUNT.IMPORT_ID.eq(ledger.id()))
                .fetchMap(KANSLI_ACCOUNT.NUMBER, KANSLI_ACCOUNT.NAME);
        names.forEach((number, name) -> accounts.put(number, new Account(number, name, 0, 0, Lists.immutable.empty())));
        for (KansliMovementRecord m : dsl.fetch(KANSLI_MOVEMENT, KANSLI_MOVEMENT.IMPORT_ID.eq(ledger.id()))) {
            ImmutableList<Long> rows =
                    BalanceKey.place(mapping, ledger.year(), m).rows().collect(MapRow::id);
            accounts.merge(
                    m.getAccount(),
                    with(new Account(m.getAccount(), "", 0, 0, Lists.immutable.empty()), m, rows),
                    (a, same) -> with(a, m, rows));
        }
        return Lists.immutable.withAll(accounts);
    }

    private static Account with(Account a, KansliMovementRecord m, ImmutableList<Long> rows) {
        long ore = m.getOre();
        boolean opening = m.getOpening();
        Part old = a.parts().detectIfNone(p -> p.rows().equals(rows), () -> new Part(rows, 0));
        return new Account(
                a.number(),
                a.name(),
                a.opening() + (opening ? ore : 0),
                a.change() + (opening ? 0 : ore),
                a.parts().newWithout(old).newWith(new Part(rows, old.amount() + ore)));
    }
}
