package se.helhet.demo.boras.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.demo.boras.Csv;
import se.helhet.demo.boras.GoalsForTest;
import se.helhet.itest.kit.UnitBench;

/** Every published outcome that is a number comes out of the demo federation's cases, but for the listed exceptions. */
class PublishedOutcomesTest {
    private static final List<String> FACTS = List.of("navet", "brb", "dso", "medarbetarcentrum", "narvard");

    @TempDir
    static Path folder;

    private static UnitBench bench;

    @BeforeAll
    static void load() {
        bench = LoadedCases.everything(folder);
        bench.goals(GoalsForTest.published());
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @Test
    void everyOutcomeOfAGoalThatIsANumberComesOutOfCases() {
        List<Csv.Row> published = Csv.resource("published/goals.csv");
        ImmutableList<Goal> rows = GoalsForTest.rows();
        Map<String, String> printed = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (int i = 0; i < published.size(); i++) {
            String outcome = published.get(i).get("outcome_value");
            if (!outcome.isEmpty()) {
                Goal goal = rows.get(i);
                printed.put(goal.id(), plain(outcome));
                found.put(goal.id(), goal.measure().isEmpty() ? "not bound" : value(goal.measure() + "@2019"));
            }
        }
        assertEquals(printed, found);
        assertEquals(60, printed.size());
    }

    @Test
    void everyFactThatIsANumberComesOutOfCasesOrHasAReason() {
        List<Csv.Row> listed = Csv.resource("cases/facts.csv");
        List<String> numbers = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String unit : FACTS) {
            for (Csv.Row fact : Csv.resource("published/" + unit + "-facts.csv")) {
                if (fact.get("value").matches("-?[0-9]+([.][0-9]+)?")) {
                    numbers.add(unit + " " + fact.get("key"));
                    judge(unit, fact, listed, wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(
                numbers.stream().sorted().toList(),
                listed.stream().map(PublishedOutcomesTest::name).sorted().toList());
        assertEquals(
                48, listed.stream().filter(row -> row.get("reason").isEmpty()).count());
    }

    private static void judge(String unit, Csv.Row fact, List<Csv.Row> listed, List<String> wrong) {
        listed.stream()
                .filter(row -> name(row).equals(unit + " " + fact.get("key")))
                .filter(row -> row.get("reason").isEmpty())
                .forEach(row -> {
                    String found = value(row.get("address"));
                    if (!found.equals(plain(fact.get("value")))) {
                        wrong.add(name(row) + ": printed " + fact.get("value") + ", found " + found);
                    }
                });
    }

    private static String name(Csv.Row listed) {
        return listed.get("file") + " " + listed.get("key");
    }

    @Test
    void everyGoalOfTheYearIsPrintedInItsUnitsGoalTable() {
        List<String> units = List.of("navet", "brb", "dso", "medarbetarcentrum", "narvard", "areas");
        int rows = 0;
        for (String unit : units) {
            ImmutableList<GoalResult> results = bench.goals().results(unit, 2019);
            String drawn = bench.draw(unit, "2019").plain();
            results.forEach(r ->
                    assertTrue(drawn.contains(r.goal().printText()), r.goal().id()));
            rows += results.flatCollect(r -> r.goal().measures()).size();
        }
        assertEquals(135, rows);
    }

    @Test
    void printsTheDroppedGoalWithItsReason() {
        GoalResult dropped = bench.goals()
                .results("narvard", 2019)
                .detectOptional(r -> r.goal().dropped())
                .orElseThrow();
        assertFalse(dropped.contradicted());
        assertTrue(dropped.goal().notes(UnitBench.SWEDISH).get(0).startsWith("* Utgick 2019-"));
    }

    /** The printed number without blanks and trailing zeros, or why there is none. */
    private static String value(String address) {
        return plain(bench.print(address));
    }

    private static String plain(String printed) {
        String number = printed.replace("\u00A0", "")
                .replace(',', '.')
                .replace('\u2212', '-')
                .replace("ca", "");
        return number.matches("-?[0-9.]+")
                ? new BigDecimal(number).stripTrailingZeros().toPlainString()
                : printed;
    }
}
