package se.helhet.demo.boras.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;

/** Invoices to customers, and the members' fees in four instalments with what is carried over the years. */
final class Sales {
    private static final long SMALL = 20_000_00;
    private static final int MOST = 14;
    private static final Map<String, String> CARRIED = Map.of(
            "projekt2017", "8347",
            "projekt2018", "8348",
            "projekt2019", "8349",
            "overskott2017", "8357",
            "overskott2018", "8358",
            "overskott2019", "8359");

    private final Books books;
    private final OpenItems customers;

    Sales(Books books) {
        this.books = books;
        this.customers = new OpenItems(books, Accounts.CUSTOMERS, "KB", "Inbetalning av kundfakturor");
    }

    void book() {
        books.leaves("customer").forEach(this::invoices);
        books.totals().all(books.year(), "fee").forEach((key, ore) -> {
            if (CARRIED.containsKey(key.item())) {
                carry(key.unit(), key.item(), ore);
            } else {
                fee(key.unit(), key.item(), ore);
            }
        });
        customers.pay();
    }

    private void invoices(Leaf leaf) {
        Random random = leaf.random();
        long[] rhythm = books.rhythms().of(leaf.rhythm());
        if (leaf.rhythm().equals("quarter") || leaf.rhythm().equals("half")) {
            long[] months = books.rhythms().spread(leaf);
            for (int month = 1; month <= 12; month++) {
                invoice(leaf, Days.of(books.year(), month, 5), months[month - 1]);
            }
            return;
        }
        long typical = Math.max(SMALL, leaf.ore() / MOST);
        int count = (int) Math.max(1, leaf.ore() / typical);
        for (long net : Split.uneven(leaf.ore(), count, random)) {
            invoice(leaf, Days.anyOf(books.year(), Chance.month(rhythm, random), random), net);
        }
    }

    private void fee(String unit, String payer, long ore) {
        String account = payer.equals("hsnk")
                ? "8335"
                : switch (unit) {
                    case "kansli" -> "8310";
                    case "navet", "medarbetarcentrum" -> "8320";
                    default -> "8330";
                };
        Leaf leaf = new Leaf(books.year(), unit, account, "", payer, "", "fee", "quarter", ore);
        long[] months = books.rhythms().spread(leaf);
        for (int month = 1; month <= 12; month++) {
            invoice(leaf, Days.of(books.year(), month, 10), months[month - 1]);
        }
    }

    private void invoice(Leaf leaf, LocalDate date, long net) {
        if (net == 0) {
            return;
        }
        long vat = books.accounts().vat(leaf.account(), net);
        books.journal()
                .voucher("KF", date, books.accounts().get(leaf.account()).name())
                .row(Accounts.CUSTOMERS, leaf.unit(), leaf.counterparty(), "", net + vat)
                .credit(leaf, net)
                .credit(Accounts.VAT_OUT, leaf.unit(), vat);
        customers.add(leaf.unit(), date.plusDays(30), net + vat);
    }

    /** What earlier years left is taken up in January, what this year leaves is set aside at its end. */
    private void carry(String unit, String item, long ore) {
        boolean back = ore > 0;
        LocalDate date = back ? Days.of(books.year(), 1, 31) : books.yearEnd();
        boolean project = item.startsWith("projekt");
        String debt = project ? Accounts.PROJECTS : Accounts.ADVANCES;
        Voucher voucher = books.journal()
                .voucher("PE", date, books.accounts().get(CARRIED.get(item)).name());
        voucher.credit(CARRIED.get(item), unit, ore);
        if (unit.equals("brb") && back) {
            // until 2018 BRB was part of kansli, where its surplus lies among the projects
            voucher.debit(Accounts.GROUP, unit, ore)
                    .debit(Accounts.PROJECTS, "kansli", ore)
                    .credit(Accounts.GROUP, "kansli", ore);
        } else {
            voucher.debit(debt, unit, ore);
        }
    }
}
