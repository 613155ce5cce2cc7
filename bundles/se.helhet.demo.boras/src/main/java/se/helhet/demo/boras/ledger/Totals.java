package se.helhet.demo.boras.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.helhet.demo.boras.Csv;

/**
 * The yearly totals of the federation in öre: what each unit earned and spent by note row, and the balances at the ends
 * of 2017, 2018 and 2019. The free amounts start at the tkr of {@code totals.csv} with öre thrown in, and are then
 * repaired so that every printed cell comes out; all other amounts (surplus carried forward, provisions, the claim on
 * the group account) follow from them.
 */
final class Totals {
    static final List<String> UNITS = List.of("kansli", "brb", "medarbetarcentrum", "navet", "narvard");
    private static final long SEED = 2019;

    /** Names one total; unit and item are empty where they do not apply. */
    record Key(int year, String unit, String kind, String item) {}

    private final Map<Key, Linear> sums = new LinkedHashMap<>();
    private final long[] amounts;

    Totals() {
        List<Long> start = new ArrayList<>();
        Random random = new Random(SEED);
        for (Csv.Row row : Csv.resource("ledger/totals.csv")) {
            sums.put(
                    new Key(row.number("year"), row.get("unit"), row.get("kind"), row.get("item")),
                    Linear.of(start.size()));
            start.add(start(row.get("tkr"), random));
        }
        amounts = start.stream().mapToLong(Long::longValue).toArray();
        derive();
        new Repair(amounts, new PrintedCells(this).all(), SEED).run();
    }

    /** Whole tkr get öre thrown in; an amount with decimals stands as it is until a cell wants it otherwise. */
    private static long start(String tkr, Random random) {
        long ore = new BigDecimal(tkr).movePointRight(5).longValueExact();
        return tkr.contains(".") ? ore : ore + random.nextInt(90_000) - 45_000;
    }

    /** The total in öre; 0 when the federation has no such total. */
    long ore(int year, String unit, String kind, String item) {
        return of(year, unit, kind, item).value(amounts);
    }

    long ore(Linear sum) {
        return sum.value(amounts);
    }

    /** All totals of a year and kind, in the order of the table. */
    Map<Key, Long> all(int year, String kind) {
        Map<Key, Long> all = new LinkedHashMap<>();
        sums.forEach((key, sum) -> {
            if (key.year() == year && key.kind().equals(kind)) {
                all.put(key, sum.value(amounts));
            }
        });
        return all;
    }

    Linear of(int year, String unit, String kind, String item) {
        return sums.getOrDefault(new Key(year, unit, kind, item), Linear.ZERO);
    }

    /** The sum over every item of a kind, of one unit or (unit empty) of all. */
    Linear sum(int year, String unit, String kind) {
        Linear sum = Linear.ZERO;
        for (Map.Entry<Key, Linear> entry : sums.entrySet()) {
            Key key = entry.getKey();
            boolean ours = unit.isEmpty() || key.unit().equals(unit);
            if (ours && key.year() == year && key.kind().equals(kind)) {
                sum = sum.plus(entry.getValue());
            }
        }
        return sum;
    }

    /** What a unit pays other units, or (unit empty) all of it. */
    Linear internalCost(int year, String unit) {
        Linear sum = Linear.ZERO;
        for (String seller : UNITS) {
            for (String buyer : unit.isEmpty() ? UNITS : List.of(unit)) {
                sum = sum.plus(of(year, seller, "internal", buyer));
            }
        }
        return sum;
    }

    Linear financialCost(int year, String unit) {
        Linear cost = Linear.ZERO;
        for (String each : unit.isEmpty() ? UNITS : List.of(unit)) {
            cost = cost.plus(of(year, each, "finance", "e20")).plus(of(year, each, "finance", "other_cost"));
        }
        return cost;
    }

    Linear financialIncome(int year, String unit) {
        Linear income = Linear.ZERO;
        for (String each : unit.isEmpty() ? UNITS : List.of(unit)) {
            income = income.plus(of(year, each, "finance", "income"));
        }
        return income;
    }

    /** Cost but depreciation and financial cost, external only. */
    Linear externalCost(int year, String unit) {
        return sum(year, unit, "cost").plus(sum(year, unit, "infrastructure"));
    }

    Linear result(int year, String unit) {
        Linear internal = sum(year, unit, "internal").minus(internalCost(year, unit));
        return sum(year, unit, "income")
                .plus(internal)
                .minus(externalCost(year, unit))
                .minus(sum(year, unit, "depreciation"))
                .plus(sum(year, unit, "fee"))
                .plus(financialIncome(year, unit))
                .minus(financialCost(year, unit));
    }

    Linear balance(int year, String item) {
        return of(year, "", "balance", item);
    }

    private void derive() {
        surplus();
        for (int year = 2018; year <= 2019; year++) {
            for (String unit : UNITS) {
                put(year, unit, "equity", "", of(year - 1, unit, "equity", "").plus(result(year, unit)));
            }
            put(year, "", "balance", "equipment", equipment(year));
            put(year, "", "balance", "securities", balance(2017, "securities"));
            put(
                    year,
                    "",
                    "balance",
                    "e20_provision",
                    balance(year - 1, "e20_provision").plus(of(year, "kansli", "finance", "e20")));
        }
        for (int year = 2017; year <= 2019; year++) {
            put(year, "", "balance", "group_account", groupAccount(year));
        }
    }

    /** What is carried over the turn of a year comes back to the öre, and Närvård and BRB end at exactly nothing. */
    private void surplus() {
        Linear infrastructure = of(2018, "kansli", "item", "infrastructure");
        put(2018, "kansli", "infrastructure", "", infrastructure);
        put(2017, "", "balance", "long_receivable", infrastructure);
        Linear projects = of(2019, "kansli", "fee", "projekt2018").plus(of(2019, "brb", "fee", "overskott2018"));
        put(2018, "kansli", "fee", "projekt2018", projects.negated());
        put(2018, "narvard", "fee", "overskott2018", result(2018, "narvard").negated());
        put(
                2019,
                "narvard",
                "fee",
                "overskott2018",
                of(2018, "narvard", "fee", "overskott2018").negated());
        put(2019, "narvard", "fee", "overskott2019", result(2019, "narvard").negated());
        put(2019, "brb", "fee", "overskott2019", result(2019, "brb").negated());
    }

    private Linear equipment(int year) {
        return balance(year - 1, "equipment").plus(investment(year)).minus(sum(year, "", "depreciation"));
    }

    /** What was bought during a year, paid or not. */
    Linear investment(int year) {
        return of(year, "navet", "item", "investment")
                .plus(of(year, "navet", "item", "investment_bagdad"))
                .plus(of(year, "navet", "item", "investment_astronomy"));
    }

    private Linear groupAccount(int year) {
        Linear debts = sum(year, "", "equity").plus(provisions(year)).plus(balance(year, "long_debt"));
        return debts.plus(shortDebt(year))
                .minus(balance(year, "equipment"))
                .minus(balance(year, "securities"))
                .minus(balance(year, "long_receivable"))
                .minus(shortReceivables(year))
                .minus(balance(year, "cash"));
    }

    Linear provisions(int year) {
        return balance(year, "pension_provision").plus(balance(year, "e20_provision"));
    }

    Linear shortReceivables(int year) {
        return all(year, List.of("inventory", "customers", "vat_claim", "accrued_income", "prepaid_tax"));
    }

    Linear shortDebt(int year) {
        return all(year, List.of("vacation", "advances", "projects", "pension_individual", "vat", "suppliers", "tax"))
                .plus(all(year, List.of("employer_fee", "payroll_tax", "other_debt")))
                .plus(investmentDebt(year));
    }

    /** Investment bought but not yet paid: all at the end of 2018, paid in 2019. */
    Linear investmentDebt(int year) {
        return of(year, "navet", "item", "investment_unpaid");
    }

    private Linear all(int year, List<String> items) {
        Linear sum = Linear.ZERO;
        for (String item : items) {
            sum = sum.plus(balance(year, item));
        }
        return sum;
    }

    private void put(int year, String unit, String kind, String item, Linear sum) {
        sums.put(new Key(year, unit, kind, item), sum);
    }
}
