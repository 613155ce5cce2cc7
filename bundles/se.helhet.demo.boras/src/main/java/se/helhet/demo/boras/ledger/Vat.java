package se.helhet.demo.boras.ledger;

/** Value added tax, reported at the end of every month and settled in the second month after. */
final class Vat {
    private final Books books;

    Vat(Books books) {
        this.books = books;
    }

    void book() {
        for (String unit : books.units()) {
            long[] net = new long[13];
            for (int month = 1; month <= 12; month++) {
                net[month] = report(unit, month);
            }
            settle(unit, net);
        }
    }

    /** The month's tax to pay, negative when there is some to get back. */
    private long report(String unit, int month) {
        long out = -books.journal().moved(Accounts.VAT_OUT, unit, month);
        long in = books.journal().moved(Accounts.VAT_IN, unit, month);
        books.journal()
                .voucher(
                        "BO",
                        month == 12 ? books.yearEnd() : Days.of(books.year(), month, 31),
                        "Momsredovisning månad " + month)
                .debit(Accounts.VAT_OUT, unit, out)
                .credit(Accounts.VAT_IN, unit, in)
                .credit(Accounts.VAT, unit, out - in);
        return out - in;
    }

    /** Each month is settled in the second month after; what the closing balance wants beside that is spread evenly. */
    private void settle(String unit, long[] net) {
        long opening = books.opening(Accounts.VAT, unit);
        long claim = books.closing(Accounts.VAT_CLAIM, unit);
        long[] due = new long[12];
        due[0] = opening / 2;
        due[1] = opening - due[0];
        System.arraycopy(net, 1, due, 2, 10);
        long beside = net[11] + net[12] + claim - books.closing(Accounts.VAT, unit);
        long[] spread = Split.byWeights(beside, books.rhythms().of("even"));
        for (int month = 1; month <= 12; month++) {
            long paid = due[month - 1] + spread[month - 1];
            books.journal()
                    .voucher("BO", Days.of(books.year(), month, 12), "Moms till eller från skattekontot")
                    .debit(Accounts.VAT, unit, paid)
                    .credit(Accounts.GROUP, unit, paid);
        }
        books.journal()
                .voucher("BO", books.yearEnd(), "Fordran på moms")
                .debit(Accounts.VAT_CLAIM, unit, claim)
                .credit(Accounts.VAT, unit, claim);
    }
}
