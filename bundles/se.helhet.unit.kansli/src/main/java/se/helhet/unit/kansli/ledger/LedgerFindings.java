package se.helhet.unit.kansli.ledger;

import static se.helhet.unit.kansli.db.Tables.KANSLI_IMPORT_FINDING;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.ListIterable;
import org.jooq.DSLContext;
import se.helhet.api.finding.Finding;
import se.helhet.api.finding.Finding.Severity;
import se.helhet.api.store.Writing;

/** What there is to say of a file that was taken in, kept with its import. */
final class LedgerFindings {
    private LedgerFindings() {}

    static boolean any(ListIterable<Finding> findings, Severity severity) {
        return findings.anySatisfy(f -> f.severity() == severity);
    }

    /** What a person had to decide about is stored now, and something to look at. */
    static Finding accepted(Finding finding) {
        return finding.severity() == Severity.QUESTION
                ? Finding.warning(finding.place(), finding.rule(), finding.message())
                : finding;
    }

    static void keep(Writing writing, int importId, ImmutableList<Finding> findings) {
        writing.insertAll(
                KANSLI_IMPORT_FINDING,
                Lists.immutable.of(KANSLI_IMPORT_FINDING.fields()),
                findings.collectWithIndex((f, i) -> new Object[] {importId, i + 1, f.place(), f.rule(), f.message()}));
    }

    static ImmutableList<Finding> of(DSLContext dsl, int importId) {
        return Lists.immutable.withAll(dsl.selectFrom(KANSLI_IMPORT_FINDING)
                .where(KANSLI_IMPORT_FINDING.IMPORT_ID.eq(importId))
                .orderBy(KANSLI_IMPORT_FINDING.POSITION)
                .fetch(r -> Finding.warning(r.getPlace(), r.getRule(), r.getMessage())));
    }

    static void remove(Writing writing, int importId) {
        writing.deleteAll(KANSLI_IMPORT_FINDING, KANSLI_IMPORT_FINDING.IMPORT_ID.eq(importId));
    }
}
