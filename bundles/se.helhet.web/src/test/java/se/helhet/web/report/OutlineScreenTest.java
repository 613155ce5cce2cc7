package se.helhet.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.report.Outline;

class OutlineScreenTest {
    private static final ImmutableList<Outline.Entry> ALL = Lists.immutable.of(
            entry(1, "A"), entry(2, "a1"), entry(2, "a2"), entry(1, "B"), entry(2, "b1"), entry(1, "C"));

    private static Outline.Entry entry(int level, String title) {
        return new Outline.Entry(level, "", title, new Outline.Source.Heading());
    }

    private static String titles(ImmutableList<Outline.Entry> entries) {
        return entries.collect(Outline.Entry::title).makeString(" ");
    }

    @Test
    void movesAChapterPastAnotherWithAllThatLiesBelowBoth() {
        assertEquals("B b1 A a1 a2 C", titles(OutlineScreen.moved(ALL, 0, 1)));
        assertEquals("B b1 A a1 a2 C", titles(OutlineScreen.moved(ALL, 3, -1)));
    }

    @Test
    void keepsASectionWithinItsChapter() {
        assertEquals("A a2 a1 B b1 C", titles(OutlineScreen.moved(ALL, 1, 1)));
        assertEquals(titles(ALL), titles(OutlineScreen.moved(ALL, 2, 1)));
        assertEquals(titles(ALL), titles(OutlineScreen.moved(ALL, 4, -1)));
    }

    @Test
    void leavesTheFirstAndTheLastWhereTheyAre() {
        assertEquals(titles(ALL), titles(OutlineScreen.moved(ALL, 0, -1)));
        assertEquals(titles(ALL), titles(OutlineScreen.moved(ALL, 5, 1)));
    }

    @Test
    void leavesOutAChapterWithAllThatLiesBelowIt() {
        assertEquals("B b1 C", titles(OutlineScreen.without(ALL, 0)));
        assertEquals("A a1 B b1 C", titles(OutlineScreen.without(ALL, 2)));
    }
}
