package se.helhet.demo.boras.ledger;

/** What units sell and grant each other: income and cost in one voucher, settled over the group account. */
final class Internal {
    private final Books books;

    Internal(Books books) {
        this.books = books;
    }

    void book() {
        for (Leaf leaf : books.leaves("internal")) {
            String buyer = leaf.counterparty();
            long[] months = books.rhythms().spread(leaf);
            for (int month = 1; month <= 12; month++) {
                long ore = months[month - 1];
                books.journal()
                        .voucher("IN", Days.of(books.year(), month, 28), "Intern fördelning")
                        .credit(leaf, ore)
                        .debit(Accounts.GROUP, leaf.unit(), ore)
                        .row(leaf.contra(), buyer, leaf.unit(), leaf.project(), ore)
                        .credit(Accounts.GROUP, buyer, ore);
            }
        }
    }
}
