package se.helhet.demo.boras.ledger;

import java.util.List;

/**
 * Grants received: part of the year's income was received in advance the year before, part is still to come at its end,
 * the rest is paid during the year. Grants for later years are set aside as debts.
 */
final class Grants {
    private final Books books;

    Grants(Books books) {
        this.books = books;
    }

    void book() {
        for (String unit : books.units()) {
            List<Leaf> leaves = books.leaves("grant").stream()
                    .filter(leaf -> leaf.unit().equals(unit))
                    .toList();
            long all = leaves.stream().mapToLong(Leaf::ore).sum();
            long accrued = books.closing(Accounts.ACCRUED, unit);
            long released = Math.min(books.opening(Accounts.ADVANCES, unit) / 2, all * 2 / 5);
            for (Leaf leaf : leaves) {
                long fromAdvance = released / 1000 * (leaf.ore() / 1000) / (all / 1000) * 1000;
                long toCome = share(accrued, leaf, leaves);
                book(leaf, fromAdvance, toCome);
            }
            collect(unit);
            setAside(unit);
        }
    }

    private static long share(long accrued, Leaf leaf, List<Leaf> leaves) {
        long[] weights = leaves.stream().mapToLong(each -> each.ore() / 100_000).toArray();
        return Split.byWeights(accrued, weights)[leaves.indexOf(leaf)];
    }

    private void book(Leaf leaf, long fromAdvance, long toCome) {
        String name = books.accounts().get(leaf.account()).name();
        long[] released = Split.byWeights(fromAdvance, new long[] {3, 2, 1});
        for (int i = 0; i < released.length; i++) {
            books.journal()
                    .voucher("PE", Days.of(books.year(), 1 + 2 * i, 28), name + ", från föregående år")
                    .debit(Accounts.ADVANCES, leaf.unit(), released[i])
                    .credit(leaf, released[i]);
        }
        books.journal()
                .voucher("PE", books.yearEnd(), name + ", upplupet")
                .debit(Accounts.ACCRUED, leaf.unit(), toCome)
                .credit(leaf, toCome);
        long[] months = Split.byWeights(
                leaf.ore() - fromAdvance - toCome, books.rhythms().of(leaf.rhythm()));
        for (int month = 1; month <= 12; month++) {
            books.journal()
                    .voucher("BI", Days.of(books.year(), month, 18), name)
                    .debit(Accounts.GROUP, leaf.unit(), months[month - 1])
                    .credit(leaf, months[month - 1]);
        }
    }

    private void collect(String unit) {
        long[] parts = Split.byWeights(books.opening(Accounts.ACCRUED, unit), new long[] {0, 3, 4, 1});
        for (int i = 0; i < parts.length; i++) {
            books.journal()
                    .voucher("BI", Days.of(books.year(), i + 1, 21), "Bidrag för föregående år")
                    .debit(Accounts.GROUP, unit, parts[i])
                    .credit(Accounts.ACCRUED, unit, parts[i]);
        }
    }

    /** Booked after the fees, so that the balance at the end of the year is known. */
    private void setAside(String unit) {
        long soFar = books.opening(Accounts.ADVANCES, unit) - books.journal().moved(Accounts.ADVANCES, unit);
        long received = books.closing(Accounts.ADVANCES, unit) - soFar;
        if (received < 0) {
            throw new IllegalStateException(unit + " releases more advances than it receives: " + received);
        }
        long[] parts = Split.byWeights(received, new long[] {0, 0, 1, 0, 0, 1, 0, 0, 2, 1, 2, 5});
        for (int i = 0; i < parts.length; i++) {
            books.journal()
                    .voucher("BI", Days.of(books.year(), i + 1, 24), "Bidrag för kommande år")
                    .debit(Accounts.GROUP, unit, parts[i])
                    .credit(Accounts.ADVANCES, unit, parts[i]);
        }
    }
}
