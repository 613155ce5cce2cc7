package se.helhet.unit.navet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Target;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.unit.Unit;
import se.helhet.itest.kit.UnitBench;
import se.helhet.itest.kit.UnitContract;

class NavetUnitTest implements UnitContract {
    @TempDir
    Path folder;

    private UnitBench bench;

    @Override
    public Unit unit() {
        return new NavetUnit();
    }

    @BeforeEach
    void open() {
        bench = UnitBench.of(unit(), folder).federation("boras", "mark");
        booking("2018-03-01", "theme", "matematik", null, "boras", "Skola 1", 1, 20);
        booking("2019-03-01", "theme", "matematik", null, "boras", "Skola 1", 2, 50);
        booking("2019-04-01", "theme", "teknik", "tekniktema", "mark", "Skola 2", 1, 25);
        booking("2019-05-01", "theme", "teknik", null, "mark", "Skola 2", 1, 30);
        booking("2019-05-02", "programme", "programmering", "programmering", "mark", "Skola 2", 3, 75);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void countsPupilsOnThemesAndNotThoseInProgrammes() {
        assertEquals("105", bench.print("navet.pupils@2019"));
        assertEquals("75", bench.print("navet.coding_pupils@2019"));
    }

    @Test
    void slicesPupilsBySubjectMunicipalityAndMonth() {
        assertEquals("50", bench.print("navet.pupils[subject=matematik]@2019"));
        assertEquals("55", bench.print("navet.pupils[municipality=mark]@2019"));
        assertEquals("25", bench.print("navet.pupils[municipality=mark]@2019-04"));
    }

    @Test
    void countsASchoolOnceHoweverOftenItComes() {
        assertEquals("2", bench.print("navet.schools@2019"));
        assertEquals("1", bench.print("navet.schools[subject=teknik]@2019"));
    }

    @Test
    void knowsNothingOfYearsBeforeTheRegisterWasKept() {
        assertEquals("NOT_KEPT", bench.print("navet.pupils@2017"));
        assertEquals("0", bench.print("navet.pupils[subject=miljo]@2018"));
    }

    @Test
    void countsVisitorsOnWeekendsAndHolidaysApart() {
        bench.row("visit", "visited_on", "2019-07-01", "day_kind", "lov", "visitors", 300)
                .row("visit", "visited_on", "2019-07-06", "day_kind", "helg", "visitors", 200)
                .row("visit", "visited_on", "2019-09-03", "day_kind", "vardag", "visitors", 10);
        assertEquals("510", bench.print("navet.visitors@2019"));
        assertEquals("500", bench.print("navet.holiday_visitors@2019"));
    }

    @Test
    void reckonsTrainingDaysAsParticipantsTimesDays() {
        training("2019-01-10", "matematik", "pedagog", 10, 2);
        training("2019-02-10", "no_teknik", "forskollarare", 5, 1);
        assertEquals("25", bench.print("navet.training_days@2019"));
        assertEquals("5", bench.print("navet.trained[audience=forskollarare]@2019"));
    }

    @Test
    void countsABookingUnderEachOfItsTags() {
        assertTrue(importBooking("Globala målen; Hälsa").stored());
        assertTrue(importBooking("globala_mal").stored());
        assertEquals("40", bench.print("navet.pupils[tags=globala_mal]@2019"));
        assertEquals("20", bench.print("navet.pupils[tags=halsa,municipality=boras]@2019"));
        assertEquals("0", bench.print("navet.pupils[tags=sprak]@2019"));
        assertEquals("145", bench.print("navet.pupils@2019"));
        assertEquals(
                "1",
                bench.draw("navet", "2019")
                        .rows("tags")
                        .detect(r -> r.startsWith("Globala"))
                        .replaceAll(".*\\| ", ""));
    }

    @Test
    void refusesATagThatIsNone() {
        ImportReport report = importBooking("globala_mal, glass");
        assertFalse(report.stored());
        assertTrue(report.findings().toString().contains("\"glass\" är inte något av alternativen"), report::toString);
    }

    private ImportReport importBooking(String tags) {
        return bench.importCsv(
                "navet.booking",
                "held_on,kind,theme,subject,school_year,municipality,school,classes,pupils,tags\n" + "2019-09-0"
                        + (1 + tags.length() % 9) + ",theme,Vatten,naturvetenskap,5,boras,Skola 1,1,20,\"" + tags
                        + "\"\n");
    }

    @Test
    void knowsWeekendsAndPublicHolidaysByTheCalendar() {
        assertFalse(visit("2019-06-06,vardag,10").stored());
        assertFalse(visit("2019-09-03,helg,10").stored());
        assertTrue(visit("2019-06-06,lov,10\n2019-06-08,helg,20\n2019-06-25,lov,30\n2019-09-03,vardag,5")
                .stored());
        assertEquals("10", bench.print("navet.public_holiday_visitors@2019"));
        assertEquals("20", bench.print("navet.weekend_visitors@2019"));
        assertEquals("30", bench.print("navet.school_holiday_visitors@2019"));
        assertEquals(
                "juni | 20 | 10 | 30 | 0 | 60 | 3",
                bench.draw("navet", "2019").rows("visitors").get(5));
    }

    private ImportReport visit(String rows) {
        return bench.importCsv("navet.visit", "visited_on,day_kind,visitors\n" + rows + "\n");
    }

    @Test
    void listsTheFinalReportOfAProjectUntilItIsHandedIn() {
        bench.row(
                        "project",
                        "started_on",
                        "2019-01-01",
                        "ends_on",
                        "2021-12-31",
                        "name",
                        "P",
                        "funding",
                        "eu",
                        "report_due_on",
                        "2022-02-28")
                .row(
                        "project",
                        "started_on",
                        "2018-01-01",
                        "ends_on",
                        "2019-06-30",
                        "name",
                        "Q",
                        "funding",
                        "eu",
                        "report_due_on",
                        "2019-08-31",
                        "reported_on",
                        "2019-08-30");
        assertEquals("3", bench.print("navet.project_years[name=P]@2019"));
        assertEquals("1", bench.print("navet.projects_running[funding=eu]@2019"));
        assertEquals(
                1,
                bench.deadlines()
                        .running(java.time.LocalDateTime.of(2022, 1, 1, 8, 0), UnitBench.SWEDISH)
                        .size());
    }

    @Test
    void aRowThatIsApproximateMakesTheSentenceSayAbout() {
        bench.row(
                "booking",
                "held_on",
                "2019-06-01",
                "kind",
                "programme",
                "theme",
                "Programmering",
                "subject",
                "programmering",
                "programme",
                "programmering",
                "school_year",
                "4",
                "municipality",
                "boras",
                "school",
                "Skola 3",
                "classes",
                1,
                "pupils",
                25,
                "approximate",
                true);
        assertTrue(bench.value("navet.coding_pupils@2019").toString().contains("approximate=true"));
    }

    @Test
    void proposesAStatusForAGoalBoundToASlice() {
        bench.goals(Lists.immutable.of(goal("minst 60"), goal("minst 50")));
        assertEquals(
                Lists.immutable.of(Achievement.PARTLY, Achievement.MET),
                bench.goals().results("navet", 2019).collect(GoalResult::proposed));
    }

    @Test
    void theChapterTellsTheYearInWords() {
        String text = bench.draw("navet", "2019").plain();
        assertTrue(
                text.contains("Under 2019 kom 105\u00A0elever till Navets teman, mot 20\u00A0elever året före."), text);
    }

    private Goal goal(String target) {
        return new Goal(
                "navet-" + target,
                2019,
                "Kunskap",
                "navet",
                "Navet science center",
                "Samordning",
                "5",
                "Elever på teman i matematik",
                Target.parse(target),
                "elever",
                "navet.pupils[subject=matematik]",
                target.contains("60") ? 1 : 2,
                Optional.empty());
    }

    private void booking(
            String day,
            String kind,
            String subject,
            String programme,
            String municipality,
            String school,
            int classes,
            int pupils) {
        bench.row(
                "booking",
                "held_on",
                day,
                "kind",
                kind,
                "theme",
                "Tema " + subject,
                "subject",
                subject,
                "programme",
                programme,
                "school_year",
                "5",
                "municipality",
                municipality,
                "school",
                school,
                "classes",
                classes,
                "pupils",
                pupils);
    }

    private void training(String day, String subject, String audience, int participants, int days) {
        bench.row(
                "training",
                "held_on",
                day,
                "subject",
                subject,
                "audience",
                audience,
                "municipality",
                "boras",
                "participants",
                participants,
                "days",
                days);
    }
}
