package se.helhet.demo.boras.ledger;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Entrance fees, booked every Sunday and carried to the group account. */
final class Till {
    private final Books books;

    Till(Books books) {
        this.books = books;
    }

    void book() {
        for (Leaf leaf : books.leaves("cash")) {
            List<LocalDate> sundays = sundays();
            long[] rhythm = books.rhythms().of(leaf.rhythm());
            long[] weights = sundays.stream()
                    .mapToLong(day -> rhythm[day.getMonthValue() - 1] * (7 + day.getDayOfMonth() % 5))
                    .toArray();
            long[] weeks = Split.byWeights(leaf.ore(), weights);
            for (int i = 0; i < weeks.length; i++) {
                week(leaf, sundays.get(i), weeks[i]);
            }
            leaveOpen(leaf.unit());
        }
    }

    private void week(Leaf leaf, LocalDate sunday, long net) {
        long vat = books.accounts().vat(leaf.account(), net);
        long coins = (net + vat) / 25;
        long cards = net + vat - coins;
        books.journal()
                .voucher("KA", sunday, "Entréer vecka " + sunday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                .debit(Accounts.TILL, leaf.unit(), coins)
                .debit(Accounts.BANK, leaf.unit(), cards)
                .credit(leaf, net)
                .credit(Accounts.VAT_OUT, leaf.unit(), vat);
        boolean last = sunday.plusDays(7).getYear() > books.year();
        if (!last) {
            carry(sunday.plusDays(2), leaf, cards, coins);
        }
    }

    private void carry(LocalDate date, Leaf leaf, long cards, long coins) {
        books.journal()
                .voucher("KA", date, "Dagskassor till koncernkontot")
                .debit(Accounts.GROUP, leaf.unit(), cards + coins)
                .credit(Accounts.BANK, leaf.unit(), cards)
                .credit(Accounts.TILL, leaf.unit(), coins);
    }

    private void leaveOpen(String unit) {
        Voucher voucher = books.journal().voucher("KA", books.yearEnd(), "Dagskassor till koncernkontot");
        for (String account : List.of(Accounts.TILL, Accounts.BANK)) {
            long balance = books.opening(account, unit) + books.journal().moved(account, unit);
            long carried = balance - books.closing(account, unit);
            voucher.debit(Accounts.GROUP, unit, carried).credit(account, unit, carried);
        }
    }

    private List<LocalDate> sundays() {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = LocalDate.of(books.year(), 1, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        for (; day.getYear() == books.year(); day = day.plusDays(7)) {
            days.add(day);
        }
        return days;
    }
}
