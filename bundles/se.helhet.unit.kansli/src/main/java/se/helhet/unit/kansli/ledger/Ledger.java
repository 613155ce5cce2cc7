package se.helhet.unit.kansli.ledger;

import static se.helhet.unit.kansli.db.Tables.KANSLI_ACCOUNT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_ENTRY;
import static se.helhet.unit.kansli.db.Tables.KANSLI_IMPORT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_MOVEMENT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_PERIOD_BUDGET;
import static se.helhet.unit.kansli.db.Tables.KANSLI_VOUCHER;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.DSLContext;
import se.helhet.api.store.Writing;

/**
 * A year's ledger in the store.
 *
 * @param file        name of the file it was read from
 * @param fingerprint of that file
 * @param entries     rows of its vouchers
 */
record Ledger(int id, long version, int year, String file, String fingerprint, LocalDate importedOn, int entries) {

    /** All there are, oldest year first. */
    static ImmutableList<Ledger> all(DSLContext dsl) {
        return Lists.immutable.withAll(dsl.selectFrom(KANSLI_IMPORT)
                .orderBy(KANSLI_IMPORT.YEAR)
                .fetch(r -> new Ledger(
                        r.getId(),
                        r.getVersion(),
                        r.getYear(),
                        r.getFile(),
                        r.getFingerprint(),
                        r.getImportedOn(),
                        r.getEntries())));
    }

    /** Takes the whole import out again, balances included. */
    void withdraw(Writing writing) {
        Balances.remove(writing, this);
        writing.deleteAll(KANSLI_MOVEMENT, KANSLI_MOVEMENT.IMPORT_ID.eq(id));
        writing.deleteAll(KANSLI_PERIOD_BUDGET, KANSLI_PERIOD_BUDGET.IMPORT_ID.eq(id));
        writing.deleteAll(KANSLI_ENTRY, KANSLI_ENTRY.IMPORT_ID.eq(id));
        writing.deleteAll(KANSLI_VOUCHER, KANSLI_VOUCHER.IMPORT_ID.eq(id));
        writing.deleteAll(KANSLI_ACCOUNT, KANSLI_ACCOUNT.IMPORT_ID.eq(id));
        LedgerFindings.remove(writing, id);
        writing.delete(KANSLI_IMPORT, id, version);
    }
}
