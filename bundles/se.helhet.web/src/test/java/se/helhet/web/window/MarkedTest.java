package se.helhet.web.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import se.helhet.web.palette.Fits;

class MarkedTest {
    @Test
    void marksTheHitWhateverItsCase() {
        assertEquals(
                Lists.immutable.of(
                        new Marked.Piece("", false),
                        new Marked.Piece("Ålder", true),
                        new Marked.Piece(" och kön", false)),
                Marked.in("Ålder och kön", "ålder"));
    }

    @Test
    void leavesATextWithoutHitWhole() {
        assertEquals(Lists.immutable.of(new Marked.Piece("Elever", false)), Marked.in("Elever", "xyz"));
        assertEquals(Lists.immutable.of(new Marked.Piece("Elever", false)), Marked.in("Elever", ""));
    }

    @Test
    void findsByTheBeginningsOfSeveralWords() {
        assertEquals(true, Fits.to("ele mat").fits("Elever på teman i matematik"));
        assertEquals(false, Fits.to("ele mat").fits("Elever på teman"));
        assertEquals(0, Fits.to("mål").rank("Mål"));
        assertEquals(2, Fits.to("mål").rank("Alla mål"));
    }

    @Test
    void drawsAsManyArcsAsThereAreUnits() {
        assertEquals(3, Ring.arcs(Lists.immutable.of("a", "b", "c")).size());
        assertEquals(7, Ring.arcs(Lists.immutable.empty()).size());
    }
}
