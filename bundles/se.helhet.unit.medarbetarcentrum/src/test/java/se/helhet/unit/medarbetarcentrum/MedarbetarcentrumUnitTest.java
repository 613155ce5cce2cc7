package se.helhet.unit.medarbetarcentrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.collections.api.factory.Lists;
import org.jooq.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.content.Content;
import se.helhet.api.finding.Finding;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Target;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.unit.Unit;
import se.helhet.itest.kit.UnitBench;
import se.helhet.itest.kit.UnitContract;

class MedarbetarcentrumUnitTest implements UnitContract {
    private static final String ASSIGNMENTS = "began_on,ended_on,kind,municipality,participants,hours,status\n";
    private static final String FOLLOWUPS = "followed_on,ended_on,kind,municipality,answers,performance_before,"
            + "performance_after,wellbeing_before,wellbeing_after\n";
    private static final String FEEDBACK = "asked_on,service,answers,satisfied\n";

    @TempDir
    Path folder;

    private UnitBench bench;

    @Override
    public Unit unit() {
        return new MedarbetarcentrumUnit();
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
    void countsAssignmentsButNeitherCancelledOnesNorMonthsOfTalks() {
        stored(
                "assignment",
                ASSIGNMENTS + "2019-01-10,2019-03-10,Grupputveckling,boras,12,20,finished\n"
                        + "2019-10-10,,management,mark,7,,ongoing\n2019-02-01,2019-02-15,group,mark,9,5,cancelled\n"
                        + "2019-02-01,2019-02-28,talk,mark,3,6,finished\n");
        assertEquals("2", bench.print("medarbetarcentrum.assignments@2019"));
        assertEquals("22", bench.print("medarbetarcentrum.participants@2019"));
        assertEquals("26", bench.print("medarbetarcentrum.hours@2019"));
        assertEquals("1", bench.print("medarbetarcentrum.finished_assignments@2019"));
        assertEquals("1", bench.print("medarbetarcentrum.ongoing@2019"));
        assertEquals("12", bench.print("medarbetarcentrum.participants[kind=group,municipality=boras]@2019"));
        assertEquals("2", bench.print("medarbetarcentrum.group_municipalities@2019"));
    }

    @Test
    void chartsOnlyMunicipalitiesThatTookPartThisYearOrLast() {
        stored("assignment", ASSIGNMENTS + "2018-01-10,2018-03-10,group,boras,12,20,finished\n");
        Content.Chart chart = bench.draw("medarbetarcentrum", "2019")
                .contents()
                .selectInstancesOf(Content.Chart.class)
                .detect(c -> c.name().equals("municipalities"));
        assertEquals(Lists.immutable.of("boras"), chart.categories());
    }

    @Test
    void tellsProgrammesStartedFromThoseFinished() {
        stored(
                "programme",
                "started_on,finished_on,kind,name,participants\n2018-09-05,2019-03-20,training,VÄF,7\n"
                        + "2019-09-18,,training,VÄF,9\n2019-09-11,,programme,Ledarskapsprogrammet,8\n");
        assertEquals("1", bench.print("medarbetarcentrum.started[kind=training]@2019"));
        assertEquals("17", bench.print("medarbetarcentrum.started_managers@2019"));
        assertEquals("7", bench.print("medarbetarcentrum.finished_managers[kind=training]@2019"));
        assertEquals("2", bench.print("medarbetarcentrum.running@2019"));
    }

    @Test
    void aRangeIsTheMeanTheLowestAndTheHighestGroup() {
        followups();
        assertEquals("20", bench.print("medarbetarcentrum.performance@2019"));
        assertEquals("15", bench.print("medarbetarcentrum.performance_low@2019"));
        assertEquals("25", bench.print("medarbetarcentrum.performance_high@2019"));
        assertEquals("-10".replace('-', '\u2212'), bench.print("medarbetarcentrum.wellbeing_low@2019"));
        assertEquals("6", bench.print("medarbetarcentrum.followup_months@2019"));
        assertEquals("NO_ROWS", bench.print("medarbetarcentrum.performance_low@2019-01"));
        String text = bench.draw("medarbetarcentrum", "2019").plain();
        assertTrue(text.contains("ökat med 20\u00A0% i genomsnitt, från 15\u00A0% i den grupp"), text);
    }

    @Test
    void judgesALimitOnTheExactGain() {
        followups();
        bench.goals(Lists.immutable.of(
                goal("1", "minst 15 %", "performance_low"), goal("2", "minst 15,01 %", "performance_low")));
        assertEquals(
                Lists.immutable.of(Achievement.MET, Achievement.PARTLY),
                bench.goals().results("medarbetarcentrum", 2019).collect(GoalResult::proposed));
    }

    @Test
    void sharesTheSatisfiedOfThoseWhoAnswered() {
        stored("feedback", FEEDBACK + "2019-06-01,talk,20,19\n2019-12-01,talk,20,17\n2019-12-01,short,10,5\n");
        assertEquals("90", bench.print("medarbetarcentrum.satisfaction[service=talk]@2019"));
        assertEquals("82", bench.print("medarbetarcentrum.satisfaction@2019"));
        bench.goals(Lists.immutable.of(
                goal("1", "90 %", "satisfaction[service=talk]"), goal("2", "90 %", "satisfaction[service=short]")));
        assertEquals(
                Lists.immutable.of(Achievement.MET, Achievement.PARTLY),
                bench.goals().results("medarbetarcentrum", 2019).collect(GoalResult::proposed));
    }

    @Test
    void countsEventsByOccasion() {
        stored(
                "event",
                "held_on,occasion,name,participants\n2019-02-13,Styrgruppsmöten,Möte,9\n"
                        + "2019-03-07,newsletter,Nyhetsbrev,\n2019-03-14,information,Mark,12\n");
        assertEquals("1", bench.print("medarbetarcentrum.steering@2019"));
        assertEquals("1", bench.print("medarbetarcentrum.information@2019-03"));
        assertEquals("21", bench.print("medarbetarcentrum.reached@2019"));
    }

    @Test
    void takesInNoGroupSoSmallThatSomeoneCouldBeRecognised() {
        refused("feedback", FEEDBACK + "2019-06-01,talk,4,4\n", "Färre än fem svar");
        refused("followup", FOLLOWUPS + "2019-06-19,2018-12-18,group,boras,4,60,70,60,70\n", "Färre än fem svar");
    }

    @Test
    void refusesRowsThatContradictThemselves() {
        refused("assignment", ASSIGNMENTS + "2019-03-10,2019-01-10,group,boras,5,1,finished\n", "före startdatumet");
        refused("assignment", ASSIGNMENTS + "2019-03-10,,group,boras,5,1,finished\n", "slutdatum");
        refused("assignment", ASSIGNMENTS + "2019-03-10,,group,boras,0,1,ongoing\n", "minst en deltagare");
        refused("feedback", FEEDBACK + "2019-06-01,talk,10,11\n", "fler än svaren");
        refused("followup", FOLLOWUPS + "2019-06-19,2018-12-18,group,boras,9,0,70,60,70\n", "0 till 100");
        refused("followup", FOLLOWUPS + "2018-06-19,2018-12-18,group,boras,9,50,70,60,70\n", "innan insatsen är slut");
    }

    @Test
    void hasNoFieldForAPerson() {
        Set<String> words = new TreeSet<>();
        unit().registers()
                .forEach(register -> register.fields()
                        .select(f -> f.getType() == String.class && !register.hasDim(f.getName()))
                        .collect(Field::getName)
                        .forEach(name -> words.add(register.name() + "." + name)));
        assertEquals(Set.of("event.name", "programme.name"), words, "only events and programmes have names");
    }

    private void followups() {
        stored(
                "followup",
                FOLLOWUPS + "2019-06-19,2018-12-18,group,boras,14,60,69,50,45\n"
                        + "2019-09-25,2019-03-20,group,mark,8,60,75,50,60\n");
    }

    private void stored(String register, String csv) {
        ImportReport report = bench.importCsv("medarbetarcentrum." + register, csv);
        assertTrue(report.stored(), report.findings().makeString("\n"));
    }

    private void refused(String register, String csv, String why) {
        ImportReport report = bench.importCsv("medarbetarcentrum." + register, csv);
        assertFalse(report.stored());
        assertTrue(report.findings().collect(Finding::message).makeString().contains(why), report.toString());
    }

    private static Goal goal(String id, String target, String measure) {
        return new Goal(
                "medarbetarcentrum-" + id,
                2019,
                "Personal",
                "medarbetarcentrum",
                "Medarbetarcentrum",
                "Utbud",
                id,
                "Nöjda och starkare grupper",
                Target.parse(target),
                "",
                "medarbetarcentrum." + measure,
                Integer.parseInt(id),
                Optional.empty());
    }
}
