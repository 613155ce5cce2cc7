package se.helhet.core.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.content.Numbers;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Target;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.store.Who;
import se.helhet.api.value.Uom;
import se.helhet.core.TestStore;
import se.helhet.core.organisation.StoredOrganisation;
import se.helhet.store.SqliteStore;

/** Goals with several targets, and goals that are changed or dropped during their year. */
class GoalDecisionsTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Who WHO = new Who("test", "prov");
    private static final LocalDate JUNE = LocalDate.of(2019, 6, 14);
    private static final String TRAININGS = """
            year,id,activity,target,noun,measure
            2019,g-1,Utbildningar,minst 10; minst 5; minst 2,små; medelstora; stora,dso.trainings[size=s]; dso.trainings[size=m]; dso.trainings[size=l]
            """;

    @TempDir
    Path folder;

    private final GivenFigures figures = new GivenFigures();
    private SqliteStore store;
    private StoredGoals goals;
    private GoalFiles files;

    @BeforeEach
    void open() {
        store = TestStore.open(folder);
        goals = new StoredGoals(store, figures);
        store.addListener(goals);
        files = new GoalFiles(goals, new StoredOrganisation(store));
        figures.give("dso.trainings[size=s]@2019", "2", Uom.COUNT)
                .give("dso.trainings[size=m]@2019", "5", Uom.COUNT)
                .give("dso.trainings[size=l]@2019", "4", Uom.COUNT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Goal goal(String text, String target, String noun, String measure) {
        return new Goal(
                "g-1", 2019, "", "dso", "", "", "1", text, Target.parse(target), noun, measure, 1, Optional.empty());
    }

    private GoalResult only() {
        return goals.results("dso", 2019).getOnly();
    }

    private static Goal.Measure size(String target, String noun, String code) {
        return new Goal.Measure(Target.parse(target), noun, "dso.trainings[size=" + code + "]");
    }

    private static Goal compound(String first) {
        return new Goal(
                "g-1",
                2019,
                "",
                "dso",
                "",
                "",
                "3",
                "Utbildningar på uppdrag",
                Target.parse(first),
                "små",
                "dso.trainings[size=s]",
                1,
                Optional.empty(),
                Lists.immutable.of(size("minst 5", "medelstora", "m"), size("minst 2", "stora", "l")),
                Lists.immutable.empty());
    }

    @Test
    void judgesACompoundGoalByAllItsTargets() {
        goals.save(Lists.immutable.of(compound("minst 10")), WHO);
        assertEquals(Achievement.PARTLY, only().proposed());
        assertEquals(3, only().evidence().size());
        goals.save(Lists.immutable.of(compound("minst 2")), WHO);
        assertEquals(Achievement.MET, only().proposed());
        assertEquals(compound("minst 2"), goals.of(2019).getOnly());
    }

    @Test
    void printsACompoundGoalAsPeopleWriteIt() {
        goals.save(Lists.immutable.of(compound("minst 10")), WHO);
        Numbers numbers = figures.evaluate(only().outcomes());
        assertEquals("2\u00A0små, 5\u00A0medelstora, 4\u00A0stora", only().printOutcome(numbers, SWEDISH));
        assertEquals(
                "minst\u00A010\u00A0små, minst\u00A05\u00A0medelstora, minst\u00A02\u00A0stora",
                only().goal().printTarget(SWEDISH));
    }

    @Test
    void readsACompoundGoalFromOneLineOfAFile() {
        assertTrue(take(TRAININGS).stored());
        Goal read = goals.of(2019).getOnly();
        assertEquals(compound("minst 10").measures(), read.measures());
    }

    @Test
    void refusesUnequalNumbersOfTargetsAndMeasures() {
        ImportReport report = take("year,id,activity,target,measure\n2019,g-1,Ett,minst 1; minst 2,a.x; a.y; a.z\n");
        assertFalse(report.stored());
        assertTrue(report.findings().toString().contains("Skriv lika många av varje"), report::toString);
    }

    @Test
    void judgesALimitOfTimeByTheShareThatKeptIt() {
        Goal inTime = goal("Ärenden återkopplade", "inom 5 arbetsdagar", "arbetsdagar", "dso.in_time");
        goals.save(Lists.immutable.of(inTime), WHO);
        assertEquals("inom 5\u00A0arbetsdagar", only().goal().printTarget(SWEDISH));
        figures.give("dso.in_time@2019", "0.96", Uom.PERCENT);
        assertEquals(Achievement.PARTLY, only().proposed());
        figures.give("dso.in_time@2019", "1", Uom.PERCENT);
        assertEquals(Achievement.MET, only().proposed());
        figures.give("dso.in_time@2019", "6", Uom.COUNT);
        assertEquals(Achievement.NOT_MET, only().proposed());
    }

    @Test
    void reckonsWhetherSomethingWasDoneWhereAFigureCountsIt() {
        goals.save(Lists.immutable.of(goal("Mässa", "genomfört", "mässor", "dso.fairs")), WHO);
        figures.give("dso.fairs@2019", "0", Uom.COUNT);
        assertEquals(Achievement.NOT_MET, only().proposed());
        figures.give("dso.fairs@2019", "1", Uom.COUNT);
        assertEquals(Achievement.MET, only().proposed());
    }

    @Test
    void keepsWhatAChangedGoalSaidBefore() {
        goals.save(Lists.immutable.of(goal("Bolag", "ca 15", "bolag", "")), WHO);
        goals.revise(goal("Bolag", "ca 12", "bolag", ""), JUNE, "direktionen", "färre bolag än beräknat", WHO);
        Goal now = goals.of(2019).getOnly();
        assertEquals("Bolag *", now.printText());
        assertEquals("ca 12", now.printTarget(SWEDISH));
        assertEquals(
                Lists.immutable.of(
                        "* Ändrat 2019-06-14, beslut av direktionen. Färre bolag än beräknat. Tidigare: Ca 15."),
                now.notes(SWEDISH));
    }

    @Test
    void doesNotJudgeADroppedGoalUntilItIsTakenUpAgain() {
        goals.save(Lists.immutable.of(goal("Små", "minst 10", "", "dso.trainings[size=s]")), WHO);
        goals.drop("g-1", 2019, JUNE, "styrgruppen", "annat mått används", WHO);
        assertTrue(only().goal().dropped());
        assertEquals(Achievement.UNKNOWN, only().proposed());
        assertEquals(
                "* Utgick 2019-06-14, beslut av styrgruppen. Annat mått används.",
                only().goal().notes(SWEDISH).getOnly());
        Goal again = goal("Små", "minst 2", "", "dso.trainings[size=s]");
        goals.revise(again, JUNE.plusMonths(1), "styrgruppen", "lägre mål", WHO);
        assertEquals(Achievement.MET, only().proposed());
        assertEquals(2, only().goal().changes().size());
    }

    @Test
    void refusesADecisionWithoutReasonOrGoal() {
        goals.save(Lists.immutable.of(goal("Bolag", "ca 15", "", "")), WHO);
        assertThrows(IllegalArgumentException.class, () -> goals.drop("g-1", 2019, JUNE, "", " ", WHO));
        assertThrows(IllegalArgumentException.class, () -> goals.drop("g-2", 2019, JUNE, "", "skäl", WHO));
        assertTrue(goals.of(2019).getOnly().changes().isEmpty());
    }

    @Test
    void takesDecisionsFromAFileOnce() {
        String head = "year,id,activity,target,decided_on,decided_by,reason,dropped\n";
        assertTrue(take(head + "2019,g-1,Bolag,ca 15,,,,\n2019,g-2,Besök,minst 30,,,,\n")
                .stored());
        String decided = head + "2019,g-1,Bolag,ca 12,2019-06-14,direktionen,färre bolag,\n"
                + "2019,g-2,Besök,minst 30,2019-06-14,direktionen,större utbildningar i stället,ja\n";
        assertTrue(take(decided).stored());
        assertTrue(take(decided.replace("ca 12", "ca 12 ")).stored());
        ImmutableList<Goal> there = goals.of(2019);
        assertEquals("ca 15", there.get(0).changes().getOnly().before());
        assertTrue(there.get(1).dropped());
        assertFalse(take(head + "2019,g-1,Bolag,ca 12,2019-02-30,,skäl,\n").stored());
        assertFalse(take(head + "2019,g-1,Bolag,ca 12,2019-02-01,,,ja\n").stored());
    }

    private ImportReport take(String csv) {
        try {
            Path file = Files.createTempFile(folder, "mal", ".csv");
            Files.writeString(file, csv);
            return files.take(Lists.immutable.of(file), WHO);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
