package se.helhet.demo.boras.ledger;

/** Pensions and the special payroll tax on them, with the redemption of the defined-benefit pensions in 2019. */
final class Pensions {
    private static final long TAX_RATE = 2426;

    private final Books books;

    Pensions(Books books) {
        this.books = books;
    }

    /** The payroll tax (24.26 per cent) within an amount that includes it. */
    static long taxWithin(long ore) {
        return Math.round((double) ore * TAX_RATE / (10_000 + TAX_RATE));
    }

    void book() {
        for (Leaf leaf : books.leaves("=pension_individual")) {
            long opening = books.opening(Accounts.PENSION_INDIVIDUAL, leaf.unit());
            books.journal()
                    .voucher("BO", Days.of(books.year(), 3, 25), "Utbetalning individuell del")
                    .debit(Accounts.PENSION_INDIVIDUAL, leaf.unit(), opening)
                    .credit(Accounts.GROUP, leaf.unit(), opening);
            books.journal()
                    .voucher("PE", books.yearEnd(), "Pensioner, individuell del")
                    .debit(leaf, leaf.ore())
                    .credit(Accounts.PENSION_INDIVIDUAL, leaf.unit(), leaf.ore());
        }
        books.leaves("=pension_provision").forEach(this::provide);
        books.leaves("=redemption").forEach(this::redeem);
        books.leaves("payroll_tax").forEach(this::payrollTax);
        books.units().forEach(this::payTax);
    }

    private void provide(Leaf leaf) {
        String unit = leaf.unit();
        long[] parts = Split.byWeights(leaf.ore(), new long[] {2, 1});
        long tax = books.balances().change(books.year(), Accounts.PENSION_PROVISION_TAX, unit);
        long[] taxes = Split.byWeights(tax, new long[] {2, 1});
        for (int i = 0; i < parts.length; i++) {
            books.journal()
                    .voucher("BO", i == 0 ? Days.of(books.year(), 8, 31) : books.yearEnd(), "Pensionsavsättning")
                    .debit(leaf, parts[i])
                    .credit(Accounts.PENSION_PROVISION, unit, parts[i] - taxes[i])
                    .credit(Accounts.PENSION_PROVISION_TAX, unit, taxes[i]);
        }
    }

    /** The premium is paid, the tax on it stays a debt at the end of the year. */
    private void redeem(Leaf leaf) {
        String unit = leaf.unit();
        long provided = books.opening(Accounts.PENSION_PROVISION, unit);
        long providedTax = books.opening(Accounts.PENSION_PROVISION_TAX, unit);
        Leaf taxLeaf = books.leaves("=redemption_tax").get(0);
        long premium = provided + leaf.ore();
        books.journal()
                .voucher("BO", Days.of(books.year(), 3, 20), "Inlösen av förmånsbestämd ålderspension")
                .debit(Accounts.PENSION_PROVISION, unit, provided)
                .debit(leaf, leaf.ore())
                .credit(Accounts.GROUP, unit, premium);
        books.journal()
                .voucher("BO", Days.of(books.year(), 3, 20), "Särskild löneskatt på inlösen")
                .debit(Accounts.PENSION_PROVISION_TAX, unit, providedTax)
                .debit(taxLeaf, taxLeaf.ore())
                .credit(Accounts.PAYROLL_TAX, unit, providedTax + taxLeaf.ore());
    }

    private void payrollTax(Leaf leaf) {
        long[] months = books.rhythms().spread(leaf);
        for (int month = 1; month <= 12; month++) {
            books.journal()
                    .voucher("BO", Days.of(books.year(), month, 26), "Särskild löneskatt på pensionskostnader")
                    .debit(leaf, months[month - 1])
                    .credit(Accounts.PAYROLL_TAX, leaf.unit(), months[month - 1]);
        }
    }

    private void payTax(String unit) {
        long soFar = books.opening(Accounts.PAYROLL_TAX, unit) - books.journal().moved(Accounts.PAYROLL_TAX, unit);
        long paid = soFar - books.closing(Accounts.PAYROLL_TAX, unit);
        long[] months = Split.byWeights(paid, new long[] {0, 2, 0, 0, 3, 0, 0, 3, 0, 0, 3, 1});
        for (int month = 1; month <= 12; month++) {
            books.journal()
                    .voucher("BO", Days.of(books.year(), month, 12), "Betald särskild löneskatt")
                    .debit(Accounts.PAYROLL_TAX, unit, months[month - 1])
                    .credit(Accounts.GROUP, unit, months[month - 1]);
        }
    }
}
