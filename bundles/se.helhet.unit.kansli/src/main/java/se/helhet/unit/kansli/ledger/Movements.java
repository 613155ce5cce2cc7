package se.helhet.unit.kansli.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.collections.api.factory.primitive.ObjectLongMaps;
import org.eclipse.collections.api.map.primitive.MutableObjectLongMap;
import se.helhet.unit.kansli.sie.SieEntry;
import se.helhet.unit.kansli.sie.SieFile;
import se.helhet.unit.kansli.sie.SieVoucher;

/** Adds a file's rows up by month, account and objects while the file is read. */
final class Movements {
    private final MutableObjectLongMap<Key> sums = ObjectLongMaps.mutable.empty();
    private LocalDate day = LocalDate.MIN;
    private LocalDate month = LocalDate.MIN;

    private record Key(LocalDate month, int account, String unit, String counterparty) {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::month)
                .thenComparingInt(Key::account)
                .thenComparing(Key::unit)
                .thenComparing(Key::counterparty);
    }

    void add(SieVoucher voucher, SieEntry e) {
        if (!voucher.date().equals(day)) {
            day = voucher.date();
            month = day.withDayOfMonth(1);
        }
        sums.addToValue(new Key(month, e.account(), e.unit(), e.counterparty()), e.ore());
    }

    /**
     * Rows for the movement table: opening balances first, then months. A file without vouchers has its balances instead.
     */
    Iterable<Object[]> rows(int importId, SieFile file) {
        LocalDate first = file.head().from();
        return file.opening()
                .asLazy()
                .collect(o -> new Object[] {importId, first, o.account(), o.unit(), "", true, o.ore()})
                .concatenate(file.amounts().asLazy().collect(a ->
                        new Object[] {importId, a.month(), a.account(), a.unit(), a.counterparty(), false, a.ore()}))
                .concatenate(sums.keysView().toSortedList(Key.ORDER).asLazy().collect(k ->
                        new Object[] {importId, k.month, k.account, k.unit, k.counterparty, false, sums.get(k)}));
    }
}
