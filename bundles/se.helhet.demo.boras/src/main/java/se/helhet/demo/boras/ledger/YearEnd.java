package se.helhet.demo.boras.ledger;

/** Depreciation, interest and what is booked when the year is closed. */
final class YearEnd {
    private static final String KANSLI = "kansli";

    private final Books books;

    YearEnd(Books books) {
        this.books = books;
    }

    void book() {
        books.totals().all(books.year(), "depreciation").forEach((key, ore) -> depreciate(key.unit(), ore));
        books.leaves("=vacation").forEach(leaf -> against(leaf, Accounts.VACATION_DEBT, "Semesterlöneskuld"));
        books.leaves("=stock").forEach(leaf -> against(leaf, Accounts.STOCK, "Varulager efter inventering"));
        for (Leaf leaf : books.leaves("=grant_release")) {
            books.journal()
                    .voucher("BO", books.yearEnd(), "Upplösning av investeringsbidrag")
                    .debit(Accounts.INVESTMENT_GRANT, leaf.unit(), leaf.ore())
                    .credit(leaf, leaf.ore());
        }
        books.totals().all(books.year(), "finance").forEach(this::finance);
        infrastructure();
        settle(Accounts.OTHER_DEBT, "Övriga skulder");
        settle(Accounts.PREPAID_TAX, "Förskott på särskild löneskatt");
    }

    private void depreciate(String unit, long ore) {
        long[] months = Split.byWeights(ore, books.rhythms().of("even"));
        for (int month = 1; month <= 12; month++) {
            books.journal()
                    .voucher("BO", Days.of(books.year(), month, 30), "Avskrivningar månad " + month)
                    .debit(Accounts.DEPRECIATION, unit, months[month - 1])
                    .credit(Accounts.EQUIPMENT_DEPRECIATED, unit, months[month - 1]);
        }
    }

    private void against(Leaf leaf, String balance, String text) {
        books.journal()
                .voucher("BO", books.yearEnd(), text)
                .debit(leaf, leaf.ore())
                .credit(balance, leaf.unit(), leaf.ore());
    }

    private void finance(Totals.Key key, long ore) {
        switch (key.item()) {
            case "income" ->
                books.journal()
                        .voucher("BO", books.yearEnd(), "Ränta på koncernkontot")
                        .debit(Accounts.GROUP, key.unit(), ore)
                        .credit(Accounts.INTEREST, key.unit(), ore);
            case "e20" -> index(key.unit(), ore);
            default -> fees(key.unit(), ore);
        }
    }

    private void index(String unit, long ore) {
        long[] parts = Split.byWeights(ore, new long[] {3, 2});
        for (int i = 0; i < parts.length; i++) {
            books.journal()
                    .voucher("BO", i == 0 ? Days.of(books.year(), 8, 31) : books.yearEnd(), "Indexuppräkning av E20")
                    .row(Accounts.E20_INDEX, unit, "", "120", parts[i])
                    .credit(Accounts.E20_PROVISION, unit, parts[i]);
        }
    }

    private void fees(String unit, long ore) {
        long[] months = Split.byWeights(ore, books.rhythms().of("quarter"));
        for (int month = 1; month <= 12; month++) {
            books.journal()
                    .voucher("BU", Days.of(books.year(), month, 15), "Räntor och bankavgifter")
                    .debit(Accounts.BANK_FEES, unit, months[month - 1])
                    .credit(Accounts.GROUP, unit, months[month - 1]);
        }
    }

    /** The co-financing of the road E20 was spread over five years; 2018 is the last. */
    private void infrastructure() {
        long ore = books.totals().ore(books.year(), KANSLI, "infrastructure", "");
        long[] months = Split.byWeights(ore, books.rhythms().of("quarter"));
        for (int month = 1; month <= 12; month++) {
            books.journal()
                    .voucher("BO", Days.of(books.year(), month, 28), "Bidrag till statlig infrastruktur, E20")
                    .row(Accounts.INFRASTRUCTURE_COST, KANSLI, "", "120", months[month - 1])
                    .credit(Accounts.INFRASTRUCTURE_CLAIM, KANSLI, months[month - 1]);
        }
    }

    private void settle(String account, String text) {
        long change = books.balances().change(books.year(), account, KANSLI);
        long debit = account.charAt(0) == '2' ? -change : change;
        books.journal()
                .voucher("BO", Days.of(books.year(), 12, 21), text)
                .debit(account, KANSLI, debit)
                .credit(Accounts.GROUP, KANSLI, debit);
    }
}
