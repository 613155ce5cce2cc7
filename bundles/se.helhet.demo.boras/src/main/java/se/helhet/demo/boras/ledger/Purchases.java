package se.helhet.demo.boras.ledger;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;

/** Suppliers' invoices with value added tax, investments and rent paid in advance. */
final class Purchases {
    private static final long SMALL = 28_000_00;
    private static final int MOST = 15;
    private static final Set<String> REGULAR = Set.of("even", "quarter", "half", "year");

    private final Books books;
    private final OpenItems suppliers;

    Purchases(Books books) {
        this.books = books;
        this.suppliers = new OpenItems(books, Accounts.SUPPLIERS, "LB", "Betalning av leverantörsfakturor");
    }

    void book() {
        books.leaves("supplier").forEach(this::invoices);
        books.leaves("=astronomy").forEach(leaf -> invoices(leaf, 7, "autumn"));
        invest();
        books.units().forEach(this::prepay);
        suppliers.pay();
    }

    private void invoices(Leaf leaf) {
        long[] rhythm = books.rhythms().of(leaf.rhythm());
        if (leaf.account().equals(Accounts.RENT)) {
            rent(leaf);
        } else if (REGULAR.contains(leaf.rhythm())) {
            byMonth(leaf, leaf.ore(), rhythm);
        } else {
            long typical = Math.max(SMALL, leaf.ore() / MOST);
            invoices(leaf, (int) Math.max(1, leaf.ore() / typical), leaf.rhythm());
        }
    }

    private void byMonth(Leaf leaf, long ore, long[] rhythm) {
        long[] months = Split.byWeights(ore, rhythm);
        for (int month = 1; month <= 12; month++) {
            invoice(leaf, Days.of(books.year(), month, 8), months[month - 1]);
        }
    }

    /** The first quarter's rent was paid the year before. */
    private void rent(Leaf leaf) {
        long prepaid = books.opening(Accounts.PREPAID, leaf.unit());
        long[] quarters = books.rhythms().of(leaf.rhythm());
        quarters[0] = prepaid == 0 ? quarters[0] : 0;
        byMonth(leaf, leaf.ore() - prepaid, quarters);
        books.journal()
                .voucher("PE", Days.of(books.year(), 1, 15), "Hyra betald i förskott föregående år")
                .debit(leaf, prepaid)
                .credit(Accounts.PREPAID, leaf.unit(), prepaid);
    }

    private void invoices(Leaf leaf, int count, String rhythm) {
        Random random = leaf.random();
        long[] months = books.rhythms().of(rhythm);
        for (long net : Split.uneven(leaf.ore(), count, random)) {
            invoice(leaf, Days.anyOf(books.year(), Chance.month(months, random), random), net);
        }
    }

    private void invoice(Leaf leaf, LocalDate date, long net) {
        if (net == 0) {
            return;
        }
        long vat = books.accounts().vat(leaf.account(), net);
        books.journal()
                .voucher("LF", date, books.accounts().get(leaf.account()).name())
                .debit(leaf, net)
                .debit(Accounts.VAT_IN, leaf.unit(), vat)
                .credit(Accounts.SUPPLIERS, leaf.unit(), net + vat);
        suppliers.add(leaf.unit(), date.plusDays(30), net + vat);
    }

    private void invest() {
        Totals totals = books.totals();
        int year = books.year();
        long unpaid = totals.ore(totals.investmentDebt(year));
        long before = totals.ore(totals.investmentDebt(year - 1));
        String navet = "navet";
        if (before != 0) {
            books.journal()
                    .voucher("LB", Days.of(year, 1, 20), "Betalning av investering")
                    .debit(Accounts.INVESTMENT_SUPPLIERS, navet, before)
                    .credit(Accounts.GROUP, navet, before);
        }
        books.journal()
                .voucher("LF", Days.of(year, 12, 20), "Inventarier, restfaktura")
                .debit(Accounts.EQUIPMENT, navet, unpaid)
                .credit(Accounts.INVESTMENT_SUPPLIERS, navet, unpaid);
        invest("", 3, 5, totals.ore(year, navet, "item", "investment") - unpaid);
        invest("310", 2, 3, totals.ore(year, navet, "item", "investment_bagdad"));
        invest("320", 5, 8, totals.ore(year, navet, "item", "investment_astronomy"));
    }

    private void invest(String project, int invoices, int firstMonth, long ore) {
        Leaf leaf = new Leaf(books.year(), "navet", Accounts.EQUIPMENT, "", "", project, "", "", ore);
        if (ore <= 0) {
            return;
        }
        long[] parts = Split.uneven(ore, invoices, leaf.random());
        for (int i = 0; i < invoices; i++) {
            int month = Math.min(11, firstMonth + i);
            invoice(leaf, Days.of(books.year(), month, 9 + 3 * i), parts[i]);
        }
    }

    private void prepay(String unit) {
        long ore = books.closing(Accounts.PREPAID, unit);
        long vat = books.accounts().vat(Accounts.RENT, ore);
        LocalDate date = Days.of(books.year(), 12, 16);
        books.journal()
                .voucher("LF", date, "Lokalhyra första kvartalet nästa år")
                .debit(Accounts.PREPAID, unit, ore)
                .debit(Accounts.VAT_IN, unit, vat)
                .credit(Accounts.SUPPLIERS, unit, ore + vat);
        suppliers.add(unit, date.plusDays(15), ore + vat);
    }
}
