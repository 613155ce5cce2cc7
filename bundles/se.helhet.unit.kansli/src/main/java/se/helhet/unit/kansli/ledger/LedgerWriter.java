package se.helhet.unit.kansli.ledger;

import static se.helhet.unit.kansli.db.Tables.KANSLI_ACCOUNT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_ENTRY;
import static se.helhet.unit.kansli.db.Tables.KANSLI_IMPORT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_MOVEMENT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_VOUCHER;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Field;
import org.jooq.Table;
import se.helhet.api.store.Writing;
import se.helhet.unit.kansli.sie.SieFile;
import se.helhet.unit.kansli.sie.SieVoucher;
import se.helhet.unit.kansli.sie.SieVouchers;

/** Stores one checked file. Vouchers and rows are read from the file again as the database takes them. */
final class LedgerWriter {
    private static final ImmutableList<Field<?>> VOUCHER = fields(KANSLI_VOUCHER);
    private static final ImmutableList<Field<?>> ENTRY = fields(KANSLI_ENTRY);
    private static final ImmutableList<Field<?>> MOVEMENT = fields(KANSLI_MOVEMENT);
    private static final ImmutableList<Field<?>> ACCOUNT = fields(KANSLI_ACCOUNT);

    private final Writing writing;

    LedgerWriter(Writing writing) {
        this.writing = writing;
    }

    private static ImmutableList<Field<?>> fields(Table<?> table) {
        return Lists.immutable.<Field<?>>of(table.fields());
    }

    void write(SieFile file, Movements movements) {
        int id = Math.toIntExact(writing.insert(
                KANSLI_IMPORT,
                Map.of(
                        KANSLI_IMPORT.YEAR, file.year(),
                        KANSLI_IMPORT.FILE, file.name(),
                        KANSLI_IMPORT.FINGERPRINT, file.fingerprint(),
                        KANSLI_IMPORT.PROGRAM, file.head().program(),
                        KANSLI_IMPORT.COMPANY, file.head().company(),
                        KANSLI_IMPORT.VOUCHERS, file.vouchers(),
                        KANSLI_IMPORT.ENTRIES, file.entries(),
                        KANSLI_IMPORT.IMPORTED_ON, LocalDate.now())));
        writing.insertAll(
                KANSLI_ACCOUNT, ACCOUNT, file.accounts().keyValuesView().collect(a ->
                        new Object[] {id, a.getOne(), a.getTwo()}));
        stream(
                file,
                KANSLI_VOUCHER,
                VOUCHER,
                (v, number) -> Collections.singletonList(
                        new Object[] {id, number, v.series(), v.number(), v.date(), v.text()}));
        stream(
                file,
                KANSLI_ENTRY,
                ENTRY,
                (v, number) -> v.entries().asLazy().collect(e -> new Object[] {
                    id, number, e.account(), e.unit(), e.project(), e.counterparty(), e.ore(), e.text()
                }));
        writing.insertAll(KANSLI_MOVEMENT, MOVEMENT, movements.rows(id, file));
    }

    private void stream(
            SieFile file,
            Table<?> table,
            ImmutableList<Field<?>> fields,
            BiFunction<SieVoucher, Integer, Iterable<Object[]>> rows) {
        try (SieVouchers vouchers = new SieVouchers(file)) {
            writing.insertAll(table, fields, () -> new Rows(vouchers, rows));
        }
    }

    /** The rows of voucher after voucher. */
    private static final class Rows implements Iterator<Object[]> {
        private final Iterator<SieVoucher> vouchers;
        private final BiFunction<SieVoucher, Integer, Iterable<Object[]>> rows;
        private Iterator<Object[]> now = Collections.emptyIterator();
        private int number;

        Rows(Iterator<SieVoucher> vouchers, BiFunction<SieVoucher, Integer, Iterable<Object[]>> rows) {
            this.vouchers = vouchers;
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            while (!now.hasNext() && vouchers.hasNext()) {
                now = rows.apply(vouchers.next(), ++number).iterator();
            }
            return now.hasNext();
        }

        @Override
        public Object[] next() {
            hasNext();
            return now.next();
        }
    }
}
