package se.helhet.demo.boras.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.itest.kit.UnitBench;
import se.helhet.unit.medarbetarcentrum.MedarbetarcentrumUnit;

/** The published figures of 2019 come out of the demo federation's cases, and of nothing else. */
class MedarbetarcentrumCasesTest {
    /** Published key in {@code medarbetarcentrum-facts.csv}, address, value. */
    private static final String[][] PUBLISHED = {
        {"medlemskommuner", "group_municipalities@2019", "4"},
        {"uppfoljning_efter_insats", "followup_months@2019", "6"},
        {"prestationsokning_snitt", "performance@2019", "20"},
        {"prestationsokning_min", "performance_low@2019", "15"},
        {"prestationsokning_max", "performance_high@2019", "25"},
        {"trivselokning_snitt", "wellbeing@2019", "29"},
        {"trivselokning_min", "wellbeing_low@2019", "17"},
        {"trivselokning_max", "wellbeing_high@2019", "39"},
        {"informationstillfallen", "information@2019", "19"},
        {"utbildningsgrupper_avslutade", "finished[kind=training]@2019", "3"},
        {"chefer_avslutade_grupper", "finished_managers[kind=training]@2019", "21"},
        {"utbildningsgrupper_startade", "started[kind=training]@2019", "2"},
        {"chefer_startade_grupper", "started_managers[kind=training]@2019", "16"},
        {"ledarskapsprogram_deltagare", "started_managers[kind=programme]@2019", "7"},
        {"styrgruppsmoten", "steering@2019", "4"},
        {"ledarskapsutbildning_avslutad", "finished[kind=programme]@2019-01..2019-06", "1"},
        {"ledarskapsutbildning_startad", "started[kind=programme]@2019-07..2019-12", "1"},
    };

    @TempDir
    Path folder;

    private UnitBench bench;

    @BeforeEach
    void open() {
        bench = UnitBench.of(new MedarbetarcentrumUnit(), folder).federation("boras", "mark", "svenljunga", "tranemo");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void givesThePublishedFigures() {
        take("assignment", MedarbetarcentrumCases.assignments());
        take("programme", MedarbetarcentrumCases.programmes());
        take("followup", MedarbetarcentrumCases.followups());
        take("feedback", MedarbetarcentrumCases.feedback());
        take("event", MedarbetarcentrumCases.events());
        Map<String, String> printed = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (String[] row : PUBLISHED) {
            printed.put(row[0], row[2]);
            found.put(row[0], bench.print("medarbetarcentrum." + row[1]));
        }
        assertEquals(printed, found);
    }

    @Test
    void otherCasesGiveOtherFigures() {
        take("programme", MedarbetarcentrumCases.programmes().replace("Borås,9", "Borås,10"));
        take("followup", MedarbetarcentrumCases.followups().replace("11,60,75,57,74", "11,60,78,57,74"));
        take("event", MedarbetarcentrumCases.events().replaceFirst("2019[^\n]*,steering,[^\n]*\n", ""));
        assertEquals("17", bench.print("medarbetarcentrum.started_managers[kind=training]@2019"));
        assertEquals("30", bench.print("medarbetarcentrum.performance_high@2019"));
        assertEquals("21", bench.print("medarbetarcentrum.performance@2019"));
        assertEquals("3", bench.print("medarbetarcentrum.steering@2019"));
    }

    @Test
    void givesTheSameCasesTwice() {
        assertEquals(MedarbetarcentrumCases.assignments(), MedarbetarcentrumCases.assignments());
    }

    private void take(String register, String csv) {
        var report = bench.importCsv("medarbetarcentrum." + register, csv);
        assertTrue(report.stored(), report.findings().makeString("\n"));
    }
}
