package se.helhet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.content.Numbers;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.report.Outline;
import se.helhet.api.report.Outline.Source;
import se.helhet.api.round.Round;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submission.FrozenChapter;

class OutlineTemplateTest {
    private static final ImmutableList<UnitEntry> UNITS =
            Lists.immutable.of(unit("kansli", "Kansli", 1), unit("navet", "Navet", 2), unit("dso", "DSO", 3));

    @Test
    void givesEachUnitAChapterButTheOneWhoseChaptersStandElsewhere() {
        ImmutableList<String> titles = outline(kansli()).entries().collect(Outline.Entry::title);
        assertTrue(titles.containsAll(Lists.immutable.of("Navet", "DSO").castToList()));
        assertEquals(false, titles.contains("Kansli"));
    }

    @Test
    void givesASectionForEachUnitWithAStatementOfItsOwn() {
        assertEquals(
                "income_total income_navet",
                outline(kansli())
                        .entries()
                        .collect(Outline.Entry::source)
                        .selectInstancesOf(Source.UnitChapter.class)
                        .collect(Source.UnitChapter::chapter)
                        .select(c -> c.startsWith("income_"))
                        .makeString(" "));
    }

    @Test
    void givesAPlanChapterToEachUnitWithGoalsAndTheOtherGoalsTogether() {
        Outline outline = OutlineTemplate.of(
                Round.Kind.BUDGET,
                UNITS,
                UNITS.collect(UnitEntry::id),
                Lists.immutable.of(kansli()),
                Lists.immutable.of("kansli", "dso", "annat"));
        ImmutableList<Source.Goals> goals =
                outline.entries().collect(Outline.Entry::source).selectInstancesOf(Source.Goals.class);
        assertEquals(
                "[[kansli, annat], [dso]]", goals.collect(Source.Goals::units).toString());
        assertEquals(false, outline.entries().collect(Outline.Entry::title).contains("Navet"));
    }

    @Test
    void placesTheChapterOfAUnitThatTheOrganisationDoesNotKnowAfterThoseItKnows() {
        ImmutableList<String> titles = outline(submission("vatten", "Vattenvård", "", "vatten"))
                .entries()
                .collect(Outline.Entry::title);
        assertEquals(titles.indexOf("DSO") + 1, titles.indexOf("Vattenvård"));
    }

    @Test
    void placesNoChapterTwiceAndNoneOfAUnitThatIsNoMore() {
        Outline outline = outline(
                submission("areas", "Områden", "", "areas"),
                submission("fees", "Avgifter", "", "fees"),
                submission("gammal", "Gammal enhet", "", "gammal"),
                submission("annat", "Utan eget kapitel", "", "bilaga"));
        ImmutableList<String> titles = outline.entries().collect(Outline.Entry::title);
        assertEquals(1, titles.count("Strategier"::equals));
        assertEquals(1, titles.count("Avgifter"::equals));
        assertEquals(Lists.immutable.empty(), titles.select(t -> t.matches("Områden|Gammal enhet|Utan eget kapitel")));
    }

    private static Outline outline(Submission... submissions) {
        return OutlineTemplate.of(
                Round.Kind.ANNUAL_REPORT,
                UNITS,
                UNITS.collect(UnitEntry::id).newWith("gammal"),
                Lists.immutable.of(submissions),
                Lists.immutable.empty());
    }

    private static Submission kansli() {
        return submission("kansli", "Kansli", "economy", "income_total", "income_navet");
    }

    private static Submission submission(String unit, String title, String fills, String... chapters) {
        return new Submission(
                "arsredovisning-2019",
                unit,
                title,
                fills,
                1,
                "0",
                Instant.EPOCH,
                "test",
                Lists.immutable.of(chapters).collect(c -> new FrozenChapter(c, c, Lists.immutable.empty())),
                Numbers.NONE,
                Lists.immutable.empty(),
                true);
    }

    private static UnitEntry unit(String id, String name, int order) {
        return new UnitEntry(id, name, name, "", 2010, Optional.empty(), order);
    }
}
