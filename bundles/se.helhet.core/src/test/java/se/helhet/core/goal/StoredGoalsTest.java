package se.helhet.core.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Target;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Who;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;
import se.helhet.core.TestStore;
import se.helhet.store.SqliteStore;

class StoredGoalsTest {
    private static final Who WHO = new Who("test", "prov");

    @TempDir
    Path folder;

    private final GivenFigures figures = new GivenFigures();
    private SqliteStore store;
    private StoredGoals goals;

    @BeforeEach
    void open() {
        store = TestStore.open(folder);
        goals = new StoredGoals(store, figures);
        store.addListener(goals);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Goal goal(String id, String target, String measure, int order) {
        return new Goal(
                id,
                2019,
                "Kunskap",
                "navet",
                "Navet science center",
                "Samordna",
                "1",
                "Elever på teman",
                Target.parse(target),
                "elever",
                measure,
                order,
                Optional.empty());
    }

    private static Goal assessed(Goal g, Goal.Assessment said) {
        return new Goal(
                g.id(),
                g.year(),
                g.focusArea(),
                g.unit(),
                g.unitName(),
                g.strategy(),
                g.number(),
                g.text(),
                g.target(),
                g.noun(),
                g.measure(),
                g.order(),
                Optional.of(said));
    }

    private GoalResult only(String target, String measure) {
        goals.save(Lists.immutable.of(goal("g-1", target, measure, 1)), WHO);
        return goals.results("navet", 2019).getOnly();
    }

    @Test
    void givesBackWhatWasSavedInDocumentOrder() {
        Goal second = goal("b", "högst ca 15 % varje månad", "navet.share[theme=no]", 2);
        Goal first = assessed(goal("z", "genomfört", "", 1), new Goal.Assessment(Achievement.MET, "klart", "Bra."));
        goals.save(Lists.immutable.of(second, first), WHO);
        assertEquals(Lists.immutable.of(first, second), goals.of(2019));
        assertTrue(goals.of(2018).isEmpty());
    }

    @Test
    void keepsTheAssessmentWhenAGoalIsReplacedWithoutOne() {
        Goal.Assessment said = new Goal.Assessment(Achievement.PARTLY, "12 möten", "Fortsätter.");
        goals.save(Lists.immutable.of(goal("g-1", "minst 25 000", "", 1)), WHO);
        goals.assess("g-1", 2019, said, WHO);
        goals.save(Lists.immutable.of(goal("g-1", "minst 26 000", "", 1)), WHO);
        assertEquals(
                assessed(goal("g-1", "minst 26 000", "", 1), said),
                goals.of(2019).getOnly());
        Goal.Assessment other = new Goal.Assessment(Achievement.MET, "", "");
        goals.save(Lists.immutable.of(assessed(goal("g-1", "minst 26 000", "", 1), other)), WHO);
        assertEquals(Optional.of(other), goals.of(2019).getOnly().assessment());
        assertEquals(
                Lists.immutable.of(
                        RowChange.Action.UPDATE,
                        RowChange.Action.UPDATE,
                        RowChange.Action.UPDATE,
                        RowChange.Action.INSERT),
                store.history("core_goal", 1).collect(RowChange::action));
        goals.save(goals.of(2019), WHO);
        assertEquals(4, store.history("core_goal", 1).size(), "saving the same again changes nothing");
    }

    @Test
    void refusesAnAssessmentOfAGoalThatIsNotThere() {
        goals.save(Lists.immutable.of(goal("g-1", "minst 1", "", 1)), WHO);
        Goal.Assessment said = new Goal.Assessment(Achievement.MET, "", "");
        String why = assertThrows(IllegalArgumentException.class, () -> goals.assess("g-1", 2018, said, WHO))
                .getMessage();
        assertTrue(why.contains("inget mål med id \"g-1\" år 2018"), why);
    }

    @Test
    void refusesFaultyGoalsTogetherAndStoresNone() {
        String why = assertThrows(
                        IllegalArgumentException.class,
                        () -> goals.save(
                                Lists.immutable.of(
                                        goal("ok", "minst 1", "navet.pupils", 1),
                                        goal("fel", "minst 1", "navet.pupils@2019", 2),
                                        goal("ok", "minst 1", "", 3)),
                                WHO))
                .getMessage();
        assertTrue(why.contains("Målet fel (2019): Mätetalet \"navet.pupils@2019\" kan inte läsas"), why);
        assertTrue(why.contains("Målet ok (2019) står mer än en gång"), why);
        assertTrue(goals.of(2019).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "minst 25 000,25000,MET",
        "minst 25 000,24999,PARTLY",
        "minst 25 000,12000,NOT_MET",
        "genomfört,1,MET",
        "'',1,UNKNOWN"
    })
    void judgesACountByTheYear(String target, String number, Achievement expected) {
        figures.give("navet.pupils@2019", number, Uom.COUNT);
        GoalResult result = only(target, "navet.pupils");
        assertEquals(expected, result.proposed());
        assertEquals(Optional.of(Ask.parse("navet.pupils@2019")), result.outcome());
    }

    @Test
    void judgesOnThePrintedScale() {
        figures.give("navet.cost@2019", "400000000", Uom.TKR).give("navet.share@2019", "2/3", Uom.PERCENT);
        assertEquals(Achievement.MET, only("högst 4 000", "navet.cost").proposed());
        assertEquals(Achievement.NOT_MET, only("högst 3 999", "navet.cost").proposed());
        assertEquals(Achievement.MET, only("minst 66 %", "navet.share").proposed());
        assertEquals(Achievement.NOT_MET, only("högst 66,6 %", "navet.share").proposed());
    }

    @Test
    void doesNotCompareAPercentageWithACount() {
        figures.give("navet.pupils@2019", "120", Uom.COUNT);
        assertEquals(Achievement.UNKNOWN, only("minst 90 %", "navet.pupils").proposed());
        assertEquals(Achievement.UNKNOWN, only("alla", "navet.pupils").proposed());
    }

    @Test
    void proposesNothingWithoutANumber() {
        figures.giveNone("navet.pupils@2019", Value.Why.NOT_KEPT, Uom.COUNT);
        assertEquals(Achievement.UNKNOWN, only("minst 1", "navet.pupils").proposed());
        assertEquals(Achievement.UNKNOWN, only("minst 1", "").proposed());
        assertEquals(Optional.empty(), only("minst 1", "").outcome());
    }

    private void months(String... shares) {
        figures.give("navet.readmission@2019", "0.117", Uom.PERCENT.decimals(1));
        for (int i = 0; i < shares.length; i++) {
            String address = String.format("navet.readmission@2019-%02d", i + 1);
            if (shares[i].isEmpty()) {
                figures.giveNone(address, Value.Why.NO_ROWS, Uom.PERCENT);
            } else {
                figures.give(address, shares[i], Uom.PERCENT.decimals(1));
            }
        }
    }

    private GoalResult monthly(String target) {
        return only(target, "navet.readmission");
    }

    @Test
    void aMonthOverTheLimitBreaksTheYearAtOnceAndIsTheEvidence() {
        months("0.1", "0.11", "0.1", "", "0.162", "0.1", "0.2", "0.1", "0.1", "0.1", "0.1", "");
        GoalResult result = monthly("max 15 % varje månad");
        assertEquals(Achievement.NOT_MET, result.proposed());
        assertEquals(Lists.immutable.of(Ask.parse("navet.readmission@2019-05")), result.evidence());
        assertEquals(Optional.of(Ask.parse("navet.readmission@2019")), result.outcome());
    }

    @Test
    void aMonthWithoutRowsLeavesItUnknown() {
        months("0.1", "0.11", "0.1", "0.1", "0.1", "0.1", "", "0.1", "0.1", "0.1", "0.1", "0.1");
        GoalResult result = monthly("max 15 % varje månad");
        assertEquals(Achievement.UNKNOWN, result.proposed());
        assertEquals(Lists.immutable.of(Ask.parse("navet.readmission@2019-07")), result.evidence());
    }

    @Test
    void everyMonthWithinTheLimitIsMetAndTheMonthNearestToItTheEvidence() {
        months("0.1", "0.11", "0.15", "0.1", "0.1", "0.1", "0.09", "0.1", "0.1", "0.1", "0.1", "0.1");
        GoalResult result = monthly("max 15 % varje månad");
        assertEquals(Achievement.MET, result.proposed());
        assertEquals(Lists.immutable.of(Ask.parse("navet.readmission@2019-03")), result.evidence());
        assertEquals(
                Lists.immutable.of(Ask.parse("navet.readmission@2019-07")),
                monthly("minst 5 % varje månad").evidence());
    }

    @Test
    void asksForAllNumbersInOneGo() {
        months("0.1");
        goals.save(
                Lists.immutable.of(
                        goal("a", "max 15 % varje månad", "navet.readmission", 1),
                        goal("b", "minst 3", "navet.pupils", 2),
                        goal("c", "minst 4", "navet.pupils", 3)),
                WHO);
        goals.results("navet", 2019);
        assertEquals(1, figures.evaluations);
        assertEquals(14, figures.asked.size());
    }

    @Test
    void answersOnlyForTheUnitAndYearAsked() {
        goals.save(Lists.immutable.of(goal("a", "minst 3", "navet.pupils", 1)), WHO);
        assertTrue(goals.results("brb", 2019).isEmpty());
        assertTrue(goals.results("navet", 2018).isEmpty());
    }
}
