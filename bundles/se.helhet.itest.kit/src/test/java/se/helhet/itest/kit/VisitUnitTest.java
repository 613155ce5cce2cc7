package se.helhet.itest.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Figure;
import se.helhet.api.round.Submission;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;
import se.helhet.api.value.Value;

/** The kit used as a unit author would, and shown to fail where it must. */
class VisitUnitTest implements UnitContract {
    @Override
    public Unit unit() {
        return new VisitUnit();
    }

    @Override
    public UnitBench bench(Path folder) {
        return UnitBench.of(unit(), folder, VisitUnit.SQL);
    }

    @Test
    void drawsWhatTheRowsSay(@TempDir Path folder) {
        try (UnitBench bench = bench(folder)) {
            bench.row("day", "visited_on", "2019-02-23", "visitors", 1200)
                    .row("day", Map.of("visited_on", "2019-03-01", "visitors", "34"));
            assertEquals("1\u00A0234", bench.print("visit.visitors@2019"));
            assertEquals("NOT_KEPT", bench.print("visit.visitors@2018"));
            assertTrue(bench.value("visit.visitors@2019-04").known());
            assertEquals(Value.none(Value.Why.NOT_YET), bench.value("visit.visitors@2021"));
            Drawing drawing = bench.draw("visit", "2019");
            assertEquals(Lists.immutable.of("Besökare | 1\u00A0234 | –"), drawing.rows("year"));
            assertTrue(drawing.plain().startsWith("Vi hade 1\u00A0234\u00A0besökare."), drawing.plain());
            Submission submission = bench.submit("visit", 2019);
            assertTrue(submission.complete());
            assertEquals(1, submission.version());
        }
    }

    @Test
    void mistypedColumnsAndRegistersAreTold(@TempDir Path folder) {
        try (UnitBench bench = bench(folder)) {
            assertThrows(IllegalArgumentException.class, () -> bench.row("day", "visitor", 1));
            assertThrows(IllegalArgumentException.class, () -> bench.row("days", "visitors", 1));
        }
    }

    /** Draws what has no label and declares a figure without one. */
    @UnitIdentity(id = "visit")
    static final class Careless extends VisitUnit {
        @Override
        public ImmutableList<Figure> figures() {
            return super.figures().newWith(VISITORS.named("guests"));
        }

        @Override
        public ImmutableList<Chapter> chapters() {
            return Lists.immutable.of(Chapter.of("visit", heading("nowhere")));
        }
    }

    @Test
    void contractFailsACarelessUnit(@TempDir Path folder, @TempDir Path other) {
        UnitContract careless = new UnitContract() {
            @Override
            public Unit unit() {
                return new Careless();
            }

            @Override
            public UnitBench bench(Path in) {
                return UnitBench.of(unit(), in, VisitUnit.SQL);
            }
        };
        String drawn = assertThrows(AssertionError.class, () -> careless.drawsEveryChapterOnAnEmptyStore(folder))
                .getMessage();
        assertTrue(drawn.contains("heading.nowhere"), drawn);
        String labels = assertThrows(AssertionError.class, () -> careless.hasEveryLabelInEveryLanguage(other))
                .getMessage();
        assertTrue(labels.contains("figure.guests"), labels);
    }
}
