package se.helhet.web.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.report.Comments.Comment;
import se.helhet.api.report.Comments.Done;
import se.helhet.api.report.Outline;
import se.helhet.api.report.Outline.Source;
import se.helhet.web.word.Words;

class ChapterCommentTest {
    private static final Instant THEN = Instant.parse("2020-02-04T13:31:00Z");
    private static final Words WORDS = Words.in(Locale.forLanguageTag("sv"));
    private static final Outline OUTLINE = new Outline(Lists.immutable.of(
            entry(new Source.Heading()),
            entry(new Source.UnitChapter("navet", "year", "")),
            entry(new Source.UnitChapter("navetplus", "year", "")),
            entry(new Source.Goals(Lists.immutable.of("navet"))),
            entry(new Source.UnitChapter("navet", "staff", ""))));

    @Test
    void areThoseOfTheUnitsOwnSectionsInTheDocumentsOrder() {
        ImmutableList<ChapterComment> found = of(
                comment("chapter:navet/staff", "Hur många?", true),
                comment("chapter:navetplus/year", "En annans", true),
                comment("goals:navet", "Om målen", true),
                comment("chapter:navet/year", "Varför?", true),
                comment("chapter:navet/year", "När?", true));
        assertEquals(
                "Varför? /report/r/section/1#comments, När? /report/r/section/1#comments,"
                        + " Hur många? /report/r/section/4#comments",
                found.collect(c -> c.text() + " " + c.address()).makeString(", "));
        assertEquals("redaktör", found.getFirst().by());
    }

    @Test
    void areNoneWhenAllAreDone() {
        assertEquals(Lists.immutable.empty(), of(comment("chapter:navet/year", "Varför?", false)));
        assertEquals(Lists.immutable.empty(), of());
    }

    private static ImmutableList<ChapterComment> of(Comment... comments) {
        return ChapterComment.of("navet", "r", Lists.immutable.of(comments), OUTLINE, WORDS);
    }

    private static Outline.Entry entry(Source source) {
        return new Outline.Entry(1, "", "", source);
    }

    private static Comment comment(String section, String text, boolean open) {
        Optional<Done> done = open ? Optional.empty() : Optional.of(new Done(THEN, "navet"));
        return new Comment(1, 1, section, "Året", text, THEN, "redaktör", Optional.empty(), done);
    }
}
