package se.helhet.demo.boras.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Invoices and when they fall due, paid three times a month in the order of their due dates until what is left open is
 * the balance at the end of the year.
 */
final class OpenItems {
    private record Item(String unit, LocalDate due, long ore) {}

    private final Books books;
    private final String account;
    private final String series;
    private final String text;
    private final List<Item> items = new ArrayList<>();

    OpenItems(Books books, String account, String series, String text) {
        this.books = books;
        this.account = account;
        this.series = series;
        this.text = text;
        for (String unit : books.units()) {
            long[] parts = Split.byWeights(books.opening(account, unit), new long[] {35, 30, 25, 10});
            for (int i = 0; i < parts.length; i++) {
                add(unit, LocalDate.of(books.year(), 1, 5).plusDays(10L * i), parts[i]);
            }
        }
    }

    /** An invoice, or a credit note when negative. */
    void add(String unit, LocalDate due, long ore) {
        items.add(new Item(unit, due, ore));
    }

    void pay() {
        Map<LocalDate, Map<String, Long>> days = new TreeMap<>();
        for (String unit : books.units()) {
            due(unit)
                    .forEach((day, ore) ->
                            days.computeIfAbsent(day, key -> new HashMap<>()).put(unit, ore));
        }
        days.forEach((day, amounts) -> {
            Voucher voucher = books.journal().voucher(series, day, text);
            for (String unit : books.units()) {
                long ore = amounts.getOrDefault(unit, 0L);
                long debit = account.equals(Accounts.SUPPLIERS) ? ore : -ore;
                voucher.debit(account, unit, debit).credit(Accounts.GROUP, unit, debit);
            }
        });
    }

    private Map<LocalDate, Long> due(String unit) {
        List<Item> ours = items.stream()
                .filter(item -> item.unit().equals(unit))
                .sorted(Comparator.comparing(Item::due))
                .toList();
        long left = ours.stream().mapToLong(Item::ore).sum() - books.closing(account, unit);
        if (left < 0) {
            throw new IllegalStateException(unit + " has too few invoices for its balance on " + account);
        }
        Map<LocalDate, Long> days = new TreeMap<>();
        for (Item item : ours) {
            long ore = Math.min(left, item.ore());
            left -= ore;
            days.merge(batch(item.due()), ore, Long::sum);
        }
        return days;
    }

    /** The 10th, the 20th or the last of the month, at the latest the last working day of the year. */
    private LocalDate batch(LocalDate due) {
        if (due.getYear() > books.year()) {
            return Days.of(books.year(), 12, 30);
        }
        int day = due.getDayOfMonth() <= 10 ? 10 : due.getDayOfMonth() <= 20 ? 20 : 30;
        return Days.of(due.getYear(), due.getMonthValue(), day);
    }
}
