package se.helhet.demo.boras.ledger;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import se.helhet.demo.boras.Csv;

/** One year's books as a SIE 4E file: accounts, objects, balances in whole and by unit, and all vouchers. */
final class SieFile {
    private final SieText text = new SieText();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> counterparties = new HashMap<>();
    private final Accounts accounts = new Accounts();
    private final Ledger ledger;
    private final Ledger before;

    /** {@code before} is the year before with its balances, or null when the file does not tell of it. */
    SieFile(Ledger ledger, Ledger before) {
        this.ledger = ledger;
        this.before = before;
        for (Csv.Row row : Csv.resource("ledger/ledger-units.csv")) {
            units.put(row.get("unit"), row.get("object"));
        }
        for (Csv.Row row : Csv.resource("ledger/counterparties.csv")) {
            counterparties.put(row.get("code"), row.get("object"));
        }
    }

    byte[] bytes() {
        int year = ledger.year;
        text.outside("#FLAGGA 0");
        text.outside("#KSUMMA");
        text.line("#PROGRAM", SieText.quoted("Helhet demo"), "1");
        text.line("#FORMAT", "PC8");
        text.line("#GEN", (year + 1) + "0131");
        text.line("#SIETYP", 4);
        text.line("#PROSA", SieText.quoted("Genererad bokföring för demonstration, inga verkliga affärshändelser"));
        text.line("#FNAMN", SieText.quoted("Boråsregionen Sjuhärads kommunalförbund"));
        text.line("#RAR", 0, year + "0101", year + "1231");
        if (before != null) {
            text.line("#RAR", -1, before.year + "0101", before.year + "1231");
        }
        text.line("#VALUTA", "SEK");
        text.line("#KPTYP", "KOMMUNBAS");
        chart();
        balances(0, ledger);
        if (before != null) {
            balances(-1, before);
        }
        units();
        vouchers();
        text.outside("#KSUMMA " + text.controlFigure());
        return text.bytes();
    }

    private void chart() {
        text.line("#DIM", 1, SieText.quoted("Resultatenhet"));
        text.line("#DIM", 6, SieText.quoted("Projekt"));
        text.line("#DIM", 20, SieText.quoted("Motpart"));
        for (Csv.Row row : Csv.resource("ledger/ledger-units.csv")) {
            if (row.number("from_year") <= ledger.year) {
                text.line("#OBJEKT", 1, SieText.quoted(row.get("object")), SieText.quoted(name(row.get("unit"))));
            }
        }
        for (Csv.Row row : Csv.resource("ledger/projects.csv")) {
            text.line("#OBJEKT", 6, SieText.quoted(row.get("object")), SieText.quoted(row.get("name")));
        }
        for (Csv.Row row : Csv.resource("ledger/counterparties.csv")) {
            text.line("#OBJEKT", 20, SieText.quoted(row.get("object")), SieText.quoted(row.get("name")));
        }
        for (Accounts.Account account : accounts.all()) {
            text.line("#KONTO", account.number(), SieText.quoted(account.name()));
            text.line("#KTYP", account.number(), account.type());
        }
    }

    private static String name(String unit) {
        return Csv.resource("ledger/counterparties.csv").stream()
                .filter(row -> row.get("code").equals(unit))
                .findFirst()
                .orElseThrow()
                .get("name");
    }

    private void balances(int yearNo, Ledger of) {
        for (Accounts.Account account : accounts.all()) {
            String number = account.number();
            long opening = sum(of.opening, number);
            long moved = sum(of.movements, number);
            if (!used(of, number)) {
                continue;
            }
            if (account.balance()) {
                text.line("#IB", yearNo, number, SieText.kronor(opening));
                text.line("#UB", yearNo, number, SieText.kronor(opening + moved));
            } else {
                text.line("#RES", yearNo, number, SieText.kronor(moved));
            }
        }
    }

    private void units() {
        for (Accounts.Account account : accounts.all()) {
            String number = account.number();
            for (String unit : Totals.UNITS) {
                long opening = Ledger.at(ledger.opening, number, unit);
                long moved = Ledger.at(ledger.movements, number, unit);
                if (account.balance() && (opening != 0 || moved != 0)) {
                    Object object = SieText.objects("1", units.get(unit));
                    text.line("#OIB", 0, number, object, SieText.kronor(opening));
                    text.line("#OUB", 0, number, object, SieText.kronor(opening + moved));
                }
            }
        }
    }

    private static boolean used(Ledger ledger, String number) {
        return ledger.opening.containsKey(number) || ledger.movements.containsKey(number);
    }

    private static long sum(Map<String, Map<String, Long>> table, String number) {
        return table.getOrDefault(number, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private void vouchers() {
        DateTimeFormatter date = DateTimeFormatter.BASIC_ISO_DATE;
        Map<String, Integer> numbers = new HashMap<>();
        for (Voucher voucher : ledger.vouchers) {
            int number = numbers.merge(voucher.series, 1, Integer::sum);
            text.line(
                    "#VER",
                    SieText.quoted(voucher.series),
                    SieText.quoted(String.valueOf(number)),
                    date.format(voucher.date),
                    SieText.quoted(voucher.text));
            text.outside("{");
            for (Voucher.Row row : voucher.rows) {
                text.line("#TRANS", row.account(), objects(row), SieText.kronor(row.ore()));
            }
            text.outside("}");
        }
    }

    private Object objects(Voucher.Row row) {
        String counterparty = row.counterparty().isEmpty() ? "" : counterparties.get(row.counterparty());
        return SieText.objects("1", units.get(row.unit()), "6", row.project(), "20", counterparty);
    }
}
