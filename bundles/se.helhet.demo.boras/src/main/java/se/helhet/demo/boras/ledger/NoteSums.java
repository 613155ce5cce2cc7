package se.helhet.demo.boras.ledger;

import java.util.Map;

/** The rows of notes 1 to 15 as sums of totals. */
final class NoteSums {
    private static final Map<String, String> FEE_UNITS =
            Map.of("3", "kansli", "4", "navet", "5", "medarbetarcentrum", "6", "narvard", "7", "brb");

    private static final Map<String, String> FEE_ITEMS = Map.ofEntries(
            Map.entry("Bollebygd", "bollebygd"),
            Map.entry("Borås", "boras"),
            Map.entry("Herrljunga", "herrljunga"),
            Map.entry("Mark", "mark"),
            Map.entry("Svenljunga", "svenljunga"),
            Map.entry("Tranemo", "tranemo"),
            Map.entry("Ulricehamn", "ulricehamn"),
            Map.entry("Varberg", "varberg"),
            Map.entry("Vårgårda", "vargarda"),
            Map.entry("Fakturerat HSNK", "hsnk"),
            Map.entry("Beslutade men ej påbörjade interna projekt 2017", "projekt2017"),
            Map.entry("Beslutade men ej påbörjade interna projekt 2018", "projekt2018"),
            Map.entry("Beslutade men ej påbörjade interna projekt 2019", "projekt2019"),
            Map.entry("Överskott 2017", "overskott2017"),
            Map.entry("Överskott 2018", "overskott2018"),
            Map.entry("Överskott 2019", "overskott2019"));

    private static final Map<String, String> DEBTS = Map.of(
            "Semesterlöneskuld", "vacation",
            "Interimsskulder, huvudsakligen inkomstförskott", "advances",
            "Beslutade projekt", "projects",
            "Pensioner individuell del, inkl löneskatt", "pension_individual",
            "Momsskuld", "vat",
            "Preliminär skatt", "tax",
            "Arbetsgivaravgift", "employer_fee",
            "Löneskatter", "payroll_tax",
            "Övrigt", "other_debt");

    private final Totals totals;

    NoteSums(Totals totals) {
        this.totals = totals;
    }

    Linear of(String note, String line, int year) {
        if (FEE_UNITS.containsKey(note)) {
            String unit = FEE_UNITS.get(note);
            return line.equals("Summa")
                    ? totals.sum(year, unit, "fee")
                    : totals.of(year, unit, "fee", FEE_ITEMS.get(line));
        }
        return switch (note) {
            case "1" -> income(line, year);
            case "2" -> cost(line, year);
            case "8" -> financial(line, year);
            case "9" -> equipment(line, year);
            case "10" -> totals.balance(year, "securities");
            case "11" -> equity(line, year);
            case "12" -> totals.balance(year, "pension_provision");
            case "13" -> totals.balance(year, "e20_provision");
            case "14" -> totals.balance(year, "long_debt");
            case "15" -> debt(line, year);
            default -> throw new IllegalStateException("Unknown note " + note);
        };
    }

    private Linear income(String line, int year) {
        return switch (line) {
            case "Statsbidrag" -> overUnits(year, "income", "statsbidrag");
            case "Bidrag från Regionen" -> overUnits(year, "income", "region");
            case "EU-bidrag" -> overUnits(year, "income", "eu");
            case "Övriga intäkter" -> overUnits(year, "income", "ovriga");
            default -> totals.sum(year, "", "income");
        };
    }

    private Linear cost(String line, int year) {
        return switch (line) {
            case "Bidrag till projekt/verksamheter" -> overUnits(year, "cost", "bidrag");
            case "Bidrag till statlig infrastruktur**" -> totals.sum(year, "", "infrastructure");
            case "Personalkostnader" -> overUnits(year, "cost", "personal");
            case "Material och tjänster" -> overUnits(year, "cost", "material");
            default -> totals.externalCost(year, "");
        };
    }

    private Linear financial(String line, int year) {
        return switch (line) {
            case "Index E20" -> overUnits(year, "finance", "e20");
            case "Övrigt" -> overUnits(year, "finance", "other_cost");
            default -> totals.financialCost(year, "");
        };
    }

    private Linear equipment(String line, int year) {
        return switch (line) {
            case "Ingående balans" -> totals.balance(year - 1, "equipment");
            case "Investeringar" -> totals.investment(year);
            case "Avskrivningar" -> totals.sum(year, "", "depreciation").negated();
            default -> totals.balance(year, "equipment");
        };
    }

    private Linear equity(String line, int year) {
        return switch (line) {
            case "Ingående eget kapital" -> totals.sum(year - 1, "", "equity");
            case "Årets resultat" -> totals.result(year, "");
            default -> totals.sum(year, "", "equity");
        };
    }

    private Linear debt(String line, int year) {
        return switch (line) {
            case "Leverantörsskulder" -> totals.balance(year, "suppliers").plus(totals.investmentDebt(year));
            case "Summa" -> totals.shortDebt(year);
            default -> totals.balance(year, DEBTS.get(line));
        };
    }

    private Linear overUnits(int year, String kind, String item) {
        Linear sum = Linear.ZERO;
        for (String unit : Totals.UNITS) {
            sum = sum.plus(totals.of(year, unit, kind, item));
        }
        return sum;
    }
}
