package se.helhet.unit.kansli.ledger;

import static se.helhet.unit.kansli.db.Tables.KANSLI_ACCOUNT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_ENTRY;
import static se.helhet.unit.kansli.db.Tables.KANSLI_IMPORT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_MOVEMENT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_PERIOD_BUDGET;
import static se.helhet.unit.kansli.db.Tables.KANSLI_VOUCHER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import se.helhet.api.store.Writing;
import se.helhet.unit.kansli.sie.SieFile;
import se.helhet.unit.kansli.sie.SieScan;

/**
 * Reads, checks and stores one file in one go: a thread reads while this one stores what has been read, and both take
 * about as long as storing alone. What is stored of a file with errors must be rolled back by the caller.
 */
final class LedgerWriter {
    private static final ImmutableList<Field<?>> VOUCHER = fields(KANSLI_VOUCHER);
    private static final ImmutableList<Field<?>> ENTRY = fields(KANSLI_ENTRY).reject(f -> f.equals(KANSLI_ENTRY.ID));
    private static final ImmutableList<Field<?>> MOVEMENT = fields(KANSLI_MOVEMENT);
    private static final ImmutableList<Field<?>> PERIOD_BUDGET = fields(KANSLI_PERIOD_BUDGET);
    private static final ImmutableList<Field<?>> ACCOUNT = fields(KANSLI_ACCOUNT);

    private final Writing writing;
    private final int id;

    private LedgerWriter(Writing writing, int id) {
        this.writing = writing;
        this.id = id;
    }

    private static ImmutableList<Field<?>> fields(Table<?> table) {
        return Lists.immutable.<Field<?>>of(table.fields());
    }

    /**
     * A file that has been read, and what must be known to finish its import.
     *
     * @param before the number that its first row comes after
     */
    record Read(int id, long before, SieFile file, Movements movements) {}

    /** Stores the vouchers and their rows; {@link #finish} stores the rest. */
    static Read read(Writing writing, Path file, ImportProgress progress) {
        // The rows need the id of their import before it is known which year the file is of.
        int id = Math.toIntExact(writing.insert(
                KANSLI_IMPORT,
                Map.of(
                        KANSLI_IMPORT.YEAR,
                        0,
                        KANSLI_IMPORT.FILE,
                        file.getFileName().toString(),
                        KANSLI_IMPORT.FINGERPRINT,
                        "",
                        KANSLI_IMPORT.PROGRAM,
                        "",
                        KANSLI_IMPORT.COMPANY,
                        "",
                        KANSLI_IMPORT.VOUCHERS,
                        0,
                        KANSLI_IMPORT.ENTRIES,
                        0,
                        KANSLI_IMPORT.IMPORTED_ON,
                        LocalDate.now())));
        return new LedgerWriter(writing, id).read(file, progress);
    }

    private Read read(Path path, ImportProgress progress) {
        // Nobody else writes within this transaction, so that the rows get the numbers that come next.
        long before = writing.dsl()
                .select(DSL.coalesce(DSL.max(KANSLI_ENTRY.ID), 0))
                .from(KANSLI_ENTRY)
                .fetchSingle(0, Long.class);
        try (Writing.Bulk vouchers = writing.bulk(KANSLI_VOUCHER, VOUCHER);
                Writing.Bulk entries = writing.bulk(KANSLI_ENTRY, ENTRY)) {
            return new Conveyor<LedgerRows.Piece>()
                    .run(
                            belt -> {
                                LedgerRows rows = new LedgerRows(id, belt, progress);
                                SieFile file = SieScan.read(path, rows);
                                return new Read(id, before, file, rows.finish());
                            },
                            piece -> {
                                piece.vouchers().forEach(vouchers::add);
                                piece.entries().forEach(entries::add);
                            });
        }
    }

    /** Stores what is known of a file without errors once it has been read, in place of its year's earlier import. */
    static void finish(Writing writing, Read read) {
        SieFile file = read.file();
        writing.update(
                KANSLI_IMPORT,
                read.id(),
                1,
                Map.of(
                        KANSLI_IMPORT.YEAR, file.year(),
                        KANSLI_IMPORT.FINGERPRINT, file.fingerprint(),
                        KANSLI_IMPORT.PROGRAM, file.head().program(),
                        KANSLI_IMPORT.COMPANY, file.head().company(),
                        KANSLI_IMPORT.VOUCHERS, file.vouchers(),
                        KANSLI_IMPORT.ENTRIES, file.entries()));
        writing.insertAll(
                KANSLI_ACCOUNT, ACCOUNT, file.accounts().keyValuesView().collect(a ->
                        new Object[] {read.id(), a.getOne(), a.getTwo()}));
        writing.insertAll(
                KANSLI_PERIOD_BUDGET, PERIOD_BUDGET, file.budget().asLazy().collect(b ->
                        new Object[] {read.id(), b.month(), b.account(), b.unit(), b.ore()}));
        writing.insertAll(KANSLI_MOVEMENT, MOVEMENT, read.movements().rows(read.id(), read.before(), file));
    }
}
