package se.helhet.api.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalResultTest {

    @ParameterizedTest
    @CsvSource({
        "MET,MET,MET,false",
        "MET,NOT_MET,MET,true",
        "MET,PARTLY,MET,true",
        "PARTLY,NOT_MET,PARTLY,true",
        "NOT_MET,PARTLY,NOT_MET,false",
        "NOT_MET,MET,NOT_MET,true",
        "ONGOING,MET,ONGOING,true",
        "UNKNOWN,MET,MET,false",
        "MET,UNKNOWN,MET,false",
        "UNKNOWN,UNKNOWN,UNKNOWN,false"
    })
    void weighsAPersonsWordAgainstTheFigures(
            Achievement said, Achievement proposed, Achievement printed, boolean contradicted) {
        GoalResult result = result(Optional.of(new Goal.Assessment(said, "", "")), proposed);
        assertEquals(printed, result.status());
        assertEquals(contradicted, result.contradicted());
    }

    @ParameterizedTest
    @CsvSource({"MET", "NOT_MET", "UNKNOWN"})
    void printsTheProposedWhereNobodySaidAnything(Achievement proposed) {
        GoalResult result = result(Optional.empty(), proposed);
        assertEquals(proposed, result.status());
        assertEquals(false, result.contradicted());
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN,'',true", "UNKNOWN,Klart i maj,false", "MET,'',false", "ONGOING,'',false"})
    void goalsThatNothingHasComeOfAreAPlan(Achievement said, String outcome, boolean planned) {
        GoalResult result = result(Optional.of(new Goal.Assessment(said, outcome, "")), Achievement.UNKNOWN);
        assertEquals(
                planned, new se.helhet.api.content.Content.Goals("g", 1, "Mål", Lists.immutable.of(result)).planned());
    }

    private static GoalResult result(Optional<Goal.Assessment> assessment, Achievement proposed) {
        Goal goal = new Goal("g-1", 2019, "", "navet", "", "", "1", "", Target.NONE, "", "", 1, assessment);
        return new GoalResult(goal, Optional.empty(), proposed, Lists.immutable.empty());
    }
}
