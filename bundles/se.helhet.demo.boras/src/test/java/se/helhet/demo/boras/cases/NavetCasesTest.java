package se.helhet.demo.boras.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.goal.GoalResult;
import se.helhet.demo.boras.GoalsForTest;
import se.helhet.itest.kit.UnitBench;
import se.helhet.unit.navet.NavetUnit;

class NavetCasesTest {
    @TempDir
    Path folder;

    private UnitBench bench(List<CaseText> cases) {
        return LoadedCases.bench(folder, cases, new NavetUnit());
    }

    @Test
    void aChangedCaseChangesThePrintedGoal() {
        String visited = line("navet.visit", ",helg,");
        List<CaseText> fewer = LoadedCases.mutated(NavetCases.all(), "navet.visit", visited + "\n", "");
        String partner = line("navet.effort", "science_center");
        List<CaseText> changed = LoadedCases.mutated(fewer, "navet.effort", partner + "\n", "");
        try (UnitBench bench = bench(changed)) {
            bench.goals(GoalsForTest.published());
            int visitors = Integer.parseInt(visited.substring(visited.lastIndexOf(',') + 1));
            assertEquals(spaced(23_081 - visitors) + "\u00A0besökare", outcome(bench, "navet-7.2.4-2.1"));
            assertEquals("7\u00A0science center", outcome(bench, "navet-7.2.1-1.2"));
        }
    }

    @Test
    void aChangedCaseChangesThePrintedTable() {
        String talk = line("navet.talk", ",forelasning,");
        List<CaseText> changed = LoadedCases.mutated(NavetCases.all(), "navet.talk", talk + "\n", "");
        try (UnitBench bench = bench(changed)) {
            assertTrue(bench.draw("navet", "2019").plain().contains("Navet höll 21\u00A0föreläsningar"));
        }
    }

    @Test
    void leaveOutMembersThatTakeNoPartAndHaveNothing() {
        List<CaseText> without = NavetCases.all().stream()
                .map(c -> new CaseText(
                        c.register(),
                        c.file(),
                        c.csv().lines().filter(l -> !l.contains("Varberg")).reduce("", (a, l) -> a + l + "\n")))
                .toList();
        try (UnitBench bench = bench(without)) {
            String table = bench.draw("navet", "2019").rows("municipalities").makeString("\n");
            assertTrue(table.contains("Vårgårda") && !table.contains("Varberg"), table);
        }
    }

    @Test
    void giveMonthsThatAddUpToTheYear() {
        try (UnitBench bench = bench(NavetCases.all())) {
            assertEquals(13, bench.draw("navet", "2019").rows("visitors").size());
            int months = IntStream.rangeClosed(1, 12)
                    .map(m -> number(bench, "navet.visitors@2019-" + (m < 10 ? "0" : "") + m))
                    .sum();
            assertEquals(number(bench, "navet.visitors@2019"), months);
            int kinds = number(bench, "navet.weekend_visitors@2019")
                    + number(bench, "navet.public_holiday_visitors@2019")
                    + number(bench, "navet.school_holiday_visitors@2019")
                    + number(bench, "navet.weekday_visitors@2019");
            assertEquals(months, kinds);
        }
    }

    @Test
    void areTheSameTwice() {
        assertEquals(NavetCases.all(), NavetCases.all());
    }

    private static String line(String register, String part) {
        return NavetCases.all().stream()
                .filter(c -> c.register().equals(register))
                .flatMap(c -> c.csv().lines())
                .filter(l -> l.startsWith("2019") && l.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static String outcome(UnitBench bench, String goal) {
        GoalResult result = bench.goals()
                .results("navet", 2019)
                .detectOptional(r -> r.goal().id().equals(goal))
                .orElseThrow();
        return result.printOutcome(bench.figures().evaluate(result.outcomes()), UnitBench.SWEDISH);
    }

    private static String spaced(int number) {
        return number / 1000 + "\u00A0" + String.format("%03d", number % 1000);
    }

    private static int number(UnitBench bench, String ask) {
        return Integer.parseInt(bench.print(ask).replace("\u00A0", ""));
    }
}
