package se.helhet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.content.Content;
import se.helhet.api.content.LiveText;
import se.helhet.api.content.Numbers;
import se.helhet.api.report.Edition.Section;
import se.helhet.api.report.Outline;
import se.helhet.api.report.Outline.Entry;
import se.helhet.api.report.Outline.Source;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submission.FrozenChapter;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Period;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

class AssemblyTest {
    private static final Period YEAR = Period.year(2019);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void fillsAnotherUnitsNumberFromTheSubmissionThatFillsTheRole() {
        Assembly assembly = assembly(Map.of(), economy(), navet("Resultat {economy.result[unit=navet]}."));
        Section section = assembly.sections(new Outline(
                        Lists.immutable.of(new Entry(1, "", "Navet", new Source.UnitChapter("navet", "navet", "")))))
                .getOnly();
        Content.Paragraph paragraph = (Content.Paragraph) section.contents().getOnly();
        assertEquals(
                "\u2212714\u00A0tkr", assembly.numbers().text(paragraph.runs().get(1), SWEDISH));
        assertEquals(0, assembly.findings().size());
    }

    @Test
    void saysWhichNumberNobodyHandedIn() {
        Assembly assembly = assembly(Map.of("outlook", "Elever: {navet.pupils}."));
        assembly.sections(text("outlook"));
        assertTrue(assembly.findings().getOnly().message().contains("navet.pupils@2019"));
    }

    @Test
    void marksUnwrittenTextAsGapThatIsNoFault() {
        Section section = assembly(Map.of()).sections(text("outlook")).getOnly();
        Content.Gap gap = (Content.Gap) section.contents().getOnly();
        assertEquals(false, gap.fault());
    }

    @Test
    void marksAbsentUnitByItsName() {
        Section section = assembly(Map.of())
                .sections(new Outline(Lists.immutable.of(
                        new Entry(1, "", "Dataskyddsombud", new Source.UnitChapter("dso", "dso", "")))))
                .getOnly();
        assertEquals("Enhet dso", ((Content.Gap) section.contents().getOnly()).who());
    }

    @Test
    void marksTextThatCannotBeReadAsFault() {
        Assembly assembly = assembly(Map.of("outlook", "Elever: {navet.pupils"));
        Content.Gap gap = (Content.Gap)
                assembly.sections(text("outlook")).getOnly().contents().getOnly();
        assertTrue(gap.fault());
        assertTrue(assembly.findings().getOnly().message().contains("{"));
    }

    @Test
    void putsOwnTextBeforeTheUnitsChapter() {
        Assembly assembly = assembly(Map.of("navet", "Egen text."), navet("Enhetens text."));
        Section section = assembly.sections(new Outline(Lists.immutable.of(
                        new Entry(1, "", "Navet", new Source.UnitChapter("navet", "navet", "navet")))))
                .getOnly();
        assertEquals(
                "Egen text. Enhetens text.",
                section.contents()
                        .collect(c -> ((Content.Paragraph) c).runs().getFirst())
                        .collect(r -> Numbers.NONE.text(r, SWEDISH))
                        .makeString(" "));
    }

    private static Outline text(String slot) {
        return new Outline(Lists.immutable.of(new Entry(1, "", "Framtid", new Source.Text(slot))));
    }

    private static Assembly assembly(Map<String, String> texts, Submission... submissions) {
        return new Assembly(
                YEAR,
                Lists.immutable.of(submissions),
                slot -> Optional.ofNullable(texts.get(slot)),
                unit -> "Enhet " + unit,
                Lists.immutable.empty());
    }

    private static Submission economy() {
        Ask ask = Ask.parse("kansli.result[unit=navet]@2019");
        Numbers numbers =
                Numbers.of(Lists.immutable.of(new Numbers.Entry(ask, Value.of(Num.of(-71_400_000)), Uom.TKR)));
        return submission("kansli", "economy", Lists.immutable.empty(), numbers);
    }

    private static Submission navet(String text) {
        ImmutableList<Content> contents =
                LiveText.paragraphs(text, "navet", YEAR).collect(runs -> new Content.Paragraph("", runs));
        return submission("navet", "", Lists.immutable.of(new FrozenChapter("navet", "Navet", contents)), Numbers.NONE);
    }

    private static Submission submission(
            String unit, String fills, ImmutableList<FrozenChapter> chapters, Numbers numbers) {
        return new Submission(
                "arsredovisning-2019",
                unit,
                unit,
                fills,
                1,
                "0",
                Instant.EPOCH,
                "test",
                chapters,
                numbers,
                Lists.immutable.empty(),
                true);
    }
}
