package se.helhet.demo.boras.ledger;

import java.util.Map;

/** The lines of income statement, balance sheet and cash flow statement as sums of totals. */
final class StatementSums {
    private static final Map<String, String> FEES = Map.of(
            "Förbundsbidrag, Kansli", "kansli",
            "Medlemsavgifter, Navet", "navet",
            "Medlemsavgifter, Medarbetarcentrum", "medarbetarcentrum",
            "Medfinansiering, Närvårdssamverkan", "narvard",
            "Medfinansiering, BRB", "brb");

    private static final Map<String, String> BALANCES = Map.ofEntries(
            Map.entry("Maskiner och inventarier", "equipment"),
            Map.entry("Värdepapper", "securities"),
            Map.entry("Varulager", "inventory"),
            Map.entry("Kundfordringar", "customers"),
            Map.entry("Fordringar hos Borås stad", "group_account"),
            Map.entry("Övriga fordringar", "vat_claim"),
            Map.entry("Kassa och bank", "cash"),
            Map.entry("Avsättningar för pensioner", "pension_provision"),
            Map.entry("Andra avsättningar", "e20_provision"),
            Map.entry("Långfristiga skulder", "long_debt"));

    private final Totals totals;

    StatementSums(Totals totals) {
        this.totals = totals;
    }

    Linear income(String scope, String line, int year) {
        boolean whole = scope.equals("total");
        String unit = whole ? "" : scope;
        Linear income = totals.sum(year, unit, "income");
        Linear cost = totals.externalCost(year, unit);
        if (!whole) {
            income = income.plus(totals.sum(year, unit, "internal"));
            cost = cost.plus(totals.internalCost(year, unit));
        }
        Linear depreciation = totals.sum(year, unit, "depreciation");
        Linear net = income.minus(cost).minus(depreciation);
        if (FEES.containsKey(line)) {
            return totals.sum(year, FEES.get(line), "fee");
        }
        return switch (line) {
            case "Verksamhetens intäkter" -> income;
            case "Verksamhetens kostnader" -> cost.negated();
            case "Avskrivningar" -> depreciation.negated();
            case "Verksamhetens nettokostnader" -> net;
            case "Verksamhetens resultat" -> net.plus(totals.sum(year, unit, "fee"));
            case "Finansiella intäkter" -> totals.financialIncome(year, unit);
            case "Finansiella kostnader" -> totals.financialCost(year, unit).negated();
            case "Resultat efter finansiella poster", "Årets resultat" -> totals.result(year, unit);
            case "Extraordinära poster" -> Linear.ZERO;
            default -> throw new IllegalStateException("Unknown line " + line);
        };
    }

    Linear balance(String line, int year) {
        if (BALANCES.containsKey(line)) {
            return totals.balance(year, BALANCES.get(line));
        }
        Linear fixed = totals.balance(year, "equipment").plus(totals.balance(year, "securities"));
        Linear accrued = totals.balance(year, "accrued_income").plus(totals.balance(year, "prepaid_tax"));
        Linear receivables = totals.balance(year, "group_account")
                .plus(totals.shortReceivables(year))
                .minus(totals.balance(year, "inventory"));
        Linear current = receivables.plus(totals.balance(year, "inventory")).plus(totals.balance(year, "cash"));
        Linear debts = totals.shortDebt(year).plus(totals.balance(year, "long_debt"));
        Linear equity = totals.sum(year, "", "equity");
        return switch (line) {
            case "Anläggningstillgångar" -> fixed;
            case "Omsättningstillgångar" -> current;
            case "Fordringar" -> receivables;
            case "Interimsfordringar" -> accrued;
            case "Summa tillgångar" -> fixed.plus(current);
            case "Eget kapital" -> equity;
            case "Därav årets resultat" -> totals.result(year, "");
            case "Avsättningar" -> totals.provisions(year);
            case "Skulder" -> debts;
            case "Kortfristiga skulder" -> totals.shortDebt(year);
            case "Summa eget kapital, avsättningar och skulder" ->
                equity.plus(totals.provisions(year)).plus(debts);
            default -> throw new IllegalStateException("Unknown line " + line);
        };
    }

    Linear cashFlow(int line, int year) {
        Linear provisions = totals.provisions(year).minus(totals.provisions(year - 1));
        Linear before = totals.result(year, "")
                .plus(totals.sum(year, "", "depreciation"))
                .plus(provisions);
        Linear moved = settledAmongDebts(year).minus(settledAmongDebts(year - 1));
        Linear unpaid = totals.investmentDebt(year).minus(totals.investmentDebt(year - 1));
        Linear receivables = totals.shortReceivables(year - 1)
                .minus(totals.shortReceivables(year))
                .plus(moved);
        Linear debts = totals.shortDebt(year)
                .minus(totals.shortDebt(year - 1))
                .minus(moved)
                .minus(unpaid);
        Linear operating = before.plus(receivables).plus(debts);
        Linear investing = unpaid.minus(totals.investment(year));
        Linear longDebt = totals.balance(year, "long_debt").minus(totals.balance(year - 1, "long_debt"));
        Linear longReceivable =
                totals.balance(year - 1, "long_receivable").minus(totals.balance(year, "long_receivable"));
        Linear financing = longDebt.plus(longReceivable);
        return switch (line) {
            case 1 -> totals.result(year, "");
            case 2 -> totals.sum(year, "", "depreciation");
            case 3 -> provisions;
            case 4 -> before;
            case 5 -> receivables;
            case 6 -> debts;
            case 7 -> operating;
            case 8 -> investing;
            case 9 -> longDebt;
            case 10 -> longReceivable;
            case 11 -> financing;
            case 12 -> operating.plus(investing).plus(financing);
            case 13 -> liquid(year - 1);
            case 14 -> liquid(year);
            case 15 -> liquid(year).minus(liquid(year - 1));
            default -> throw new IllegalStateException("Unknown line " + line);
        };
    }

    /** Claims on the tax authority, which the cash flow statement counts against the debts to it. */
    private Linear settledAmongDebts(int year) {
        return totals.balance(year, "vat_claim").plus(totals.balance(year, "prepaid_tax"));
    }

    private Linear liquid(int year) {
        return totals.balance(year, "group_account").plus(totals.balance(year, "cash"));
    }
}
