package se.helhet.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.UnitIdentity;
import se.helhet.api.value.Ask;
import se.helhet.core.toy.Bench;
import se.helhet.core.toy.Enquiry;
import se.helhet.core.toy.PipelineUnit;

class WithholdingTest {
    /** The pipeline's table with counts of at least three only. */
    @UnitIdentity(id = "pipeline")
    static final class SecretUnit extends PipelineUnit {
        private static final Enquiry E = Enquiry.ENQUIRY;
        private static final Register SECRET = Register.of("enquiry", E)
                .coded(E.STAGE, "new", "visit", "established", "lost")
                .coded(E.MUNICIPALITY, "a", "b", "c")
                .countsOnly(3);
        private static final Figure RECEIVED = SECRET.count("received").on(E.RECEIVED_ON);

        @Override
        public ImmutableList<Register> registers() {
            return Lists.immutable.of(SECRET);
        }

        @Override
        public ImmutableList<Figure> figures() {
            return Lists.immutable.of(RECEIVED, RECEIVED.share("success", E.STAGE.eq("established")));
        }

        @Override
        public ImmutableList<Chapter> chapters() {
            return Lists.immutable.empty();
        }
    }

    private static Map<String, Long> cells(Object... codeAndCount) {
        Map<String, Long> cells = new HashMap<>();
        for (int i = 0; i < codeAndCount.length; i += 2) {
            cells.put((String) codeAndCount[i], ((Integer) codeAndCount[i + 1]).longValue());
        }
        return cells;
    }

    @Test
    void withholdsASecondCellWhereTheTotalWouldTell() {
        assertEquals(Sets.mutable.of("a", "c"), Withholding.hidden(cells("a", 2, "b", 9, "c", 5), 3));
        assertEquals(Sets.mutable.of("a", "b"), Withholding.hidden(cells("a", 2, "b", 1, "c", 5), 3));
        assertEquals(Sets.mutable.of("a", "b", "c"), Withholding.hidden(cells("a", 2, "b", 2, "c", 5), 3));
        assertEquals(Sets.mutable.of("a", "b", "c"), Withholding.hidden(cells("a", 1, "b", 1, "c", 5), 3));
        assertEquals(Sets.mutable.empty(), Withholding.hidden(cells("a", 3, "b", 9, "c", 0), 3));
        assertEquals(Sets.mutable.of("a"), Withholding.hidden(cells("a", 2, "b", 9, null, 4), 3));
    }

    @Test
    void smallNumbersStayInTheRegister(@TempDir Path folder) {
        try (Bench bench = new Bench(folder, new SecretUnit())) {
            for (int i = 1; i <= 9; i++) {
                bench.enquiry(
                        "2019-0" + i + "-15",
                        null,
                        i < 3 ? "established" : "new",
                        i < 3 ? "a" : i < 6 ? "b" : "c",
                        "",
                        0);
            }
            assertEquals("9", bench.say("pipeline.received@2019"));
            assertEquals("WITHHELD", bench.say("pipeline.received[municipality=a]@2019"));
            assertEquals("WITHHELD", bench.say("pipeline.received[municipality=b]@2019"));
            assertEquals("4", bench.say("pipeline.received[municipality=c]@2019"));
            assertEquals("0", bench.say("pipeline.received[stage=lost]@2019"));
            assertEquals("WITHHELD", bench.say("pipeline.success@2019"));
            assertEquals("WITHHELD", bench.say("pipeline.received@2019-02"));
            assertThrows(IllegalArgumentException.class, () -> bench.figures.rows(Ask.parse("pipeline.received@2019")));
        }
    }
}
