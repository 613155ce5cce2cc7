package se.helhet.web.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Target;
import se.helhet.api.store.Who;
import se.helhet.web.word.Words;

class GoalDecisionTest {
    private static final Words WORDS = Words.in(Locale.forLanguageTag("sv"));
    private static final Who WHO = new Who("anna", "prov");

    private final GoalsInMemory goals = new GoalsInMemory(Lists.immutable.of(
            goal("g-1", "Utbilda"), goal("g-2", "Mäta", new Goal.Measure(Target.parse("minst 5"), "medelstora", ""))));

    private static Goal goal(String id, String text, Goal.Measure... further) {
        return new Goal(
                id,
                2019,
                "",
                "dso",
                "",
                "",
                "1",
                text,
                Target.parse("minst 10"),
                "små",
                "",
                1,
                Optional.empty(),
                Lists.immutable.of(further),
                Lists.immutable.empty());
    }

    private Goal stored(String id) {
        return goals.of(2019).detect(g -> g.id().equals(id));
    }

    private GoalDecision change(String id, String text, String target, String day, String why) {
        return new GoalDecision(stored(id), false, text, target, day, "direktionen", why);
    }

    private static Set<String> faulty(GoalDecision decision) {
        return decision.faults(WORDS).keySet();
    }

    @Test
    void changesTextAndEveryTargetAndNothingElse() {
        GoalDecision decision = change("g-2", "Mäta mer", "högst 3; minst 6", "2019-06-14", "Nya regler");
        assertEquals(Set.of(), faulty(decision));
        decision.store(goals, WHO);
        Goal goal = stored("g-2");
        assertEquals("Mäta mer", goal.text());
        assertEquals(
                Lists.immutable.of(Target.parse("högst 3"), Target.parse("minst 6")),
                goal.measures().collect(Goal.Measure::target));
        assertEquals("medelstora", goal.further().getOnly().noun());
        Goal.Change change = goal.changes().getOnly();
        assertEquals("2019-06-14 direktionen", change.on() + " " + change.by());
    }

    @Test
    void aDroppedGoalCanBeTakenUpAgainAsItStood() {
        new GoalDecision(stored("g-1"), true, "", "", "2019-06-14", "", "Pengarna tog slut").store(goals, WHO);
        assertTrue(stored("g-1").dropped());
        GoalDecision again = change("g-1", "Utbilda", "minst 10", "2019-09-01", "Nya pengar");
        assertEquals(Set.of(), faulty(again));
        again.store(goals, WHO);
        assertEquals(2, stored("g-1").changes().size());
        assertTrue(!stored("g-1").dropped());
    }

    @Test
    void saysWhatIsMissingOrCannotBeRead() {
        assertEquals(Set.of("text", "day", "why"), faulty(change("g-1", "", "minst 10", "14 juni", "")));
        assertEquals(Set.of("target"), faulty(change("g-1", "Utbilda", "nästan alla", "2019-06-14", "x")));
        assertEquals(Set.of("target"), faulty(change("g-2", "Mäta", "minst 10", "2019-06-14", "x")));
        assertEquals(Set.of("text"), faulty(change("g-1", "Utbilda", "minst 10", "2019-06-14", "x")));
        assertEquals(Set.of("day"), faulty(change("g-1", "Lära", "minst 10", "2091-06-14", "x")));
    }
}
