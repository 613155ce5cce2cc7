package se.helhet.unit.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.unit.Unit;
import se.helhet.itest.kit.UnitBench;
import se.helhet.itest.kit.UnitContract;

class TemplateUnitTest implements UnitContract {
    private static final String HEAD = "received_on;closed_on;kind;municipality;hours\n";

    @Override
    public Unit unit() {
        return new TemplateUnit();
    }

    @Test
    void countsCasesByYearMunicipalityAndWhetherTheyAreOpen(@TempDir Path folder) {
        try (UnitBench bench = filled(folder)) {
            assertEquals("2", bench.print("template.received@2019"));
            assertEquals("1", bench.print("template.received[municipality=mark]@2019"));
            assertEquals("13", bench.print("template.hours@2019"));
            assertEquals("1", bench.print("template.open@2019"));
            assertEquals("NOT_KEPT", bench.print("template.received@2017"));
        }
    }

    @Test
    void theChapterTellsTheYear(@TempDir Path folder) {
        try (UnitBench bench = filled(folder)) {
            var drawing = bench.draw("template", "2019");
            assertEquals(Lists.immutable.empty(), drawing.faults());
            assertTrue(drawing.plain().contains("De tog 13\u00A0timmar, och 1\u00A0ärende var öppet"));
        }
    }

    @Test
    void refusesACaseThatIsClosedBeforeItIsReceived(@TempDir Path folder) {
        try (UnitBench bench = UnitBench.of(unit(), folder).federation("boras")) {
            var report = bench.importCsv("template.case", HEAD + "2019-03-01;2019-02-01;visit;boras;1\n");
            assertFalse(report.stored());
            assertTrue(report.findings().toString().contains("innan det har kommit in"), report::toString);
        }
    }

    private UnitBench filled(Path folder) {
        UnitBench bench = UnitBench.of(unit(), folder).federation("boras", "mark");
        bench.importCsv(
                "template.case",
                HEAD
                        + "2018-05-02;2018-06-01;advice;boras;4\n"
                        + "2019-03-01;2019-03-04;visit;boras;3\n"
                        + "2019-11-20;;project;mark;10\n");
        return bench;
    }
}
