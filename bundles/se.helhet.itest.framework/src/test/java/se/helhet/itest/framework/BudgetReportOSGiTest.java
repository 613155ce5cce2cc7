package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.launcher.CannotStart;

/** The budget of 2021 out of rows, rules and terms, in the product {@code helhet}. */
@Timeout(300)
class BudgetReportOSGiTest {
    private static final String ROUND = "budget-2021";

    @TempDir
    static Path folder;

    private static Workbench workbench;
    private static Path report;
    private static String html;

    @BeforeAll
    static void writeTheBudget() throws CannotStart, IOException {
        workbench = Workbench.start("helhet", folder.resolve("home"));
        assertEquals(0, workbench.run("demo", "load"), () -> workbench.err());
        report = folder.resolve("report");
        assertEquals(
                0,
                workbench.run("report", ROUND, "--out", report.toString(), "--format", "html,data"),
                () -> workbench.err());
        html = Files.readString(report.resolve(ROUND + "-1.html"));
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @Test
    void everyPublishedCellComesOutButTheListedOnes() throws IOException {
        PublishedTables published = PublishedTables.ofTheBudget();
        assertEquals(published.exceptions(), published.differences(report.resolve("data")));
        assertEquals(108 + 28 + 11, published.cells());
        assertEquals(1, published.exceptions().size());
    }

    @Test
    void theFilesHaveThePublishedColumnsInTheirOrder() throws IOException {
        Path published = Path.of(System.getProperty("basedir"))
                .resolve("../se.helhet.demo.boras/src/main/resources/se/helhet/demo/boras/published/budget-2021");
        for (String name : List.of("unit-budget.csv", "three-year-plan.csv", "fees.csv")) {
            assertEquals(
                    head(published.resolve(name)), head(report.resolve("data").resolve(name)), name);
        }
    }

    @Test
    void everySectionWithABudgetStandsWhereItIsPrinted() throws IOException {
        List<String> rows = Files.readAllLines(report.resolve("data/unit-budget.csv"));
        assertTrue(rows.contains("narvard,1,INTÄKTER,2021,3091229,false,2.11,"), "section 2.11");
        assertTrue(
                Files.readAllLines(report.resolve("data/three-year-plan.csv"))
                        .contains("6,EFFEKTIVISERINGAR,2024,-3903570,false,8"),
                "section 8");
    }

    @Test
    void showsEveryGoalOfTheYear() throws IOException {
        assertEquals(
                127 + 1, Files.readAllLines(report.resolve("data/goals.csv")).size());
        assertTrue(html.contains("minst 15\u00A0000"));
    }

    @Test
    void hasNoGapAndNoOutcomeOfGoalsThatLieAhead() {
        assertFalse(html.contains("Enheten har lämnat in, men utan detta avsnitt"), "gap");
        assertTrue(html.contains("Enhetens budget"), "budget of a unit");
        assertFalse(html.contains("goal-outcome\""), "outcome");
        assertFalse(html.contains("goal-status\""), "status");
    }

    @Test
    void showsTheRuleBehindTheCellsOfThePlan() {
        assertTrue(html.contains("Medarbetarcentrum, avgift enligt avtal 2,5\u00A0%"), "rule");
    }

    @Test
    void whatEachPaysTiesToTheBudgetOfBusinessRegionBoras() throws IOException {
        long sum = Files.readAllLines(report.resolve("data/fees-invoicing.csv")).stream()
                .filter(line -> line.contains(",brb,"))
                .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1)))
                .sum();
        assertEquals(1_958_436 - 600_000, sum);
    }

    private static String head(Path file) throws IOException {
        return Files.readAllLines(file).get(0);
    }
}
