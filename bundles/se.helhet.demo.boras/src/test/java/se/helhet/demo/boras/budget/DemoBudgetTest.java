package se.helhet.demo.boras.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.helhet.demo.boras.Csv;

class DemoBudgetTest {
    private static final List<Csv.Row> LINES = Csv.parse(DemoBudget.lines());

    @Test
    void everyUnitOf2021BalancesToTheOre() {
        List<String> units = LINES.stream()
                .filter(row -> row.get("year").equals("2021"))
                .map(row -> row.get("unit"))
                .distinct()
                .toList();
        assertEquals(9, units.size());
        units.forEach(unit -> assertEquals(
                0,
                sum("2021", unit, "income")
                        .compareTo(sum("2021", unit, "staff")
                                .add(sum("2021", unit, "other"))
                                .add(sum("2021", unit, "services"))),
                unit));
    }

    @Test
    void staysWithinAKronaOfEachPrintedCellButTheMisprint() {
        for (Csv.Row row : Csv.resource("published/budget-2021/unit-budget.csv")) {
            boolean misprint = row.get("unit").equals("utvecklingsmedel");
            if (row.get("line").equals("Personal") && !row.get("sek").isEmpty() && !misprint) {
                String unit = row.get("unit").equals("total") ? "" : row.get("unit");
                BigDecimal ours = sum(row.get("year"), unit, "staff").setScale(0, RoundingMode.HALF_UP);
                assertEquals(row.get("sek"), ours.toPlainString(), row.toString());
            }
        }
    }

    @Test
    void marksCostsThatWereDecidedAsOneAmount() {
        List<Csv.Row> undivided =
                LINES.stream().filter(row -> row.get("undivided").equals("ja")).toList();
        assertEquals(1, undivided.size());
        assertEquals("utvecklingsmedel", undivided.get(0).get("unit"));
        assertTrue(undivided.get(0).get("amount").startsWith("38715156"));
    }

    private static BigDecimal sum(String year, String unit, String line) {
        return LINES.stream()
                .filter(row -> row.get("year").equals(year)
                        && row.get("line").equals(line)
                        && row.get("basis").equals("budget")
                        && (unit.isEmpty() || row.get("unit").equals(unit)))
                .map(row -> row.decimal("amount"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
