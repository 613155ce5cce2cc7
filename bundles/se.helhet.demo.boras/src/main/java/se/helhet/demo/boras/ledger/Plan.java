package se.helhet.demo.boras.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.helhet.demo.boras.Csv;

/**
 * Divides the totals over accounts, counterparties and projects by the weights of {@code plan.csv}. Rows whose booking
 * begins with {@code =} are taken first with their fixed amount; the others share what is left.
 */
final class Plan {
    private static final List<String> MEMBERS =
            List.of("bollebygd", "boras", "herrljunga", "mark", "svenljunga", "tranemo", "ulricehamn", "vargarda");

    private final Totals totals;
    private final Balances balances;

    Plan(Totals totals, Balances balances) {
        this.totals = totals;
        this.balances = balances;
    }

    List<Leaf> leaves(int year) {
        Map<Totals.Key, List<Csv.Row>> rows = new LinkedHashMap<>();
        for (Csv.Row row : Csv.resource("ledger/plan.csv")) {
            rows.computeIfAbsent(
                            new Totals.Key(year, row.get("unit"), row.get("kind"), row.get("item")),
                            key -> new ArrayList<>())
                    .add(row);
        }
        List<Leaf> leaves = new ArrayList<>();
        for (String kind : List.of("income", "internal", "cost")) {
            totals.all(year, kind).forEach((key, ore) -> leaves.addAll(divided(key, ore, rows)));
        }
        return leaves;
    }

    private List<Leaf> divided(Totals.Key key, long ore, Map<Totals.Key, List<Csv.Row>> plan) {
        Map<String, Long> fixed = fixed(key.year(), key.unit());
        List<Leaf> leaves = new ArrayList<>();
        List<Csv.Row> sharing = new ArrayList<>();
        long left = ore;
        for (Csv.Row row : plan.getOrDefault(key, List.of())) {
            String booking = row.get("booking");
            if (booking.startsWith("=")) {
                long amount = fixed.getOrDefault(booking.substring(1), 0L);
                left -= amount;
                leaves.add(leaf(key, row, row.get("counterparty"), amount));
            } else if (row.number("y" + key.year()) > 0) {
                sharing.add(row);
            }
        }
        if (sharing.isEmpty()) {
            throw new IllegalStateException("plan.csv says nothing of " + key);
        }
        long[] weights = sharing.stream()
                .mapToLong(row -> row.number("y" + key.year()) * 1000L
                        + Math.floorMod((row.cells().hashCode() + key.year()) * 31, 40) * 10)
                .toArray();
        long[] parts = Split.byWeights(left, weights);
        for (int i = 0; i < parts.length; i++) {
            leaves.addAll(overMembers(key, sharing.get(i), parts[i]));
        }
        leaves.removeIf(leaf -> leaf.ore() == 0);
        return leaves;
    }

    private List<Leaf> overMembers(Totals.Key key, Csv.Row row, long ore) {
        if (!row.get("counterparty").equals("*")) {
            return List.of(leaf(key, row, row.get("counterparty"), ore));
        }
        List<Leaf> leaves = new ArrayList<>();
        long[] weights = MEMBERS.stream()
                .mapToLong(member -> 4_800 * Tkr.ORE + totals.ore(key.year(), "kansli", "fee", member))
                .map(weight -> weight / Tkr.ORE)
                .toArray();
        long[] parts = Split.byWeights(ore, weights);
        for (int i = 0; i < parts.length; i++) {
            leaves.add(leaf(key, row, MEMBERS.get(i), parts[i]));
        }
        return leaves;
    }

    private Leaf leaf(Totals.Key key, Csv.Row row, String counterparty, long ore) {
        String other = key.kind().equals("internal") ? key.item() : counterparty;
        return new Leaf(
                key.year(),
                key.unit(),
                row.get("account"),
                row.get("contra"),
                other,
                row.get("project"),
                row.get("booking"),
                row.get("rhythm"),
                ore);
    }

    /** Amounts that follow from balances or are stated in the report. */
    private Map<String, Long> fixed(int year, String unit) {
        Map<String, Long> fixed = new HashMap<>();
        fixed.put("vacation", balances.change(year, Accounts.VACATION_DEBT, unit));
        fixed.put("pension_individual", balances.closing(year, Accounts.PENSION_INDIVIDUAL, unit));
        fixed.put("stock", -balances.change(year, Accounts.STOCK, unit));
        fixed.put("grant_release", -balances.change(year, Accounts.INVESTMENT_GRANT, unit));
        fixed.put("astronomy", totals.ore(year, unit, "item", "astronomy"));
        long redemption = totals.ore(year, unit, "item", "redemption");
        long tax = Pensions.taxWithin(redemption);
        fixed.put("redemption", redemption - tax);
        fixed.put("redemption_tax", tax);
        boolean provided = redemption == 0;
        long provision = balances.change(year, Accounts.PENSION_PROVISION, unit)
                + balances.change(year, Accounts.PENSION_PROVISION_TAX, unit);
        fixed.put("pension_provision", provided ? provision : 0);
        return fixed;
    }
}
