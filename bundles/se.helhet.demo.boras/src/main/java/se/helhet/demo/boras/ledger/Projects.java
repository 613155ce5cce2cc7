package se.helhet.demo.boras.ledger;

import java.util.Random;

/** Grants that the federation decides and pays later, and those it pays at once. */
final class Projects {
    private static final String KANSLI = "kansli";

    private final Books books;

    Projects(Books books) {
        this.books = books;
    }

    void book() {
        for (Leaf leaf : books.leaves("decision")) {
            long[] months = books.rhythms().spread(leaf);
            for (int month = 1; month <= 12; month++) {
                for (long part : Split.uneven(months[month - 1], 4, leaf.random())) {
                    books.journal()
                            .voucher("BO", Days.of(books.year(), month, 14), "Beslut om projektmedel")
                            .debit(leaf, part)
                            .credit(Accounts.PROJECTS, KANSLI, part);
                }
            }
        }
        for (Leaf leaf : books.leaves("bank")) {
            long[] months = books.rhythms().spread(leaf);
            for (int month = 1; month <= 12; month++) {
                books.journal()
                        .voucher("BU", Days.of(books.year(), month, 22), "Bidrag till verksamhet")
                        .debit(leaf, months[month - 1])
                        .credit(Accounts.GROUP, leaf.unit(), months[month - 1]);
            }
        }
        pay();
    }

    private void pay() {
        long soFar = books.opening(Accounts.PROJECTS, KANSLI) - books.journal().moved(Accounts.PROJECTS, KANSLI);
        long paid = soFar - books.closing(Accounts.PROJECTS, KANSLI);
        long[] months = Split.byWeights(paid, new long[] {4, 7, 9, 8, 10, 12, 2, 5, 9, 10, 11, 13});
        for (int month = 1; month <= 12; month++) {
            for (long part : Split.uneven(months[month - 1], 3, new Random(books.year() + month))) {
                books.journal()
                        .voucher("BU", Days.of(books.year(), month, 27), "Utbetalning av projektmedel")
                        .debit(Accounts.PROJECTS, KANSLI, part)
                        .credit(Accounts.GROUP, KANSLI, part);
            }
        }
    }
}
