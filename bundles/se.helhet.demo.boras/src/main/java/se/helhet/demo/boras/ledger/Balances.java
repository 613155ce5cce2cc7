package se.helhet.demo.boras.ledger;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.helhet.demo.boras.Csv;

/**
 * Closing balances per account and unit, debit positive: the totals divided by the weights of {@code balances.csv}.
 * The claim on the group account is what makes each unit's balance sheet balance.
 */
final class Balances {
    private static final long KANSLI_EQUIPMENT = 331_240_00;
    private static final long KANSLI_DEPRECIATED_2017 = 211_180_00;
    private static final long NAVET_EQUIPMENT_2017 = 3_866_412_00;

    private record Place(String account, String unit) {}

    private final List<Csv.Row> plan = Csv.resource("ledger/balances.csv");
    private final Map<Integer, Map<Place, Long>> years = new TreeMap<>();
    private final Totals totals;

    Balances(Totals totals) {
        this.totals = totals;
        for (int year = 2017; year <= 2019; year++) {
            Map<Place, Long> places = new LinkedHashMap<>();
            years.put(year, places);
            Set<String> items = new LinkedHashSet<>();
            plan.forEach(row -> items.add(row.get("item")));
            for (String item : items) {
                divide(year, item, places);
            }
            fixed(year, places);
            equity(year, places);
        }
    }

    /** The balance of an account of a unit at the end of a year, debit positive. */
    private long debit(int year, String account, String unit) {
        return years.get(year).getOrDefault(new Place(account, unit), 0L);
    }

    /** The balance at the end of a year in its own direction: debts positive. */
    long closing(int year, String account, String unit) {
        return account.charAt(0) == '2' ? -debit(year, account, unit) : debit(year, account, unit);
    }

    /** How much an account of a unit grew during a year, in its own direction. */
    long change(int year, String account, String unit) {
        return closing(year, account, unit) - closing(year - 1, account, unit);
    }

    /** All balances at the end of a year by account and then unit, debit positive. */
    Map<String, Map<String, Long>> all(int year) {
        Map<String, Map<String, Long>> all = new TreeMap<>();
        years.get(year)
                .forEach((place, ore) -> all.computeIfAbsent(place.account(), key -> new LinkedHashMap<>())
                        .put(place.unit(), ore));
        return all;
    }

    private void divide(int year, String item, Map<Place, Long> places) {
        List<Csv.Row> rows =
                plan.stream().filter(row -> row.get("item").equals(item)).toList();
        long whole = totals.ore(totals.balance(year, item));
        if (item.equals("advances") && year == 2019) {
            // Business Region Borås carries its surplus over the year, and nothing else
            long carried = -totals.ore(year, "brb", "fee", "overskott2019");
            places.put(new Place(Accounts.ADVANCES, "brb"), -carried);
            whole -= carried;
        }
        long[] weights = rows.stream().mapToLong(row -> row.number("y" + year)).toArray();
        if (whole == 0) {
            return;
        }
        long[] parts = Split.byWeights(whole, weights);
        for (int i = 0; i < parts.length; i++) {
            String account = rows.get(i).get("account");
            long debit = account.charAt(0) == '2' ? -parts[i] : parts[i];
            places.put(new Place(account, rows.get(i).get("unit")), debit);
        }
    }

    private void fixed(int year, Map<Place, Long> places) {
        places.put(new Place(Accounts.SECURITIES, "kansli"), totals.ore(totals.balance(year, "securities")));
        places.put(
                new Place(Accounts.INFRASTRUCTURE_CLAIM, "kansli"),
                totals.ore(totals.balance(year, "long_receivable")));
        places.put(new Place(Accounts.INVESTMENT_SUPPLIERS, "navet"), -totals.ore(totals.investmentDebt(year)));
        long kansli = KANSLI_DEPRECIATED_2017;
        long bought = NAVET_EQUIPMENT_2017;
        for (int past = 2018; past <= year; past++) {
            kansli += totals.ore(past, "kansli", "depreciation", "");
            bought += totals.ore(totals.investment(past));
        }
        long net = totals.ore(totals.balance(year, "equipment"));
        places.put(new Place(Accounts.EQUIPMENT, "kansli"), KANSLI_EQUIPMENT);
        places.put(new Place(Accounts.EQUIPMENT_DEPRECIATED, "kansli"), -kansli);
        places.put(new Place(Accounts.EQUIPMENT, "navet"), bought);
        long navet = net - KANSLI_EQUIPMENT + kansli - bought;
        places.put(new Place(Accounts.EQUIPMENT_DEPRECIATED, "navet"), navet);
    }

    private void equity(int year, Map<Place, Long> places) {
        for (String unit : Totals.UNITS) {
            places.put(new Place(Accounts.EQUITY, unit), -totals.ore(year, unit, "equity", ""));
            long others = 0;
            for (Map.Entry<Place, Long> entry : places.entrySet()) {
                others += entry.getKey().unit().equals(unit) ? entry.getValue() : 0;
            }
            places.put(new Place(Accounts.GROUP, unit), -others);
        }
        places.values().removeIf(ore -> ore == 0);
    }
}
