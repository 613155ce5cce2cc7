package se.helhet.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.report.Comments.Comment;
import se.helhet.api.report.Comments.Done;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Outline;
import se.helhet.api.round.Round;
import se.helhet.api.value.Period;
import se.helhet.web.word.Words;

class DiscussionTest {
    private static final Instant THEN = Instant.parse("2020-02-04T13:31:00Z");
    private static final Round ROUND = new Round(
            "arsredovisning-2019", Round.Kind.ANNUAL_REPORT, Period.year(2019), "Årsredovisning", Optional.empty());
    private static final ImmutableList<PlacedSection> SECTIONS =
            Lists.immutable.of(section(0, "1", "Händelser"), section(1, "2", "Resultat"), section(2, "3", "Mål"));

    @Test
    void followsTheDocumentAndListsWhatHasLeftItLast() {
        Discussion discussion =
                discussion(comment(1, "Borta", false), comment(2, "Mål", false), comment(3, "Händelser", false));
        assertEquals(
                "1 Händelser /0; 3 Mål /2;  Borta ",
                discussion
                        .threads()
                        .collect(t -> t.number() + " " + t.title() + " " + t.address())
                        .makeString("; "));
    }

    @Test
    void putsTheOpenOnesFirstAndCountsBoth() {
        Discussion discussion = discussion(comment(1, "Mål", true), comment(2, "Mål", false), comment(3, "Mål", false));
        assertEquals(
                "[2, 3, 1]",
                discussion
                        .threads()
                        .getOnly()
                        .lines()
                        .collect(l -> l.comment().id())
                        .toString());
        assertEquals(2, discussion.open());
        assertEquals(1, discussion.done());
    }

    private static Discussion discussion(Comment... comments) {
        return Discussion.of(
                ROUND,
                Lists.immutable.of(comments),
                SECTIONS,
                CommentFault.NONE,
                Words.in(Locale.forLanguageTag("sv")));
    }

    private static Comment comment(long id, String section, boolean done) {
        Optional<Done> settled = done ? Optional.of(new Done(THEN, "navet")) : Optional.empty();
        return new Comment(
                id, 1, "heading:" + section, section, "Varför?", THEN, "redaktör", Optional.empty(), settled);
    }

    private static PlacedSection section(int at, String number, String title) {
        return new PlacedSection(
                "/" + at,
                new Outline.Entry(1, "", title, new Outline.Source.Heading()),
                new Edition.Section(1, number, title, "", Lists.immutable.empty()));
    }
}
