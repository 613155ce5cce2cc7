package se.helhet.unit.kansli.ledger;

import static se.helhet.unit.kansli.db.Tables.KANSLI_BALANCE;
import static se.helhet.unit.kansli.db.Tables.KANSLI_MOVEMENT;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Origins;
import se.helhet.api.store.Store;
import se.helhet.unit.kansli.db.tables.records.KansliMovementRecord;
import se.helhet.unit.kansli.map.Mapping;

/** Opens balances into the accounts, and then the rows of vouchers, that were placed there. */
@Component(service = Origins.class)
public final class LedgerOrigins implements Origins {
    private final Store store;

    @Activate
    public LedgerOrigins(@Reference Store store) {
        this.store = store;
    }

    @Override
    public String register() {
        return "kansli.balance";
    }

    @Override
    public ImmutableList<Listing> open(ImmutableList<Record> rows, int most) {
        return open(rows, "", most);
    }

    /** @param account by which the vouchers are narrowed, or empty */
    @Override
    public ImmutableList<Listing> open(ImmutableList<Record> rows, String account, int most) {
        ImmutableSet<BalanceKey> keys = rows.collect(LedgerOrigins::key).toImmutableSet();
        ImmutableSet<Integer> years = keys.collect(k -> k.month().getYear());
        return store.read(dsl -> Ledger.all(dsl)
                .select(l -> years.contains(l.year()))
                .flatCollect(l -> open(dsl, l, keys, account, most)));
    }

    private static BalanceKey key(Record r) {
        return new BalanceKey(
                r.get(KANSLI_BALANCE.MONTH),
                text(r.get(KANSLI_BALANCE.UNIT)),
                r.get(KANSLI_BALANCE.LINE),
                text(r.get(KANSLI_BALANCE.DETAIL)),
                text(r.get(KANSLI_BALANCE.COUNTERPARTY)),
                r.get(KANSLI_BALANCE.INTERNAL),
                r.get(KANSLI_BALANCE.OPENING),
                r.get(KANSLI_BALANCE.CASH_FLOW));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static ImmutableList<Listing> open(
            DSLContext dsl, Ledger ledger, ImmutableSet<BalanceKey> keys, String account, int most) {
        Mapping mapping = Mapping.read(dsl, ledger.year());
        ImmutableList<KansliMovementRecord> placed = Lists.immutable
                .withAll(dsl.fetch(KANSLI_MOVEMENT, KANSLI_MOVEMENT.IMPORT_ID.eq(ledger.id())))
                .select(m -> keys.contains(
                        BalanceKey.place(mapping, ledger.year(), m).key()));
        if (placed.isEmpty()) {
            return Lists.immutable.empty();
        }
        ImmutableList<KansliMovementRecord> narrowed =
                placed.select(m -> m.getAccount().toString().equals(account));
        return Lists.immutable.of(
                AccountsBehind.list(dsl, ledger, placed, most),
                narrowed.isEmpty()
                        ? EntriesBehind.list(dsl, ledger, placed, String.valueOf(ledger.year()), most)
                        : EntriesBehind.list(dsl, ledger, narrowed, ledger.year() + ", konto " + account, most));
    }
}
