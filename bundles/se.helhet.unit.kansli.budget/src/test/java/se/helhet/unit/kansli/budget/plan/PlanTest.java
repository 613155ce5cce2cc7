package se.helhet.unit.kansli.budget.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.value.Num;

class PlanTest {
    private static final Plan.Cell INCOME = new Plan.Cell("income", "navet");
    private static final Plan.Cell OTHER_INCOME = new Plan.Cell("income", "brb");
    private static final Plan.Cell STAFF = new Plan.Cell("staff", "navet");
    private static final Map<Plan.Cell, Long> BUDGET = Map.of(INCOME, 100_000L, OTHER_INCOME, 50_000L, STAFF, 150_000L);

    @Test
    void indexOfTheUnitWinsOverThatOfTheLine() {
        ImmutableList<Plan.Row> rows = plan(index(2022, "income", "", 1), index(2022, "income", "navet", 10));
        assertEquals(110_000, value(rows, 2022, INCOME));
        assertEquals(50_500, value(rows, 2022, OTHER_INCOME));
    }

    @Test
    void takesOneOffsAwayBeforeTheIndexAndForGood() {
        Rule gone = new Rule(2022, "income", "brb", Rule.Kind.ONE_OFF, Num.ZERO, -10_000, "engångs");
        ImmutableList<Plan.Row> rows = plan(gone, index(2022, "income", "", 10), index(2023, "income", "", 10));
        assertEquals(44_000, value(rows, 2022, OTHER_INCOME));
        assertEquals(48_400, value(rows, 2023, OTHER_INCOME));
    }

    @Test
    void stepsOfACellAddUpToItWhateverTheRounding() {
        ImmutableList<Plan.Row> rows = Plan.rows(
                Map.of(STAFF, 333L),
                "income",
                Lists.immutable.of(index(2022, "staff", "", 1), index(2023, "staff", "", 1)),
                2021,
                2023);
        assertEquals(336, value(rows, 2022, STAFF));
        // 333 × 1.01² = 339.69: carried on exactly, not from the rounded 336.
        assertEquals(340, value(rows, 2023, STAFF));
    }

    @Test
    void whatIsMissingIsClosedByEfficiencies() {
        ImmutableList<Plan.Row> rows = plan(index(2022, "staff", "", 10));
        assertEquals(-15_000, value(rows, 2022, new Plan.Cell(Plan.EFFICIENCY, "")));
        assertEquals(0, value(rows, 2021, new Plan.Cell(Plan.EFFICIENCY, "")));
    }

    @Test
    void aSurplusNeedsNoEfficiencies() {
        ImmutableList<Plan.Row> rows = plan(index(2022, "income", "", 10));
        assertEquals(0, value(rows, 2022, new Plan.Cell(Plan.EFFICIENCY, "")));
    }

    @Test
    void aChangeOfTheWholeLineBelongsToNoUnit() {
        Rule change = new Rule(2022, "staff", "", Rule.Kind.FIXED, Num.ZERO, -5_000, "ändring");
        ImmutableList<Plan.Row> rows = plan(change, index(2022, "staff", "", 10));
        assertEquals(-5_500, value(rows, 2022, new Plan.Cell("staff", "")));
        assertEquals(165_000, value(rows, 2022, STAFF));
    }

    @Test
    void everyStepSaysWhy() {
        ImmutableList<Plan.Row> rows = plan(index(2022, "staff", "", 10));
        Plan.Row step = rows.detect(r -> r.step().equals("index") && r.cell().equals(STAFF));
        assertEquals("uppräkning", step.reason());
    }

    @Test
    void readsPercentAsPeopleWriteIt() {
        assertEquals(Num.of(1, 40), Rule.percent("2,5").orElseThrow());
        assertEquals(Num.of(1, 40), Rule.percent("2.5").orElseThrow());
        for (String bad : new String[] {"", "två", "2,5 %", "1 000", "1/0"}) {
            assertTrue(Rule.percent(bad).isEmpty(), bad);
        }
    }

    private static ImmutableList<Plan.Row> plan(Rule... rules) {
        return Plan.rows(BUDGET, "income", Lists.immutable.of(rules), 2021, 2023);
    }

    private static Rule index(int year, String line, String unit, int percent) {
        return new Rule(year, line, unit, Rule.Kind.INDEX, Num.of(percent, 100), 0, "uppräkning");
    }

    private static long value(ImmutableList<Plan.Row> rows, int year, Plan.Cell cell) {
        return rows.select(r -> r.year() == year && r.cell().equals(cell)).sumOfLong(Plan.Row::amount);
    }
}
