package se.helhet.unit.kansli.investment;

import static se.helhet.unit.kansli.db.Tables.KANSLI_IMPORT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_INVESTMENT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_INVESTMENT_USE;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.DSLContext;

/** What stands in the accounts of investments: decisions and uses by project and month. */
record InvestmentState(ImmutableList<Entry> entries) {

    /**
     * @param closesOn the day on which the project leaves the accounts, null while it is open
     * @param kind     decided or used
     */
    record Entry(LocalDate month, LocalDate closesOn, String project, String unit, String kind, long ore) {}

    /** @param finishedOn null while it is open */
    record Project(String code, String unit, LocalDate finishedOn) {
        LocalDate closesOn() {
            return finishedOn == null ? null : LocalDate.of(finishedOn.getYear() + 1, 1, 1);
        }

        Entry entry(LocalDate day, String kind, long ore) {
            return new Entry(day.withDayOfMonth(1), closesOn(), code, unit, kind, ore);
        }
    }

    static InvestmentState read(DSLContext dsl) {
        MutableList<Entry> out = Lists.mutable.empty();
        ImmutableList<Project> projects = projects(dsl);
        for (Project project : projects) {
            dsl.selectFrom(KANSLI_INVESTMENT)
                    .where(KANSLI_INVESTMENT.PROJECT.eq(project.code()))
                    .orderBy(KANSLI_INVESTMENT.DECIDED_ON, KANSLI_INVESTMENT.ID)
                    .forEach(r ->
                            out.add(project.entry(r.getDecidedOn(), InvestmentRegisters.DECIDED_KIND, r.getAmount())));
            dsl.selectFrom(KANSLI_INVESTMENT_USE)
                    .where(KANSLI_INVESTMENT_USE.PROJECT.eq(project.code()))
                    .orderBy(KANSLI_INVESTMENT_USE.USED_ON, KANSLI_INVESTMENT_USE.ID)
                    .forEach(r -> out.add(project.entry(r.getUsedOn(), InvestmentRegisters.USED_KIND, r.getAmount())));
        }
        dsl.selectFrom(KANSLI_IMPORT)
                .orderBy(KANSLI_IMPORT.YEAR)
                .forEach(ledger ->
                        out.addAllIterable(LedgerProjects.used(dsl, ledger.getId(), ledger.getYear(), projects)));
        return new InvestmentState(out.toImmutable());
    }

    /** The last decision says when a project was finished. */
    private static ImmutableList<Project> projects(DSLContext dsl) {
        return Lists.immutable
                .withAll(dsl.selectFrom(KANSLI_INVESTMENT)
                        .orderBy(KANSLI_INVESTMENT.DECIDED_ON.desc(), KANSLI_INVESTMENT.ID.desc())
                        .fetch(r -> new Project(r.getProject(), r.getUnit(), r.getFinishedOn())))
                .distinctBy(Project::code)
                .toSortedListBy(Project::code)
                .toImmutable();
    }

    /** Numbered from one, so that equal content is equal rows. */
    Iterable<Object[]> rows() {
        return entries.collectWithIndex(
                (e, i) -> new Object[] {i + 1, e.month, e.closesOn, e.project, e.unit, e.kind, e.ore});
    }
}
