package se.helhet.demo.boras.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The vouchers of a year and the balances they lead to. Every voucher balances, in whole and unit by unit. */
final class Journal {
    final int year;
    private final List<Voucher> vouchers = new ArrayList<>();

    Journal(int year) {
        this.year = year;
    }

    Voucher voucher(String series, LocalDate date, String text) {
        Voucher voucher = new Voucher(series, date, text);
        vouchers.add(voucher);
        return voucher;
    }

    /** All vouchers by date, those of a day in the order they were booked; empty ones are left out. */
    List<Voucher> vouchers() {
        return vouchers.stream()
                .filter(voucher -> !voucher.rows.isEmpty())
                .sorted(Comparator.comparing(voucher -> voucher.date))
                .toList();
    }

    /** What has been booked on an account of a unit so far, debit positive. */
    long moved(String account, String unit) {
        return vouchers.stream()
                .mapToLong(voucher -> moved(voucher, account, unit))
                .sum();
    }

    /** What has been booked on an account of a unit in a month, debit positive. */
    long moved(String account, String unit, int month) {
        return vouchers.stream()
                .filter(voucher -> voucher.date.getMonthValue() == month)
                .mapToLong(voucher -> moved(voucher, account, unit))
                .sum();
    }

    private static long moved(Voucher voucher, String account, String unit) {
        long sum = 0;
        for (Voucher.Row row : voucher.rows) {
            sum += row.account().equals(account) && row.unit().equals(unit) ? row.ore() : 0;
        }
        return sum;
    }

    /** All movements by account and then unit, debit positive. */
    Map<String, Map<String, Long>> movements() {
        Map<String, Map<String, Long>> all = new TreeMap<>();
        for (Voucher voucher : vouchers) {
            for (Voucher.Row row : voucher.rows) {
                all.computeIfAbsent(row.account(), key -> new TreeMap<>()).merge(row.unit(), row.ore(), Long::sum);
            }
        }
        return all;
    }

    void check() {
        for (Voucher voucher : vouchers) {
            Map<String, Long> units = new HashMap<>();
            voucher.rows.forEach(row -> units.merge(row.unit(), row.ore(), Long::sum));
            if (units.values().stream().anyMatch(sum -> sum != 0)) {
                throw new IllegalStateException(voucher.text + " " + voucher.date + " does not balance: " + units);
            }
            if (voucher.date.getYear() != year) {
                throw new IllegalStateException(voucher.text + " is dated " + voucher.date);
            }
        }
    }
}
