package se.helhet.unit.kansli.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.store.Store;
import se.helhet.api.unit.Unit;
import se.helhet.api.value.Ask;
import se.helhet.itest.kit.Late;
import se.helhet.itest.kit.UnitBench;
import se.helhet.itest.kit.UnitContract;

/** "Today" on the bench is in October 2020, so that the budget of 2021 lies ahead as it does when it is made. */
class BudgetUnitTest implements UnitContract {
    @TempDir
    Path folder;

    private UnitBench bench;
    private UnitBench made;

    @Override
    public Unit unit() {
        return new BudgetUnit(
                Late.service(Store.class, () -> made.store()),
                Late.service(Organisation.class, () -> made.organisation()));
    }

    @Override
    public UnitBench bench(Path own) {
        made = UnitBench.of(unit(), own);
        return made;
    }

    @BeforeEach
    void open() {
        bench = bench(folder).federation("boras");
        bench.listener(new PlanKeeper(bench.store()));
        line(2020, "income", "budget", 900_000);
        line(2020, "services", "budget", 900_000, true);
        line(2021, "income", "budget", 1_000_050);
        line(2021, "staff", "budget", 600_040);
        line(2021, "other", "budget", 300_030);
        line(2021, "services", "budget", 99_980);
        line(2021, "income", "forecast", 950_000);
        line(2021, "staff", "forecast", 960_000);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void knowsABudgetBeforeItsYearBegins() {
        assertEquals("10\u00A0001", bench.print("budget.planned_income_kr[basis=budget]@2021"));
        assertEquals("0", bench.print("budget.planned_result_kr[basis=budget]@2021"));
        assertEquals("\u2212100", bench.print("budget.planned_result_kr[basis=forecast]@2021"));
    }

    @Test
    void answersForTheRolesPlannedNumbersInItsUnitOfMeasure() {
        assertEquals("10", bench.print("economy.total_income[unit=budget]@2021!budget"));
        assertEquals("\u221210", bench.print("economy.total_cost[unit=budget]@2021!budget"));
        assertEquals("FAILED", bench.print("economy.result[unit=budget]@2021!wish"));
        assertEquals("NO_PROVIDER", bench.print("economy.result[unit=budget]@2021"));
    }

    @Test
    void leavesTheLinesOpenWhereCostsWereDecidedAsOneAmount() {
        assertEquals("NO_ROWS", bench.print("budget.divided_services[basis=budget,unit=budget]@2020"));
        assertEquals("9\u00A0000", bench.print("budget.services[basis=budget]@2020"));
        assertEquals("9\u00A0000", bench.print("budget.costs[basis=budget,unit=budget]@2020"));
        String table = bench.draw("budget", "2021").plain();
        assertTrue(table.contains("SUMMA KOSTNADER"), table);
    }

    @Test
    void makesThePlanAnewWhenARuleOrTheBudgetChanges() {
        rule(2022, "income", "index", "1", null);
        rule(2022, "staff", "index", "2,5", null);
        assertEquals("10\u00A0101", bench.print("budget.planned[base=2021,line=income]@2022"));
        assertEquals("10\u00A0151", bench.print("budget.planned_costs[base=2021]@2022"));
        assertEquals("\u221250", bench.print("budget.planned[base=2021,line=efficiency]@2022"));
        assertEquals("0", bench.print("budget.planned_result[base=2021]@2022"));
        rule(2022, "income", "one_off", null, -100_000L);
        assertEquals("9\u00A0091", bench.print("budget.planned[base=2021,line=income]@2022"));
        assertEquals("\u22121\u00A0000", bench.print("budget.planned[base=2021,line=income,step=one_off]@2022"));
    }

    @Test
    void showsTheRuleBehindEachCell() {
        rule(2022, "income", "index", "1", null);
        String text = bench.draw("budget", "2021").plain();
        assertTrue(text.contains("årlig uppräkning 1,0\u00A0%"), text);
        Ask step = Ask.parse("budget.planned[base=2021,line=income,step=index]@2022");
        assertEquals(
                Lists.immutable.of("årlig uppräkning"),
                bench.figures()
                        .rows(step)
                        .get("budget.plan")
                        .collect(r -> r.get("reason", String.class))
                        .distinct());
    }

    @Test
    void drawsNoPlanWithoutRules() {
        assertEquals(false, bench.draw("budget", "2021").plain().contains("EFFEKTIVISERINGAR"));
    }

    @Test
    void showsOutcomeAgainstBudgetWithAComment() {
        bench.row("comment", "year", 2021, "unit", "budget", "about", "outcome", "comment", "Högre hyra.");
        String text = bench.draw("budget", "2021").plain();
        assertTrue(text.contains("Högre hyra."), text);
        assertTrue(text.contains("Mot prognos"), text);
    }

    @Test
    void holdsTheYearsDecisionsAgainstTheBudget() {
        assertEquals("NOT_KEPT", bench.print("budget.budget_change[unit=budget]@2021"));
        change("2021-03-12", "income", 200_000);
        change("2021-03-12", "staff", 500_000);
        assertEquals("\u22123", bench.print("budget.budget_change[unit=budget]@2021"));
        assertEquals("\u22123", bench.print("budget.budget_revised[unit=budget]@2021"));
        assertEquals("0", bench.print("economy.result[unit=budget]@2021!budget"));
        String text = bench.draw("budget", "2021").plain();
        assertTrue(text.contains("Driftredovisning"), text);
        assertTrue(text.contains("2021-03-12"), text);
        assertTrue(text.contains("5\u00A0000"), text);
    }

    @Test
    void aRowThatIsThereAlreadyIsNamedByItsLabels() {
        var report = bench.importCsv(
                "budget.line", "year,unit,line,basis,amount,undivided\n2021,budget,staff,budget,1,nej\n");
        String said = report.findings().getOnly().message();
        assertTrue(said.contains("samma År och Enhet och Rad och Slag"), said);
    }

    @Test
    void setsFinancialGoalsAsATableWithAnOpenDataFile() {
        bench.row(
                "goal",
                "year",
                2021,
                "no",
                1,
                "goal",
                "Eget kapital om lägst 4 mnkr",
                "measure",
                "eget kapital",
                "comparator",
                ">=",
                "target",
                "4",
                "unit",
                "mnkr");
        var grid = bench.draw("budget", "2021").grid("financial_goals");
        assertEquals("financial-goals", grid.dataset().file());
        assertEquals(
                Lists.immutable.of("Eget kapital om lägst 4 mnkr | minst | 4 | mnkr"),
                bench.draw("budget", "2021").rows("financial_goals"));
    }

    @Test
    void drawsNoChartAgainstBudgetWhileThereIsNoOutcome() {
        assertFalse(bench.draw("budget", "2021").plain().contains("Resultat per enhet mot budget"));
        assertTrue(bench.draw("budget", "2021").plain().contains("Resultat mot budget"));
    }

    @Test
    void tellsOfResultsByAddressOrByAmount() {
        statement("economy.result[unit=budget]!budget", null);
        statement(null, 600_000_00L);
        assertEquals(
                Lists.immutable.of(
                        "Budget och plan | Resultat | budget | 0", "Budget och plan | Resultat | budget | ca\u00A0600"),
                bench.draw("budget", "2021").rows("statements"));
    }

    @Test
    void refusesAStatementWithoutANumberOrWithAnAddressThatIsNone() {
        String head = "year,about_year,measure,basis,number,amount\n";
        assertTrue(bench.importCsv("budget.statement", head + "2021,2021,Resultat,utfall,,\n")
                .findings()
                .toString()
                .contains("men inte båda"));
        assertTrue(bench.importCsv("budget.statement", head + "2021,2021,Resultat,utfall,resultatet,\n")
                .findings()
                .toString()
                .contains("Talet går inte att läsa"));
    }

    private void statement(String number, Long ore) {
        bench.row(
                "statement",
                "year",
                2021,
                "about_year",
                2021,
                "unit",
                "budget",
                "measure",
                "Resultat",
                "basis",
                "budget",
                "number",
                number,
                "amount",
                ore,
                "approximate",
                ore != null);
    }

    @Test
    void refusesAChangeDecidedAfterTheYear() {
        var report = bench.importCsv(
                "budget.change",
                "year,decided_on,unit,line,amount,decision\n2021,2022-01-15,budget,staff,5000,Ny tjänst\n");
        assertEquals(false, report.stored());
        assertTrue(report.findings().toString().contains("senast årets sista dag"), report.toString());
    }

    private void change(String day, String line, long ore) {
        bench.row(
                "change",
                "year",
                2021,
                "decided_on",
                day,
                "unit",
                "budget",
                "line",
                line,
                "amount",
                ore,
                "decision",
                "Ny tjänst");
    }

    private void line(int year, String line, String basis, long ore) {
        line(year, line, basis, ore, false);
    }

    private void line(int year, String line, String basis, long ore, boolean undivided) {
        bench.row(
                "line",
                "year",
                year,
                "unit",
                "budget",
                "line",
                line,
                "basis",
                basis,
                "amount",
                ore,
                "undivided",
                undivided);
    }

    private void rule(int year, String line, String kind, String percent, Long ore) {
        bench.row(
                "rule",
                "base",
                "2021",
                "year",
                year,
                "line",
                line,
                "kind",
                kind,
                "percent",
                percent,
                "amount",
                ore,
                "reason",
                "årlig uppräkning");
    }
}
