package se.helhet.unit.narvard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
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
import se.helhet.api.store.Who;
import se.helhet.api.unit.Unit;
import se.helhet.api.value.Ask;
import se.helhet.core.cases.RegisterCases;
import se.helhet.itest.kit.UnitBench;
import se.helhet.itest.kit.UnitContract;

class NarvardUnitTest implements UnitContract {
    @TempDir
    Path folder;

    private UnitBench bench;

    @Override
    public Unit unit() {
        return new NarvardUnit();
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
    void meetsAGoalOfEveryMonthOnlyIfEveryMonthDoes() {
        for (int month = 1; month <= 12; month++) {
            care(LocalDate.of(2018, month, 1), 1000, 110);
            care(LocalDate.of(2019, month, 1), 1000, month == 5 ? 162 : 110);
        }
        assertEquals("11,4", bench.print("narvard.readmission@2019"));
        assertEquals("16,2", bench.print("narvard.readmission@2019-05"));
        assertEquals(Achievement.MET, judged("högst 15 %", 2019).proposed());
        assertEquals(Achievement.MET, judged("högst 15 % varje månad", 2018).proposed());
        GoalResult broken = judged("högst 15 % varje månad", 2019);
        assertEquals(Achievement.NOT_MET, broken.proposed());
        assertEquals(Lists.immutable.of(Ask.parse("narvard.readmission@2019-05")), broken.evidence());
        care(LocalDate.of(2018, 7, 1), 100, 90);
        GoalResult once = judged("högst 15 % varje månad", 2018);
        assertEquals(Achievement.NOT_MET, once.proposed(), "one month is changed, and the year with it");
        assertEquals(Lists.immutable.of(Ask.parse("narvard.readmission@2018-07")), once.evidence());
        assertEquals(Achievement.MET, judged("högst 15 %", 2018).proposed(), "the year's own share keeps the limit");
    }

    @Test
    void doesNotKnowAYearThatLacksAMonth() {
        for (int month = 1; month <= 11; month++) {
            care(LocalDate.of(2019, month, 1), 1000, 110);
        }
        assertEquals(Achievement.UNKNOWN, judged("högst 15 % varje månad", 2019).proposed());
    }

    @Test
    void countsRepliesInThePeriodInWhichTheyWereDue() {
        deviation("2018-11-20", "2019-01-25"); // due 2019-01-19, late
        deviation("2019-01-10", "2019-03-11"); // due 2019-03-11, on its last day
        deviation("2019-02-01", "2019-04-03"); // due 2019-04-02, a day late
        deviation("2019-05-01", null); // never answered
        deviation("2019-11-20", null); // due in 2020
        assertEquals("4", bench.print("narvard.deviations@2019"));
        assertEquals("4", bench.print("narvard.replies_due@2019"));
        assertEquals("3", bench.print("narvard.late_replies@2019"));
        assertEquals("75", bench.print("narvard.late_share@2019"));
        assertEquals("0", bench.print("narvard.late_share@2019-03"));
        assertEquals("2", bench.print("narvard.unanswered@2019"));
        assertEquals("60", bench.print("narvard.reply_days@2019"));
    }

    @Test
    void judgesEachDeviationByItsOwnReplyTime() {
        bench.row(
                "deviation",
                Map.of(
                        "reported_on",
                        "2019-03-01",
                        "area",
                        "plan",
                        "sender",
                        "kommun",
                        "receiver",
                        "sjukhus",
                        "reply_days",
                        30,
                        "answered_on",
                        "2019-04-10"));
        assertEquals("100", bench.print("narvard.late_share@2019-03"));
    }

    @Test
    void sharesPlansOfMeetingsByMunicipality() {
        bench.row("sip", "month", "2019-01-01", "municipality", "boras", "meetings", 30, "plans", 12)
                .row("sip", "month", "2019-02-01", "municipality", "mark", "meetings", 10, "plans", 8);
        assertEquals("50", bench.print("narvard.plan_share@2019"));
        assertEquals("80", bench.print("narvard.plan_share[municipality=mark]@2019"));
    }

    @Test
    void addsTheHospitalsMonthsAndTakesTheHealthCentresLatest() {
        review("2019-01-01", "sjukhus", 100, 60);
        review("2019-02-01", "sjukhus", 100, 70);
        review("2019-01-01", "vardcentral", 1000, 200);
        review("2019-02-01", "vardcentral", 1000, 240);
        assertEquals("65", bench.print("narvard.hospital_reviews@2019"));
        assertEquals("24", bench.print("narvard.listed_reviews@2019"));
        assertEquals("20", bench.print("narvard.listed_reviews@2019-01"));
    }

    @Test
    void financesHalfAndHalf() {
        contribution("kommun", "boras", 600_000);
        contribution("kommun", "mark", 400_000);
        contribution("region", null, 1_000_000);
        assertEquals("2\u00A0000", bench.print("narvard.contributed@2019"));
        assertEquals("50", bench.print("narvard.region_share@2019"));
        assertEquals("600", bench.print("narvard.contributed[municipality=boras]@2019"));
    }

    @Test
    void countsWhoTakesPartInPilotsAtTheEnd() {
        pilot("kommun", "Borås", null);
        pilot("kommun", "Mark", "2019-06-30");
        pilot("vardcentral", "En vårdcentral", null);
        assertEquals("1", bench.print("narvard.in_pilots[party=kommun]@2019"));
        assertEquals("2", bench.print("narvard.in_pilots[party=kommun]@2019-05"));
    }

    @Test
    void refusesAReplyBeforeTheReportAndSaysWhatToDo() {
        ImportReport report = RegisterCases.outside(bench.store(), bench.organisation(), Lists.immutable.of(unit()))
                .add(
                        "narvard.deviation",
                        Map.of(
                                "reported_on",
                                "2019-03-01",
                                "area",
                                "Läkemedel",
                                "sender",
                                "Kommun",
                                "receiver",
                                "Sjukhus",
                                "answered_on",
                                "2019-02-01"),
                        new Who("test", "test"));
        assertEquals(false, report.stored());
        assertTrue(report.findings().toString().contains("Svaret kan inte ha kommit före anmälan"));
    }

    @Test
    void tellsTheYearInWords() {
        care(LocalDate.of(2019, 1, 1), 1000, 117);
        deviation("2019-01-10", null);
        String text = bench.draw("narvard", "2019").plain();
        assertTrue(text.contains("ledde 11,7\u00A0% till att patienten skrevs in på nytt"), text);
        assertTrue(text.contains("Under 2019 anmäldes 1\u00A0avvikelse. Svar ska ges inom 60\u00A0dagar."), text);
    }

    private GoalResult judged(String target, int year) {
        Goal goal = new Goal(
                "narvard-1",
                year,
                "Närvård",
                "narvard",
                "Närvårdssamverkan",
                "Målindikatorer",
                "1",
                "Återinskrivningar inom 30 dagar",
                Target.parse(target),
                "",
                "narvard.readmission",
                1,
                Optional.empty());
        bench.goals(Lists.immutable.of(goal));
        return bench.goals().results("narvard", year).getOnly();
    }

    private void care(LocalDate month, int discharged, int readmitted) {
        bench.row(
                "care",
                Map.of(
                        "month",
                        month,
                        "discharged",
                        discharged,
                        "readmitted",
                        readmitted,
                        "ready",
                        500,
                        "waiting",
                        20,
                        "approximate",
                        false));
    }

    private void deviation(String reported, String answered) {
        bench.row(
                "deviation",
                "reported_on",
                reported,
                "area",
                "plan",
                "sender",
                "kommun",
                "receiver",
                "sjukhus",
                "reply_days",
                60,
                "answered_on",
                answered);
    }

    private void review(String month, String place, int patients, int reviewed) {
        bench.row("review", "month", month, "place", place, "patients", patients, "reviewed", reviewed);
    }

    private void contribution(String payer, String municipality, int kronor) {
        bench.row(
                "contribution",
                "invoiced_on",
                "2019-03-01",
                "payer",
                payer,
                "municipality",
                municipality,
                "amount",
                kronor);
    }

    private void pilot(String party, String name, String left) {
        bench.row(
                "pilot",
                "pilot",
                "Avvikelser",
                "party",
                party,
                "name",
                name,
                "joined_on",
                "2019-02-01",
                "left_on",
                left);
    }
}
