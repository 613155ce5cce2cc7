package se.helhet.unit.brb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Deadlines;
import se.helhet.api.finding.Finding;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Target;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.unit.Unit;
import se.helhet.api.value.Ask;
import se.helhet.itest.kit.UnitBench;
import se.helhet.itest.kit.UnitContract;

class BrbUnitTest implements UnitContract {
    private static final String ENQUIRY_HEAD =
            "reference,received_on,source,country,sector,jobs,municipality,stage,decided_on,next_step_on,evidence\n";

    @TempDir
    Path folder;

    private UnitBench bench;

    @Override
    public Unit unit() {
        return new BrbUnit();
    }

    @BeforeEach
    void open() {
        bench = UnitBench.of(unit(), folder).federation("boras", "mark");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void countsEnquiriesByOriginWhereTheyCameIn() {
        enquiries("A,2019-02-01,direct,Sverige,food,10,boras,new,,,\nB,2019-03-01,fair,Italien,textile,5,,dialog,,,\n");
        assertEquals("2", bench.print("brb.received@2019"));
        assertEquals("1", bench.print("brb.received[source=fair]@2019"));
        assertEquals("1", bench.print("brb.received[country=Italien]@2019-03"));
        assertEquals("15", bench.print("brb.jobs@2019"));
        assertEquals("NOT_KEPT", bench.print("brb.received@2018"));
    }

    @Test
    void agesOpenEnquiriesAtThePeriodsEnd() {
        enquiries("A,2019-01-10,direct,Sverige,food,,,new,,2019-05-01,\n"
                + "B,2019-10-15,direct,Sverige,food,,,declined,2020-02-01,,\n");
        assertEquals("1", bench.print("brb.open[age=d365]@2019"));
        assertEquals("1", bench.print("brb.open[age=d90]@2019"));
        assertEquals("1", bench.print("brb.open[age=d90]@2019-03"));
        assertEquals("1", bench.print("brb.open[age=older]@2020-08"));
        assertEquals("0", bench.print("brb.open[age=d365]@2020-08"));
        assertEquals("1", bench.print("brb.overdue@2019"));
        assertEquals("0", bench.print("brb.overdue@2019-03"));
    }

    @Test
    void anEstablishmentNeedsEvidence() {
        refused("A,2019-02-01,direct,Sverige,food,,,established,2019-09-01,,\n", "Underlag för etablering");
        assertEquals("NOT_KEPT", bench.print("brb.received@2019"));
        enquiries("A,2019-02-01,direct,Sverige,food,,,established,2019-09-01,,Bygglov beviljat\n");
        assertEquals("1", bench.print("brb.established@2019"));
    }

    @Test
    void refusesRowsThatContradictThemselves() {
        refused("A,2019-02-01,direct,Sverige,food,,,declined,,,\n", "Avgjord");
        refused("A,2019-02-01,direct,Sverige,food,,,declined,2019-01-01,,\n", "innan den kom in");
        refused("A,2019-02-01,direct,Sverige,food,-5,,new,,,\n", "mindre än noll");
        refused("A,2019-02-01,brev,Sverige,food,,Gotham,new,,,\n", "Gotham");
        refused("A,2019-02-01,direct,Sverige,food,,,new,,,\nA,2019-03-01,direct,Sverige,food,,,new,,,\n", "samma");
    }

    @Test
    void tellsOfEnquiriesWhoseStageIsNotTheirLastStep() {
        enquiries("A,2019-01-10,direct,Sverige,food,,,visit,,2019-05-01,\n"
                + "B,2019-02-15,direct,Sverige,food,,,dialog,,,\nC,2019-02-15,direct,Sverige,food,,,new,,,\n");
        steps(
                "A,new,2019-01-10,2019-02-01\nA,visit,2019-02-01,\nB,new,2019-02-15,\nC,new,2019-02-15,\nD,new,2019-03-01,\n");
        ImmutableList<Finding> findings = bench.submit("brb", 2019).findings();
        assertEquals(
                List.of("brb.enquiry (B)", "brb.step (D)"),
                findings.collect(Finding::place).castToList());
        assertTrue(findings.get(0).message().contains("ett annat steg"), findings::toString);
        steps("B,dialog,2019-03-01,\n");
        assertEquals(2, bench.submit("brb", 2019).findings().size(), "B stands in two stages at once");
    }

    private void steps(String rows) {
        stored(bench.importCsv("brb.step", "reference,stage,entered_on,left_on\n" + rows));
    }

    @Test
    void listsTheNextStepOfOpenEnquiries() {
        enquiries("A,2019-01-10,direct,Sverige,food,,,new,,2019-05-01,\n"
                + "B,2019-10-15,direct,Sverige,food,,,declined,2020-02-01,2019-12-01,\n");
        Deadlines.Running only = bench.deadlines()
                .running(LocalDate.of(2019, 6, 1).atStartOfDay(), UnitBench.SWEDISH)
                .getOnly();
        assertTrue(only.late(), only::toString);
        assertEquals("Ta nästa steg i förfrågan", only.what());
    }

    @Test
    void seesThePipelineAsOfAnyDay() {
        stored(bench.importCsv(
                "brb.step",
                "reference,stage,entered_on,left_on\nA,new,2019-01-01,2019-01-11\nA,dialog,2019-01-11,2019-06-01\n"
                        + "A,visit,2019-06-01,\nB,new,2019-05-01,2019-05-31\nB,declined,2019-05-31,\n"));
        assertEquals("1", bench.print("brb.standing[stage=dialog]@2019-03"));
        assertEquals("0", bench.print("brb.standing[stage=dialog]@2019"));
        assertEquals("1", bench.print("brb.standing@2019"));
        assertEquals("2", bench.print("brb.reached[stage=new]@2019"));
        assertEquals("2", bench.print("brb.reached@2019"));
        assertEquals("20", bench.print("brb.stage_days[stage=new]@2019"));
    }

    @Test
    void countsFairsAndTheLengthOfProjects() {
        stored(bench.importCsv(
                "brb.activity",
                "held_on,ends_on,kind,name,contacts\n2019-04-01,2019-04-05,Mässor,Hannovermesse,14\n"
                        + "2019-05-01,,marketing,Trycksak,\n2020-01-01,2022-12-31,project,Klimat,\n"));
        assertEquals("1", bench.print("brb.fairs@2019"));
        assertEquals("0", bench.print("brb.fairs@2019-05"));
        assertEquals("14", bench.print("brb.contacts@2019"));
        assertEquals("3", bench.print("brb.project_years@2020"));
    }

    @Test
    void aFallingRankIsAnImprovement() {
        rankings();
        assertEquals("97", bench.print("brb.rank[municipality=boras]@2019"));
        assertEquals("151", bench.print("brb.rank@2019"));
        assertEquals("97", bench.print("brb.best_rank@2019"));
        assertEquals("205", bench.print("brb.worst_rank@2019"));
        String text = bench.draw("brb", "2019").plain();
        assertTrue(text.contains("41 platser bättre än 2018"), text);
        bench.goals(Lists.immutable.of(goal("högst 100", "brb.rank[municipality=boras]")));
        assertEquals(
                Achievement.MET, bench.goals().results("brb", 2019).getOnly().proposed());
    }

    @Test
    void comparesInsiktOnlyOnOneSideOfTheBreak() {
        stored(bench.importCsv(
                "brb.survey",
                "survey,area,municipality,year,score\nSKR Insikt,Totalt,boras,2018,71\ninsikt,total,boras,2019,73\n"));
        assertEquals("73", bench.print("brb.insikt[municipality=boras]@2019"));
        assertEquals(4, bench.draw("brb", "2019").grid("insikt").columns().size());
        assertTrue(bench.draw("brb", "2019").grid("insikt").source().toString().contains("lades om 2024"));
        assertEquals(
                "boras | 73 | 71 | 2", bench.draw("brb", "2019").rows("insikt").getFirst());
    }

    @Test
    void showsWhereInsiktWasBroken() throws IOException {
        Path place = Files.createDirectory(folder.resolve("2026"));
        try (UnitBench later =
                UnitBench.of(unit(), place, LocalDate.of(2026, 3, 1)).federation("boras")) {
            stored(later.importCsv(
                    "brb.survey",
                    "survey,area,municipality,year,score\ninsikt,total,boras,2023,74\ninsikt,total,boras,2024,68\n"
                            + "insikt,total,boras,2025,70\n"));
            assertEquals(
                    "boras | 68 | 74 | –",
                    later.draw("brb", "2024").rows("insikt").getFirst());
            assertEquals(
                    "boras | 70 | 68 | 2",
                    later.draw("brb", "2025").rows("insikt").getFirst());
            Ask before = Ask.parse("brb.insikt@2023");
            Ask since = Ask.parse("brb.insikt@2024");
            Numbers numbers = later.figures().evaluate(Lists.immutable.of(before, since));
            assertFalse(numbers.comparable(since, before));
            assertEquals("", numbers.plainChange(since, before));
            assertEquals(
                    List.of("count", "count/2024"),
                    List.of(numbers.uom(before).code(), numbers.uom(since).code()));
        }
    }

    @Test
    void leavesOutTablesOfSurveysThatWereNotMade() {
        rankings();
        String text = bench.draw("brb", "2019").plain();
        assertTrue(text.contains("Insikt har inga värden för 2019"), text);
        assertFalse(text.contains("SKR Insikt, sammanfattande index"), text);
        assertFalse(text.contains("betyg från 1 till 6"), text);
    }

    @Test
    void allMunicipalitiesReachALimitWhenTheLowestDoes() {
        stored(bench.importCsv(
                "brb.survey",
                "survey,area,municipality,year,score\nnaringsliv,service,boras,2019,\"3,4\"\n"
                        + "naringsliv,service,mark,2019,\"2,9\"\n"));
        assertEquals("2,9", bench.print("brb.lowest_grade[area=service]@2019"));
        bench.goals(Lists.immutable.of(goal("minst 3,0", "brb.lowest_grade[area=service]")));
        assertEquals(
                Achievement.PARTLY, bench.goals().results("brb", 2019).getOnly().proposed());
        ImportReport wrong = bench.importCsv(
                "brb.survey", "survey,area,municipality,year,score\nnaringsliv,service,boras,2018,34\n");
        assertTrue(wrong.findings().getFirst().message().contains("från 1 till 6"));
    }

    @Test
    void takesTheRankingAsItIsPublished() {
        stored(bench.importCsv(
                "brb.ranking",
                "Kommun;Län;Ranking 2018;Ranking 2019;Förändring\nBorås;VG;94;97;-3\nMarks kommun;VG;290;205;85\n"
                        + "Stockholm;AB;5;6;-1\nRiket;;;;\n"));
        assertEquals("97", bench.print("brb.rank[municipality=boras]@2019"));
        assertEquals("290", bench.print("brb.rank[municipality=mark]@2018"));
    }

    private void rankings() {
        stored(bench.importCsv(
                "brb.ranking", "Kommun,År,Placering\nboras,2019,97\nboras,2018,94\nmark,2019,205\nmark,2018,290\n"));
    }

    private void enquiries(String rows) {
        stored(bench.importCsv("brb.enquiry", ENQUIRY_HEAD + rows));
    }

    private void refused(String rows, String why) {
        ImportReport report = bench.importCsv("brb.enquiry", ENQUIRY_HEAD + rows);
        assertFalse(report.stored());
        assertTrue(report.findings().collect(Finding::message).makeString().contains(why), report.toString());
    }

    private static void stored(ImportReport report) {
        assertTrue(report.stored(), report.findings().makeString("\n"));
    }

    private static Goal goal(String target, String measure) {
        return new Goal(
                "brb-1",
                2019,
                "Företagande",
                "brb",
                "Näringsliv/BRB",
                "Företagsklimat",
                "1",
                "Ett bättre företagsklimat",
                Target.parse(target),
                "",
                measure,
                1,
                Optional.empty());
    }
}
