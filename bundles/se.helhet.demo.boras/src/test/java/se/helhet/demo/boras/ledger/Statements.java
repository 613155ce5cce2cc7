package se.helhet.demo.boras.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.helhet.demo.boras.Csv;

/** The six published tables anew from the sums, in öre with the printed sign, by the name of the cell. */
final class Statements {
    private static final List<String> SHORT_RECEIVABLES =
            List.of("inventory", "customers", "other_receivables", "accrued_income");
    private static final Map<String, String> FEE_NOTES =
            Map.of("3", "kansli", "4", "navet", "5", "medarbetarcentrum", "6", "narvard", "7", "brb");

    private final Sums sums;
    private final Map<String, String> details = new TreeMap<>();
    private final Map<String, Csv.Row> noteRows = new TreeMap<>();

    Statements(Sums sums) {
        this.sums = sums;
        Csv.parse(DemoLedger.counterparties()).stream()
                .filter(row -> row.get("kind").equals("member"))
                .forEach(row -> details.put(row.get("name"), row.get("code")));
        Csv.parse(DemoLedger.noteRows()).forEach(row -> noteRows.put(row.get("note") + row.get("label"), row));
    }

    /** Every printed cell: its name and the tkr it prints as. */
    Map<String, Long> cells() {
        Map<String, Long> cells = new TreeMap<>();
        for (Csv.Row row : Csv.resource("published/income-statement.csv")) {
            int year = row.number("year");
            String scope = row.get("scope");
            put(cells, "income-statement/" + scope, row, income(scope, row.get("line"), row.number("line_no"), year));
        }
        for (Csv.Row row : Csv.resource("published/balance-sheet.csv")) {
            put(cells, "balance-sheet", row, balance(row.get("line"), row.number("year")));
        }
        for (Csv.Row row : Csv.resource("published/cash-flow.csv")) {
            put(cells, "cash-flow", row, cashFlow(row.number("line_no"), row.number("year")));
        }
        for (Csv.Row row : Csv.resource("published/notes.csv")) {
            put(cells, "notes/" + row.get("note_no"), row, note(row));
        }
        for (Csv.Row row : Csv.resource("published/balance-requirement.csv")) {
            put(cells, "balance-requirement", row, row.number("line_no") == 2 ? 0 : result(2019, null));
        }
        for (Csv.Row row : Csv.resource("published/equity-by-unit.csv")) {
            String unit = row.get("unit").equals("total") ? null : row.get("unit");
            long equity = -sums.closing(2019, "equity", null, unit) + result(2019, unit);
            cells.put("equity-by-unit/" + row.get("unit"), rounded(equity));
        }
        return cells;
    }

    private static void put(Map<String, Long> cells, String table, Csv.Row row, long ore) {
        cells.put(table + "/" + row.get("line") + "/" + row.get("year"), rounded(ore));
    }

    private static long rounded(long ore) {
        return Math.round(Math.abs(ore) / 100_000.0) * Long.signum(ore);
    }

    private long credit(int year, String line, String unit, boolean internal) {
        return -sums.moved(year, line, null, unit, internal);
    }

    private long result(int year, String unit) {
        long result = 0;
        for (String line : List.of(
                "income", "cost", "depreciation", "fee", "financial_income", "financial_cost", "extraordinary")) {
            result += credit(year, line, unit, true);
        }
        return result;
    }

    private long income(String scope, String label, int number, int year) {
        boolean whole = scope.equals("total");
        String unit = whole ? null : scope;
        long income = credit(year, "income", unit, !whole);
        long cost = credit(year, "cost", unit, !whole);
        long depreciation = credit(year, "depreciation", unit, true);
        long net = income + cost + depreciation;
        if (whole && number >= 5 && number <= 9) {
            List<String> units = List.of("kansli", "navet", "medarbetarcentrum", "narvard", "brb");
            return credit(year, "fee", units.get(number - 5), true);
        }
        if (label.startsWith("Förbundsbidrag") || label.startsWith("Medl") || label.startsWith("Medfin")) {
            return credit(year, "fee", unit, true);
        }
        long operating = net + credit(year, "fee", unit, true);
        long financial = credit(year, "financial_income", unit, true);
        long interest = credit(year, "financial_cost", unit, true);
        return switch (label) {
            case "Verksamhetens intäkter" -> income;
            case "Verksamhetens kostnader" -> cost;
            case "Avskrivningar" -> depreciation;
            case "Verksamhetens nettokostnader" -> net;
            case "Verksamhetens resultat" -> operating;
            case "Finansiella intäkter" -> financial;
            case "Finansiella kostnader" -> interest;
            case "Resultat efter finansiella poster" -> operating + financial + interest;
            case "Extraordinära poster" -> credit(year, "extraordinary", unit, true);
            case "Årets resultat" -> result(year, unit);
            default -> throw new AssertionError(label);
        };
    }

    private long debit(int year, String... lines) {
        long sum = 0;
        for (String line : lines) {
            sum += sums.closing(year, line, null, null);
        }
        return sum;
    }

    private long balance(String label, int year) {
        long fixed = debit(year, "equipment", "securities", "long_receivable");
        long receivables = debit(year, "customers", "group_account", "other_receivables", "accrued_income");
        long current = receivables + debit(year, "inventory", "cash");
        long equity = -debit(year, "equity") + result(year, null);
        long provisions = -debit(year, "provision_pension", "provision_other");
        long debts = -debit(year, "long_debt", "short_debt");
        return switch (label) {
            case "Anläggningstillgångar" -> fixed;
            case "Maskiner och inventarier" -> debit(year, "equipment");
            case "Värdepapper" -> debit(year, "securities");
            case "Omsättningstillgångar" -> current;
            case "Varulager" -> debit(year, "inventory");
            case "Fordringar" -> receivables;
            case "Kundfordringar" -> debit(year, "customers");
            case "Fordringar hos Borås stad" -> debit(year, "group_account");
            case "Övriga fordringar" -> debit(year, "other_receivables");
            case "Interimsfordringar" -> debit(year, "accrued_income");
            case "Kassa och bank" -> debit(year, "cash");
            case "Summa tillgångar" -> fixed + current;
            case "Eget kapital" -> equity;
            case "Därav årets resultat" -> result(year, null);
            case "Avsättningar" -> provisions;
            case "Avsättningar för pensioner" -> -debit(year, "provision_pension");
            case "Andra avsättningar" -> -debit(year, "provision_other");
            case "Skulder" -> debts;
            case "Långfristiga skulder" -> -debit(year, "long_debt");
            case "Kortfristiga skulder" -> -debit(year, "short_debt");
            case "Summa eget kapital, avsättningar och skulder" -> equity + provisions + debts;
            default -> throw new AssertionError(label);
        };
    }

    private long cashFlow(int line, int year) {
        long provisions = -moved(year, "provision_pension") - moved(year, "provision_other");
        long before = result(year, null) - credit(year, "depreciation", null, true) + provisions;
        long receivables = 0;
        long debts = -moved(year, "short_debt") + sums.rerouted(year, "short_debt", "investments");
        long investments = -sums.bought(year) - sums.rerouted(year, "short_debt", "investments");
        for (String each : SHORT_RECEIVABLES) {
            long elsewhere = sums.rerouted(year, each, "short_debt");
            receivables -= moved(year, each) - elsewhere;
            debts -= elsewhere;
        }
        long operating = before + receivables + debts;
        long longDebt = -moved(year, "long_debt");
        long longReceivable = -moved(year, "long_receivable");
        long liquid = debit(year, "group_account", "cash");
        long opening = sums.opening(year, "group_account", null, null) + sums.opening(year, "cash", null, null);
        return switch (line) {
            case 1 -> result(year, null);
            case 2 -> -credit(year, "depreciation", null, true);
            case 3 -> provisions;
            case 4 -> before;
            case 5 -> receivables;
            case 6 -> debts;
            case 7 -> operating;
            case 8 -> investments;
            case 9 -> longDebt;
            case 10 -> longReceivable;
            case 11 -> longDebt + longReceivable;
            case 12 -> operating + investments + longDebt + longReceivable;
            case 13 -> opening;
            case 14 -> liquid;
            case 15 -> liquid - opening;
            default -> throw new AssertionError(line);
        };
    }

    private long moved(int year, String line) {
        return sums.moved(year, line, null, null, true);
    }

    private long note(Csv.Row cell) {
        String note = cell.get("note_no");
        String label = cell.get("line");
        int year = cell.number("year");
        if (note.equals("9")) {
            return switch (label) {
                case "Ingående balans" -> sums.opening(year, "equipment", null, null);
                case "Investeringar" -> sums.bought(year);
                case "Avskrivningar" -> moved(year, "equipment") - sums.bought(year);
                default -> debit(year, "equipment");
            };
        }
        if (note.equals("11")) {
            long opening = -sums.opening(year, "equity", null, null);
            return label.startsWith("Ingående")
                    ? opening
                    : label.startsWith("Årets") ? result(year, null) : opening + result(year, null);
        }
        String feeUnit = FEE_NOTES.get(note);
        if (label.equals("Summa")) {
            return feeUnit != null ? credit(year, "fee", feeUnit, true) : noteTotal(note, year);
        }
        if (feeUnit != null && details.containsKey(label)) {
            return -sums.moved(year, "fee", details.get(label), feeUnit, false);
        }
        Csv.Row row = noteRows.get(note + label);
        String unit = row.get("unit").isEmpty() ? null : row.get("unit");
        boolean flow = Integer.parseInt(note) <= 8;
        long debit = flow
                ? sums.moved(year, row.get("line"), row.get("detail"), unit, false)
                : sums.closing(year, row.get("line"), row.get("detail"), unit);
        return -debit * row.number("sign");
    }

    private long noteTotal(String note, int year) {
        return switch (note) {
            case "1" -> credit(year, "income", null, false);
            case "2" -> -credit(year, "cost", null, false);
            case "8" -> -credit(year, "financial_cost", null, false);
            case "15" -> -debit(year, "short_debt");
            default -> throw new AssertionError(note);
        };
    }
}
