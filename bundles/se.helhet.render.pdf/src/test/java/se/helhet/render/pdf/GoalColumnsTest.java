package se.helhet.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.ImmutableSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.content.Content;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Target;
import se.helhet.api.report.Edition;
import se.helhet.itest.sample.SampleEdition;

/** The columns of a goal table as they lie on paper: the words of each fit, and most of the width is the goal's own. */
class GoalColumnsTest {
    private static final double MM = 72 / 25.4;
    private static final Edition SAMPLE = SampleEdition.edition();
    private static final ImmutableList<GoalResult> GOALS = Lists.immutable.of(
            goal("4.3.1", "Andel företagsförfrågningar som besvaras inom avtalad svarstid", "minst 25 000", "25 500"),
            goal("4.3.2", "Företagslotsens tillgänglighet för medlemskommunerna", "högst 12,5", "Uppföljning saknas"),
            goal("4.3.12", "Kompetensförsörjningsdagar", "genomfört", "Genomfördes tillsammans med Högskolan"),
            measured());

    @TempDir
    static Path folder;

    private static Rendered rendered;

    @BeforeAll
    static void render() throws IOException {
        rendered = new Rendered(Editions.of(SAMPLE, new Content.Goals("goals", 1, "Mål och utfall", GOALS)), folder);
    }

    @AfterAll
    static void close() throws IOException {
        rendered.close();
    }

    /** A number with a long noun, which is not broken where a table has room for it. */
    private static GoalResult measured() {
        GoalResult first = SAMPLE.sections()
                .flatCollect(Edition.Section::contents)
                .selectInstancesOf(Content.Goals.class)
                .flatCollect(Content.Goals::results)
                .detect(r -> r.outcome().isPresent());
        GoalResult said = goal("4.3.2", "Deltagare från kommunernas förvaltningar", "minst 25 000", "");
        return new GoalResult(said.goal(), first.outcome(), Achievement.UNKNOWN, Lists.immutable.empty());
    }

    private static GoalResult goal(String number, String text, String target, String outcome) {
        Goal.Assessment assessment = new Goal.Assessment(
                Achievement.NOT_MET, outcome, "Kommunikationsinsatserna fortsätter nästa verksamhetsår.");
        Goal goal = new Goal(
                "brb-" + number,
                2019,
                "Näringslivsutveckling",
                "brb",
                "BRB",
                "Näringslivssamarbete och etableringsfrämjande",
                number,
                text,
                Target.parse(target),
                "deltagare från kommunernas förvaltningar och bolag",
                "",
                1,
                Optional.of(assessment),
                Lists.immutable.empty(),
                Lists.immutable.empty());
        return new GoalResult(goal, Optional.empty(), Achievement.UNKNOWN, Lists.immutable.empty());
    }

    @Test
    void noWordOfAGoalIsBroken() throws IOException {
        ImmutableSet<String> printed = Sets.immutable.of(rendered.text().split("[\\s\\u00A0]+"));
        ImmutableList<String> wanted = GOALS.flatCollect(r -> Lists.immutable.of(
                        r.goal().number(),
                        r.goal().text(),
                        r.goal().strategy(),
                        r.goal().printTarget(Locale.forLanguageTag("sv")),
                        r.goal().assessment().orElseThrow().outcome(),
                        r.goal().assessment().orElseThrow().comment(),
                        "Ej uppfyllt"))
                .flatCollect(t -> Lists.immutable.of(t.split("[\\s\\u00A0]+")))
                .reject(String::isEmpty)
                .newWithAll(Lists.immutable.of("bolag", "Målvärde", "Utfall", "Status"));
        assertEquals(Lists.immutable.empty(), wanted.reject(printed::contains), "broken words");
    }

    @Test
    void theGoalItselfHasMostOfTheWidth() throws IOException {
        MutableMap<String, Float> heads = Maps.mutable.empty();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) throws IOException {
                for (String head : List.of("Mål eller", "Målvärde", "Utfall", "Status")) {
                    int at = text.indexOf(head);
                    if (at >= 0) {
                        heads.put(head, positions.get(at).getXDirAdj());
                    }
                }
                super.writeString(text, positions);
            }
        };
        reader.getText(rendered.pdf);
        assertEquals(4, heads.size(), heads::toString);
        double text = (heads.get("Målvärde") - heads.get("Mål eller")) / MM;
        double target = (heads.get("Utfall") - heads.get("Målvärde")) / MM;
        double outcome = (heads.get("Status") - heads.get("Utfall")) / MM;
        String widths = text + ", " + target + ", " + outcome + " mm";
        assertTrue(text >= 50, widths);
        assertTrue(target >= 31 && target <= 36, widths);
        assertTrue(outcome >= 27 && outcome <= 36, widths);
    }
}
