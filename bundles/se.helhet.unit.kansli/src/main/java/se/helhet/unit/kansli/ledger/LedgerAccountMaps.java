package se.helhet.unit.kansli.ledger;

import static se.helhet.unit.kansli.db.Tables.KANSLI_MAP_ROW;

import java.util.Comparator;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.jooq.DSLContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.ledger.AccountMaps;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.unit.kansli.map.MapRow;
import se.helhet.unit.kansli.map.Mapping;
import se.helhet.unit.kansli.map.StatementLine;

/** The account map of a year as others see it, with the year's accounts placed by it. */
@Component(service = AccountMaps.class)
public final class LedgerAccountMaps implements AccountMaps {
    private final Store store;

    @Activate
    public LedgerAccountMaps(@Reference Store store) {
        this.store = store;
    }

    @Override
    public String register() {
        return "kansli.map_row";
    }

    @Override
    public YearMap of(int year) {
        return store.read(dsl -> {
            Mapping mapping = Mapping.read(dsl, year);
            ImmutableMap<Long, String> editions = editions(dsl);
            ImmutableList<Ledger> ledgers = Ledger.all(dsl).select(l -> l.year() == year);
            return new YearMap(
                    year,
                    Mapping.mapYear(dsl, year),
                    ledgers.notEmpty(),
                    Lists.mutable
                            .withAll(mapping.accounts().rows())
                            .sortThis(Comparator.comparingInt(MapRow::from).thenComparingLong(MapRow::id))
                            .collect(r -> row(r, editions.getIfAbsentValue(r.id(), "")))
                            .toImmutable(),
                    ledgers.flatCollect(l -> PlacedAccounts.of(dsl, l, mapping)));
        });
    }

    @Override
    public String copy(int from, int to, String edition, Who who) {
        return store.write(who, w -> MapCopy.copy(w, from, to, edition)).summary();
    }

    private static ImmutableMap<Long, String> editions(DSLContext dsl) {
        return Maps.immutable.ofMap(dsl.select(KANSLI_MAP_ROW.ID, KANSLI_MAP_ROW.EDITION)
                .from(KANSLI_MAP_ROW)
                .where(KANSLI_MAP_ROW.EDITION.isNotNull())
                .fetchMap(r -> r.value1().longValue(), r -> r.value2()));
    }

    private static Row row(MapRow r, String edition) {
        return new Row(
                r.id(),
                r.from(),
                r.to(),
                statement(r.line()),
                r.line().code(),
                r.unit(),
                r.counterparty(),
                r.detail(),
                edition);
    }

    private static Statement statement(StatementLine line) {
        if (line.isResult()) {
            return Statement.INCOME;
        }
        return line.isAsset() ? Statement.ASSETS : line.isDebt() ? Statement.EQUITY_AND_DEBTS : Statement.NONE;
    }
}
