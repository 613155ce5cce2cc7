package se.helhet.unit.kansli.investment;

import static se.helhet.unit.kansli.db.Tables.KANSLI_ENTRY;
import static se.helhet.unit.kansli.db.Tables.KANSLI_MOVEMENT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_VOUCHER;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import se.helhet.unit.kansli.investment.InvestmentState.Entry;
import se.helhet.unit.kansli.investment.InvestmentState.Project;
import se.helhet.unit.kansli.map.MapRow;
import se.helhet.unit.kansli.map.Mapping;
import se.helhet.unit.kansli.map.StatementLine;

/**
 * What a year's ledger has on the projects' objects among its fixed assets. Costs on the same object are no investment,
 * and neither is depreciation.
 */
final class LedgerProjects {
    private LedgerProjects() {}

    private record Key(LocalDate month, String project) {}

    static ImmutableList<Entry> used(DSLContext dsl, int ledger, int year, ImmutableList<Project> projects) {
        ImmutableList<Integer> accounts = investing(dsl, ledger, year);
        ImmutableMap<String, Project> byCode =
                projects.toMap(Project::code, p -> p).toImmutable();
        MutableMap<Key, Long> sums = Maps.mutable.empty();
        if (accounts.notEmpty()) {
            dsl.select(KANSLI_VOUCHER.DAY, KANSLI_ENTRY.PROJECT_OBJECT, KANSLI_ENTRY.ORE)
                    .from(KANSLI_ENTRY)
                    .join(KANSLI_VOUCHER)
                    .on(KANSLI_VOUCHER.IMPORT_ID.eq(KANSLI_ENTRY.IMPORT_ID))
                    .and(KANSLI_VOUCHER.NUMBER.eq(KANSLI_ENTRY.VOUCHER))
                    .where(KANSLI_ENTRY.IMPORT_ID.eq(ledger))
                    .and(KANSLI_ENTRY.ACCOUNT.in(accounts.castToList()))
                    .and(KANSLI_ENTRY.PROJECT_OBJECT.in(byCode.keysView().toList()))
                    .forEach(r -> sums.merge(key(r), r.get(KANSLI_ENTRY.ORE), Long::sum));
        }
        return Lists.immutable
                .withAll(sums.keyValuesView())
                .toSortedListBy(p -> p.getOne().project + " " + p.getOne().month)
                .collect(p -> byCode.get(p.getOne().project)
                        .entry(p.getOne().month, InvestmentRegisters.USED_KIND, p.getTwo()))
                .toImmutable();
    }

    private static Key key(Record r) {
        return new Key(r.get(KANSLI_VOUCHER.DAY).withDayOfMonth(1), r.get(KANSLI_ENTRY.PROJECT_OBJECT));
    }

    /** The accounts that the map of the year takes as acquisition value of fixed assets. */
    private static ImmutableList<Integer> investing(DSLContext dsl, int ledger, int year) {
        Mapping mapping = Mapping.read(dsl, year);
        return Lists.immutable
                .withAll(dsl.selectDistinct(KANSLI_MOVEMENT.ACCOUNT)
                        .from(KANSLI_MOVEMENT)
                        .where(KANSLI_MOVEMENT.IMPORT_ID.eq(ledger))
                        .fetch(KANSLI_MOVEMENT.ACCOUNT))
                .select(account ->
                        mapping.accounts().rowsFor(account, "", "").anySatisfy(LedgerProjects::isInvestment));
    }

    private static boolean isInvestment(MapRow row) {
        return row.line() == StatementLine.EQUIPMENT && !row.detail().equals(StatementLine.DEPRECIATION_DETAIL);
    }
}
