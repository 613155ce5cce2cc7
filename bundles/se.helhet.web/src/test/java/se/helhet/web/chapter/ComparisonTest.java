package se.helhet.web.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.content.Content;
import se.helhet.api.content.LiveText;
import se.helhet.api.content.Numbers;
import se.helhet.api.round.Submission;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Period;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;
import se.helhet.web.chapter.Change.Kind;

class ComparisonTest {
    private static final Ask PUPILS = Ask.parse("navet.pupils@2019");
    private static final Comparison COMPARISON =
            new Comparison(Locale.forLanguageTag("sv"), Ask::figure, ask -> "/figure/" + ask);

    @Test
    void aNumberThatMovesIsANumberAndNoSentence() {
        Changes changes = between(
                of(23_018, "Det kom {pupils} {pupils?färre|fler}."),
                of(23_081, "Det kom {pupils} {pupils?färre|fler}."));
        Change number = changes.all().getOnly();
        assertEquals(
                new Change(Kind.NUMBER, "pupils", "23\u00A0018", "23\u00A0081", "/figure/navet.pupils@2019"), number);
        assertEquals(1, changes.version());
    }

    @Test
    void aTypedNumberMadeLiveIsAChangedSentence() {
        Changes changes = between(of(7, "Förord. Det kom 7."), of(7, "Förord. Det kom {pupils}."));
        assertEquals(
                Lists.immutable.of("Det kom 7.", "Det kom 7."),
                Lists.immutable.of(
                        changes.sentences().getOnly().before(),
                        changes.sentences().getOnly().after()));
        assertTrue(changes.numbers().isEmpty());
    }

    @Test
    void tellsAddedRemovedAndRewrittenSentencesApart() {
        Changes changes = between(of(7, "Ett. Två. Tre. Fyra."), of(7, "Ett. Andra. Tre. Fem.\n\nFyra. Sex."));
        assertEquals(
                "Två.>Andra., >Fem., >Sex.",
                changes.sentences().collect(c -> c.before() + ">" + c.after()).makeString());
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        Content.Paragraph text = new Content.Paragraph(
                "",
                LiveText.runs(
                        "Ca. tre kom, bl.a. från {navet.pupils}. {navet.pupils} gick! Slut", "", Period.year(2019)));
        assertEquals(
                3,
                Sentences.of(Lists.immutable.of(text), numbers(7), Locale.ENGLISH)
                        .size());
    }

    @Test
    void aNumberOfAnotherUnitThatNeitherKnowsIsNoChange() {
        assertTrue(between(of(7, "{kansli.result}."), of(7, "{kansli.result}.")).none());
    }

    @Test
    void aChangedHeadingIsTold() {
        Changes changes = between(
                submission(1, 7, Lists.immutable.of(new Content.Heading(1, "", "Uppdrag"))),
                submission(0, 7, Lists.immutable.of(new Content.Heading(1, "", "Vårt uppdrag"))));
        assertEquals(
                "Vårt uppdrag, Uppdrag",
                changes.blocks()
                        .collect(c -> c.after().isEmpty() ? c.before() : c.after())
                        .makeString());
    }

    @Test
    void longTextsAreComparedToo() {
        String many = "Mening. ".repeat(3000);
        assertEquals(1, between(of(7, many), of(7, many + "Slut.")).all().size());
    }

    private static Changes between(Submission before, Submission after) {
        return COMPARISON.between(before, after);
    }

    private static Submission of(long pupils, String text) {
        ImmutableList<Content> contents = LiveText.paragraphs(text, "navet", Period.year(2019))
                .collect(runs -> new Content.Paragraph("comment", runs));
        return submission(1, pupils, contents);
    }

    private static Submission submission(int version, long pupils, ImmutableList<Content> contents) {
        return new Submission(
                "arsredovisning-2019",
                "navet",
                "Navet",
                "",
                version,
                "1",
                Instant.EPOCH,
                "prov",
                Lists.immutable.of(new Submission.FrozenChapter("navet", "Navet", contents)),
                numbers(pupils),
                Lists.immutable.empty(),
                true);
    }

    private static Numbers numbers(long pupils) {
        return Numbers.of(Lists.immutable.of(new Numbers.Entry(PUPILS, Value.of(Num.of(pupils)), Uom.COUNT)));
    }
}
