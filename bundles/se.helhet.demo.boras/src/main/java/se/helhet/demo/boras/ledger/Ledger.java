package se.helhet.demo.boras.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One year's books: what stood at its beginning, what was booked, what stands at its end. */
final class Ledger {
    final int year;
    final Map<String, Map<String, Long>> opening;
    final Map<String, Map<String, Long>> movements;
    final List<Voucher> vouchers;

    Ledger(int year, Totals totals, Balances balances) {
        this.year = year;
        Journal journal = new Journal(year);
        List<Leaf> leaves = new Plan(totals, balances).leaves(year);
        Books books = new Books(year, totals, balances, new Rhythms(), new Accounts(), leaves, journal);
        book(books);
        journal.check();
        this.opening = balances.all(year - 1);
        this.movements = journal.movements();
        this.vouchers = journal.vouchers();
        check(balances);
    }

    private static void book(Books books) {
        new Payroll(books).book();
        new Purchases(books).book();
        new Sales(books).book();
        new Till(books).book();
        new Projects(books).book();
        new Pensions(books).book();
        new YearEnd(books).book();
        new Internal(books).book();
        new Grants(books).book();
        new Vat(books).book();
    }

    /** Every balance ends where it should; equity is left as it was, the result stands in the accounts 3 to 8. */
    private void check(Balances balances) {
        Map<String, Map<String, Long>> wanted = balances.all(year);
        List<String> wrong = new ArrayList<>();
        for (String account : new TreeMap<>(wanted).keySet()) {
            for (String unit : Totals.UNITS) {
                long moved = at(movements, account, unit);
                long closing = at(opening, account, unit) + moved;
                boolean right = account.equals(Accounts.EQUITY) ? moved == 0 : closing == at(wanted, account, unit);
                if (!right) {
                    wrong.add(account + " " + unit + " " + closing + " for " + at(wanted, account, unit));
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("Balances of " + year + " do not end as they should: " + wrong);
        }
    }

    static long at(Map<String, Map<String, Long>> table, String account, String unit) {
        return table.getOrDefault(account, Map.of()).getOrDefault(unit, 0L);
    }
}
