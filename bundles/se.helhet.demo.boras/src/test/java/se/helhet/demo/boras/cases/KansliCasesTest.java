package se.helhet.demo.boras.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.unit.Unit;
import se.helhet.demo.boras.Csv;
import se.helhet.itest.kit.UnitBench;
import se.helhet.unit.kansli.areas.AreasUnit;
import se.helhet.unit.kansli.governance.GovernanceUnit;
import se.helhet.unit.utvecklingsmedel.UtvecklingsmedelUnit;

class KansliCasesTest {
    @TempDir
    Path folder;

    private static List<CaseText> of(String unit) {
        return KansliCases.all().stream()
                .filter(c -> c.register().startsWith(unit + "."))
                .toList();
    }

    private UnitBench bench(Unit unit, String id) {
        return LoadedCases.bench(unit, folder.resolve(id), of(id));
    }

    @Test
    void givePublishedStaffAndSickLeave() {
        try (UnitBench bench = bench(new GovernanceUnit(), "governance")) {
            assertEquals("44,40", bench.print("governance.fte@2019"));
            assertEquals("44,13", bench.print("governance.fte@2018"));
            for (Csv.Row row : Csv.resource("published/sick-leave.csv")) {
                String figure = row.flag("over_60_days") ? "long_sick_leave" : "sick_leave";
                String sex = switch (row.get("group")) {
                    case "kvinnor" -> "[sex=kvinnor]";
                    case "män" -> "[sex=man]";
                    default -> "";
                };
                assertEquals(
                        new BigDecimal(row.get("pct")).setScale(1).toString().replace('.', ','),
                        bench.print("governance." + figure + sex + "@" + row.get("year")),
                        row.toString());
            }
        }
    }

    @Test
    void giveThePublishedControlPlanAndWhatIsDue() {
        try (UnitBench bench = bench(new GovernanceUnit(), "governance")) {
            assertEquals("26", bench.print("governance.control_areas@2019"));
            assertEquals("35", bench.print("governance.controls@2019"));
            assertEquals("7", bench.print("governance.board_meetings@2019"));
            assertEquals("6", bench.print("governance.deviations_open@2019"));
            assertEquals("0", bench.print("governance.deviations_overdue@2019"));
            assertEquals("6", bench.print("governance.deviations_overdue@2020-05"));
            assertEquals("17\u00A0148", bench.print("governance.dissolved_total@2014-01..2019-12"));
        }
    }

    @Test
    void givePublishedFiguresOfThePolicyAreas() {
        try (UnitBench bench = bench(new AreasUnit(), "areas")) {
            assertEquals("7", bench.print("areas.courses[area=valfard]@2019"));
            assertEquals("31", bench.print("areas.network_meetings[area=valfard]@2019"));
            assertEquals("30", bench.print("areas.network_meetings[area=kultur]@2019"));
            assertEquals("10", bench.print("areas.initiatives_ongoing@2019"));
            assertEquals("2020", bench.print("areas.plan_first_year[area=digitalisering]@2019"));
            assertEquals("5", bench.print("areas.networks[area=digitalisering]@2019"));
        }
    }

    @Test
    void givePublishedNumbersOfGrantedProjects() {
        try (UnitBench bench = bench(new UtvecklingsmedelUnit(), "utvecklingsmedel")) {
            String granted = "utvecklingsmedel.projects_granted";
            assertEquals(
                    "6",
                    bench.print(
                            granted + "[focus_area=Skapa möjligheter till företagande och företagsutveckling]@2019"));
            assertEquals("4", bench.print(granted + "[area=kultur]@2019"));
            assertEquals("1", bench.print("utvecklingsmedel.studies_granted[area=kultur]@2019"));
            assertEquals("9\u00A0000", bench.print("utvecklingsmedel.granted_amount@2019"));
        }
    }

    @Test
    void aChangedCaseChangesThePrintedText() {
        List<CaseText> changed = LoadedCases.mutated(
                of("governance"),
                "governance.position",
                "2019,navet,grundfinansierad,Pedagoger,9.28",
                "2019,navet,grundfinansierad,Pedagoger,8.28");
        try (UnitBench bench = LoadedCases.bench(new GovernanceUnit(), folder.resolve("changed"), changed)) {
            String text = bench.draw("governance", "2019").plain();
            assertTrue(text.contains("Förbundet hade 43,40\u00A0årsarbetare"), text);
            assertTrue(text.contains("Totalt | 43,40"), text);
        }
    }

    @Test
    void areTheSameEachTime() {
        assertEquals(KansliCases.all(), KansliCases.all());
    }
}
