package se.helhet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import se.helhet.api.content.Content;

class NumberingTest {
    private final Numbering numbering = new Numbering();

    @Test
    void countsSectionsWithinTheirChapter() {
        assertEquals("1", numbering.section(1, ""));
        assertEquals("1.1", numbering.section(2, ""));
        assertEquals("1.2", numbering.section(2, ""));
        assertEquals("1.2.1", numbering.section(3, ""));
        assertEquals("2", numbering.section(1, ""));
        assertEquals("2.1", numbering.section(2, ""));
    }

    @Test
    void givenNumberDoesNotMoveTheCount() {
        numbering.section(1, "");
        assertEquals("Bilaga 1", numbering.section(1, "Bilaga 1"));
        assertEquals("2", numbering.section(1, ""));
    }

    @Test
    void headingsCountOnBelowTheirSection() {
        numbering.section(1, "");
        var contents = numbering.contents(
                Lists.immutable.of(heading(1, "A"), heading(2, "B"), heading(2, "C"), heading(1, "D")), 1, true);
        assertEquals(
                "1.1 1.1.1 1.1.2 1.2",
                contents.collect(c -> ((Content.Heading) c).number()).makeString(" "));
    }

    @Test
    void headingsOfAnAppendixGoUnnumbered() {
        String number = numbering.section(1, "Bilaga 2");
        var contents = numbering.contents(Lists.immutable.of(heading(1, "A")), 1, false);
        assertEquals("Bilaga 2", number);
        assertEquals("", ((Content.Heading) contents.getOnly()).number());
    }

    private static Content heading(int level, String text) {
        return new Content.Heading(level, "", text);
    }
}
