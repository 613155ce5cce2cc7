package se.helhet.demo.boras.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Salaries on the 25th of every month, tax and employer's fees paid in the month after. */
final class Payroll {
    private static final int DECEMBER = 11;
    private static final String TRAVEL = "5510";

    private record Debt(String account, String unit) {}

    private final Books books;
    private final Map<Debt, long[]> owed = new HashMap<>();

    Payroll(Books books) {
        this.books = books;
    }

    void book() {
        for (String unit : books.units()) {
            long[] taxable = new long[12];
            for (Leaf leaf : books.leaves("payroll")) {
                if (leaf.unit().equals(unit) && !leaf.account().equals(TRAVEL)) {
                    long[] months = books.rhythms().spread(leaf);
                    for (int month = 0; month < 12; month++) {
                        taxable[month] += months[month];
                    }
                }
            }
            salaries(unit, taxable);
            employerFees(unit, taxable);
        }
        for (int month = 0; month < 12; month++) {
            payAuthority(month);
        }
    }

    private void salaries(String unit, long[] taxable) {
        List<Leaf> leaves = books.leaves("payroll").stream()
                .filter(leaf -> leaf.unit().equals(unit))
                .toList();
        long[] taxes = new long[12];
        for (int month = 0; month < 12; month++) {
            Voucher voucher =
                    books.journal().voucher("LN", Days.of(books.year(), month + 1, 25), "Löner månad " + (month + 1));
            long paid = 0;
            for (Leaf leaf : leaves) {
                long ore = books.rhythms().spread(leaf)[month];
                voucher.debit(leaf, ore);
                paid += ore;
            }
            long wholeKronor = taxable[month] * 29 / 100 / 100 * 100;
            taxes[month] = month == DECEMBER ? books.closing(Accounts.TAX, unit) : wholeKronor;
            voucher.credit(Accounts.TAX, unit, taxes[month]).credit(Accounts.GROUP, unit, paid - taxes[month]);
        }
        owed.put(new Debt(Accounts.TAX, unit), taxes);
    }

    /** December's fee is what stands as a debt at the end of the year; the rest follows the salaries. */
    private void employerFees(String unit, long[] taxable) {
        Leaf leaf = books.leaves("social").stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow();
        long december = books.closing(Accounts.EMPLOYER_FEE, unit);
        long[] weights = new long[12];
        for (int month = 0; month < DECEMBER; month++) {
            weights[month] = taxable[month] / 100;
        }
        long[] fees = Split.byWeights(leaf.ore() - december, weights);
        fees[DECEMBER] = december;
        for (int month = 0; month < 12; month++) {
            books.journal()
                    .voucher("LN", Days.of(books.year(), month + 1, 25), "Arbetsgivaravgifter månad " + (month + 1))
                    .debit(leaf, fees[month])
                    .credit(Accounts.EMPLOYER_FEE, unit, fees[month]);
        }
        owed.put(new Debt(Accounts.EMPLOYER_FEE, unit), fees);
    }

    private void payAuthority(int month) {
        Voucher voucher = books.journal()
                .voucher("BO", Days.of(books.year(), month + 1, 12), "Skatt och avgifter för föregående månad");
        for (String unit : books.units()) {
            for (String account : List.of(Accounts.TAX, Accounts.EMPLOYER_FEE)) {
                long due = month == 0 ? books.opening(account, unit) : owed.get(new Debt(account, unit))[month - 1];
                voucher.debit(account, unit, due).credit(Accounts.GROUP, unit, due);
            }
        }
    }
}
