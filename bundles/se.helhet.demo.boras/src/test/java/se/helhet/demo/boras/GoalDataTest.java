package se.helhet.demo.boras;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Target;
import se.helhet.api.value.Ask;

class GoalDataTest {
    private static final ImmutableList<Goal> GOALS = GoalData.all();

    @Test
    void holdsEveryPublishedGoalOnce() {
        assertEquals(135, Csv.resource("published/goals.csv").size());
        assertEquals(135, GOALS.flatCollect(Goal::measures).size());
        assertEquals(133, GOALS.collect(Goal::id).distinct().size());
        assertEquals(133, GOALS.collect(Goal::order).distinct().size());
    }

    @Test
    void joinsRowsOfOneCompoundGoal() {
        Goal trainings = goal("dso-5.2-2.3");
        assertEquals(
                "minst\u00A010\u00A0små, minst\u00A05\u00A0medelstora, minst\u00A02\u00A0stora",
                trainings.printTarget(Locale.forLanguageTag("sv")));
        assertEquals("dso.trainings[size=stor]", trainings.measures().getLast().address());
    }

    @Test
    void keepsAGoalThatWasDroppedInTheYear() {
        assertTrue(goal("narvard-b3.4-1.2").dropped());
        assertEquals(1, GOALS.count(Goal::dropped));
    }

    @Test
    void bindsMeasuresToGoalsThatExist() {
        ImmutableList<Goal> measured =
                GoalData.rows().select(goal -> !goal.measure().isEmpty());
        assertEquals(Csv.resource("goals/measures.csv").size(), measured.size());
        // Development grants measure goals of the policy areas.
        measured.forEach(goal -> assertTrue(
                Set.of(goal.unit(), "utvecklingsmedel")
                        .contains(Ask.parse(goal.measure() + "@2019").unit()),
                goal.id()));
    }

    @Test
    void printsTargetsAsPeopleWriteThem() {
        assertEquals("minst 25\u00A0000", target("navet-7.2.2-1.1"));
        assertEquals("genomfört", target("navet-7.2.2-2.4"));
        assertEquals("högst 5\u00A0%", target("narvard-b3.4-1.3"));
        assertEquals("ca 50", target("dso-5.2-1.1a"));
    }

    @Test
    void keepsStatusAndOutcomeAsPublished() {
        Goal.Assessment mathematics = goal("navet-7.2.2-1.5").assessment().orElseThrow();
        assertEquals(Achievement.NOT_MET, mathematics.status());
        assertEquals("2616 elever", mathematics.outcome());
        assertEquals(
                Achievement.MET,
                goal("medarbetarcentrum-6.3-3.1").assessment().orElseThrow().status());
        long met = GOALS.count(goal ->
                goal.assessment().map(said -> said.status() == Achievement.MET).orElse(false));
        assertTrue(met > 60, "met " + met);
    }

    @Test
    void leavesOutTheNamesOfPublishedFiles() {
        assertTrue(GOALS.noneSatisfy(goal ->
                goal.assessment().map(said -> said.comment().contains(".csv")).orElse(false)));
    }

    private static String target(String id) {
        return goal(id).target().print(Locale.forLanguageTag("sv"));
    }

    private static Goal goal(String id) {
        return GOALS.detectOptional(goal -> goal.id().equals(id)).orElseThrow(() -> new AssertionError(id));
    }

    @Test
    void plansEveryGoalOf2021OnceWithATargetThatReadsBack() {
        ImmutableList<Goal> planned = GoalData.planned();
        assertEquals(127, planned.size());
        assertEquals(127, planned.collect(Goal::id).distinct().size());
        planned.forEach(goal -> {
            String printed = goal.target().print(Locale.forLanguageTag("sv"));
            assertEquals(goal.target(), Target.parse(printed), printed);
            assertTrue(!goal.unit().isEmpty(), goal.id());
        });
    }
}
