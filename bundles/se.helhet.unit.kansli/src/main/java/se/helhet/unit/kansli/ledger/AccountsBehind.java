package se.helhet.unit.kansli.ledger;

import static se.helhet.unit.kansli.db.Tables.KANSLI_ACCOUNT;

import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.jooq.DSLContext;
import se.helhet.api.evaluation.Origins.Listing;
import se.helhet.unit.kansli.db.tables.records.KansliMovementRecord;
import se.helhet.unit.kansli.money.Kronor;

/** The accounts behind a number, with what they began the year with and what has moved. */
final class AccountsBehind {
    private AccountsBehind() {}

    private record Sums(long opening, long moved) {
        Sums plus(KansliMovementRecord m) {
            return m.getOpening() ? new Sums(opening + m.getOre(), moved) : new Sums(opening, moved + m.getOre());
        }
    }

    static Listing list(DSLContext dsl, Ledger ledger, ImmutableList<KansliMovementRecord> movements, int most) {
        MutableSortedMap<Integer, Sums> sums = SortedMaps.mutable.empty();
        movements.forEach(m -> sums.merge(m.getAccount(), new Sums(0, 0).plus(m), (old, x) -> old.plus(m)));
        Map<Integer, String> names = dsl.select(KANSLI_ACCOUNT.NUMBER, KANSLI_ACCOUNT.NAME)
                .from(KANSLI_ACCOUNT)
                .where(KANSLI_ACCOUNT.IMPORT_ID.eq(ledger.id()))
                .fetchMap(KANSLI_ACCOUNT.NUMBER, KANSLI_ACCOUNT.NAME);
        Sums all = sums.injectInto(new Sums(0, 0), (a, s) -> new Sums(a.opening + s.opening, a.moved + s.moved));
        ImmutableList<ImmutableList<String>> rows = Lists.immutable
                .withAll(sums.keyValuesView())
                .collect(e -> row(e.getOne().toString(), names.getOrDefault(e.getOne(), ""), e.getTwo()));
        return new Listing(
                "Konton " + ledger.year() + " (" + ledger.file() + "), kronor, debet positivt",
                Lists.immutable.of("Konto", "Namn", "Ingående", "Förändring", "Summa"),
                rows.take(most).newWith(row("", "Summa", all)),
                rows.take(most).collect(ImmutableList::getFirst).newWith(""),
                rows.size() > most);
    }

    private static ImmutableList<String> row(String account, String name, Sums s) {
        return Lists.immutable.of(
                account, name, Kronor.print(s.opening), Kronor.print(s.moved), Kronor.print(s.opening + s.moved));
    }
}
