package se.helhet.demo.boras.budget;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.helhet.demo.boras.Csv;

/**
 * The budget of 2020 and 2021 as rows of a register. What is printed is whole kronor; {@code budget/adjustments.csv} adds
 * the öre by which every printed total comes out, and mends the one cell that contradicts its own sum.
 */
public final class DemoBudget {
    private static final Map<String, String> LINES = Map.of(
            "INTÄKTER", "income",
            "Personal", "staff",
            "Övriga kostnader", "other",
            "Tjänster", "services",
            "SUMMA KOSTNADER", "costs",
            "RESULTAT", "result");
    private static final List<String> COSTS = List.of("staff", "other", "services");

    private DemoBudget() {}

    /** For the register {@code budget.line}. */
    public static String lines() {
        StringBuilder out = new StringBuilder("year,unit,line,basis,amount,undivided\n");
        printed().forEach((place, cells) -> {
            boolean undivided = !cells.containsKey("staff");
            if (undivided) {
                cells.put("services", cells.get("costs"));
            }
            BigDecimal costs = COSTS.stream()
                    .map(line -> cells.getOrDefault(line, BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            cells.put("income", costs.add(cells.get("result")));
            for (String line : List.of("income", "staff", "other", "services")) {
                if (cells.containsKey(line)) {
                    boolean lump = undivided && line.equals("services");
                    row(out, place.year, place.unit, line, "budget", cells.get(line), lump);
                }
            }
        });
        for (Csv.Row row : Csv.resource("budget/results.csv")) {
            row(out, row.get("year"), row.get("unit"), "result", row.get("basis"), row.decimal("kronor"), false);
        }
        return out.toString();
    }

    /** For the register {@code budget.rule}. */
    public static String rules() {
        return Csv.text("budget/rules.csv");
    }

    /** For the register {@code budget.comment}. */
    public static String comments() {
        return Csv.text("budget/comments.csv");
    }

    private record Place(String year, String unit) {}

    private static Map<Place, Map<String, BigDecimal>> printed() {
        Map<Place, Map<String, BigDecimal>> out = new LinkedHashMap<>();
        for (Csv.Row row : Csv.resource("published/budget-2021/unit-budget.csv")) {
            if (!row.get("unit").equals("total") && !row.get("sek").isEmpty()) {
                out.computeIfAbsent(new Place(row.get("year"), row.get("unit")), place -> new LinkedHashMap<>())
                        .put(LINES.get(row.get("line")), row.decimal("sek"));
            }
        }
        for (Csv.Row row : Csv.resource("budget/adjustments.csv")) {
            out.get(new Place(row.get("year"), row.get("unit")))
                    .merge(row.get("line"), row.decimal("kronor"), BigDecimal::add);
        }
        return out;
    }

    private static void row(
            StringBuilder out, String year, String unit, String line, String basis, BigDecimal kronor, boolean lump) {
        out.append(Csv.line(year, unit, line, basis, kronor.toPlainString(), lump ? "ja" : "nej"))
                .append('\n');
    }
}
