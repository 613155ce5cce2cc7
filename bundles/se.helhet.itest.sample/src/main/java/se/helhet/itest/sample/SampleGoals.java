package se.helhet.itest.sample;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Goal.Assessment;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Target;
import se.helhet.api.value.Ask;

/** A goal table with every status, two strategies, long texts, and a person who contradicts the figures. */
final class SampleGoals {
    private static final String FIRST = "Öka intresset för naturvetenskap, teknik och matematik hos barn och unga";
    private static final String SECOND = "Vara en mötesplats på helger och lov";

    private final MutableList<GoalResult> results = Lists.mutable.empty();

    private SampleGoals() {}

    static Content.Goals goals(SampleNumbers n) {
        Ask teachers = n.count("navet.teachers@2019", 870);
        Ask visitors = n.count("navet.visitors@2019", 23_018);
        Ask maths = n.count("navet.maths@2019", 1_216);
        SampleGoals g = new SampleGoals();
        g.add(
                FIRST,
                "1",
                "Elever i Navets teman",
                "minst 25 000",
                Optional.of(Ask.parse("navet.pupils@2019")),
                Achievement.MET,
                Optional.of(new Assessment(
                        Achievement.MET, "27531 elever", "Tre nya teman bokades av fler skolor än väntat.")));
        g.add(
                FIRST,
                "2a",
                "Pedagoger i fortbildning",
                "minst 800",
                Optional.of(teachers),
                Achievement.MET,
                Optional.empty());
        g.add(
                FIRST,
                "2b",
                "Utveckla och genomföra minst tre nya teman i matematik tillsammans med medlemskommunernas skolor, så att"
                        + " varje årskurs från förskoleklass till årskurs nio har minst ett tema att välja på varje termin",
                "minst 3 000",
                Optional.of(maths),
                Achievement.NOT_MET,
                Optional.of(new Assessment(
                        Achievement.PARTLY,
                        "",
                        "Två av temana flyttades till våren 2020, eftersom lokalerna byggdes om under hela hösten och de"
                                + " skolor som hade bokat hellre väntade än bytte tema. " + SampleTables.TAGS)));
        g.add(
                SECOND,
                "3",
                "Besökare på helger och lov",
                "minst 50 000",
                Optional.of(visitors),
                Achievement.NOT_MET,
                Optional.empty());
        g.add(
                SECOND,
                "4",
                "Ny utställning om rymden",
                "genomfört",
                Optional.empty(),
                Achievement.UNKNOWN,
                Optional.of(new Assessment(
                        Achievement.ONGOING, "Invigd i november", "Byggs ut under 2020 med två stationer.")));
        g.add(SECOND, "M1", "Nöjda besökare", "", Optional.empty(), Achievement.UNKNOWN, Optional.empty());
        return new Content.Goals("goals", 2, "Mål och utfall, Navet 2019", g.results.toImmutable());
    }

    private void add(
            String strategy,
            String number,
            String text,
            String target,
            Optional<Ask> outcome,
            Achievement proposed,
            Optional<Assessment> assessment) {
        Goal goal = new Goal(
                "navet-" + number,
                2019,
                "Kompetens",
                "navet",
                "Navet science center",
                strategy,
                number,
                text,
                Target.parse(target),
                "elever",
                outcome.map(a -> a.unit() + "." + a.figure()).orElse(""),
                results.size() + 1,
                assessment);
        results.add(new GoalResult(
                goal,
                outcome,
                proposed,
                Lists.immutable.withAll(outcome.stream().toList())));
    }
}
