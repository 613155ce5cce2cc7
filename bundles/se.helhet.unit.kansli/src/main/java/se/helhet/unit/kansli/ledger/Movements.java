package se.helhet.unit.kansli.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import se.helhet.unit.kansli.sie.SieEntry;
import se.helhet.unit.kansli.sie.SieFile;
import se.helhet.unit.kansli.sie.SieVoucher;

/**
 * Adds a file's rows up by month, account and objects while the file is read. A table of its own, since a general map
 * needs a new key for each of a million rows.
 */
final class Movements {
    private Sum[] table = new Sum[1 << 10];
    private int count;
    private int row;
    private LocalDate day = LocalDate.MIN;
    private LocalDate month = LocalDate.MIN;

    /** What one account with its objects moved in one month. */
    private static final class Sum {
        private static final Comparator<Sum> ORDER = Comparator.comparing((Sum s) -> s.month)
                .thenComparingInt(s -> s.account)
                .thenComparing(s -> s.unit)
                .thenComparing(s -> s.counterparty);

        private final int hash;
        private final LocalDate month;
        private final int account;
        private final String unit;
        private final String counterparty;
        private Sum next;
        private long ore;
        private final int firstRow;
        private int lastRow;

        Sum(int hash, LocalDate month, SieEntry e, int row, Sum next) {
            this.hash = hash;
            this.month = month;
            this.account = e.account();
            this.unit = e.unit();
            this.counterparty = e.counterparty();
            this.firstRow = row;
            this.next = next;
        }

        boolean is(LocalDate otherMonth, SieEntry e) {
            return account == e.account()
                    && month.equals(otherMonth)
                    && unit.equals(e.unit())
                    && counterparty.equals(e.counterparty());
        }
    }

    /** Takes in the next row of the file. */
    void add(SieVoucher voucher, SieEntry e) {
        row++;
        if (voucher.date() != day) {
            day = voucher.date();
            LocalDate first = day.withDayOfMonth(1);
            month = first.equals(month) ? month : first;
        }
        int hash = e.account() * 31 + month.getMonthValue();
        hash = (hash * 31 + e.unit().hashCode()) * 31 + e.counterparty().hashCode();
        hash ^= hash >>> 16;
        Sum sum = table[hash & table.length - 1];
        while (sum != null && !sum.is(month, e)) {
            sum = sum.next;
        }
        if (sum == null) {
            sum = put(hash, e);
        }
        sum.ore += e.ore();
        sum.lastRow = row;
    }

    private Sum put(int hash, SieEntry e) {
        if (++count > table.length) {
            Sum[] all = all();
            table = new Sum[table.length * 4];
            for (Sum sum : all) {
                sum.next = table[sum.hash & table.length - 1];
                table[sum.hash & table.length - 1] = sum;
            }
        }
        int place = hash & table.length - 1;
        table[place] = new Sum(hash, month, e, row, table[place]);
        return table[place];
    }

    private Sum[] all() {
        return Arrays.stream(table)
                .flatMap(first -> Stream.iterate(first, Objects::nonNull, sum -> sum.next))
                .toArray(Sum[]::new);
    }

    /**
     * Rows for the movement table: opening balances first, then months. A file without vouchers has its balances instead.
     *
     * @param before the number that the file's first row comes after
     */
    Iterable<Object[]> rows(int importId, long before, SieFile file) {
        LocalDate first = file.head().from();
        Sum[] sums = all();
        Arrays.sort(sums, Sum.ORDER);
        return file.opening()
                .asLazy()
                .collect(o -> new Object[] {importId, first, o.account(), o.unit(), "", true, o.ore(), null, null})
                .concatenate(file.amounts().asLazy().collect(a -> new Object[] {
                    importId, a.month(), a.account(), a.unit(), a.counterparty(), false, a.ore(), null, null
                }))
                .concatenate(Lists.immutable.of(sums).asLazy().collect(s -> new Object[] {
                    importId,
                    s.month,
                    s.account,
                    s.unit,
                    s.counterparty,
                    false,
                    s.ore,
                    before + s.firstRow,
                    before + s.lastRow
                }));
    }
}
