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
import se.helhet.demo.boras.Csv;
import se.helhet.itest.kit.UnitBench;
import se.helhet.unit.brb.BrbUnit;

/** The published figures of 2019 come out of the demo federation's cases, and of nothing else. */
class BrbCasesTest {
    private static final Map<String, String> CODES = Map.of("Borås", "boras", "Vårgårda", "vargarda");

    @TempDir
    Path folder;

    private UnitBench bench;

    @BeforeEach
    void open() {
        bench = UnitBench.of(new BrbUnit(), folder)
                .federation(
                        "bollebygd",
                        "boras",
                        "herrljunga",
                        "mark",
                        "svenljunga",
                        "tranemo",
                        "ulricehamn",
                        "varberg",
                        "vargarda");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void givesThePublishedFigures() {
        load(BrbCases.enquiries(), BrbCases.activities());
        Map<String, String> printed = new TreeMap<>(Map.of(
                "brb.received@2019", "10",
                "brb.fairs@2019", "4",
                "brb.fairs@2019-01..2019-06", "3",
                "brb.fairs@2019-07..2019-12", "1",
                "brb.established@2019", "0",
                "brb.projects@2020-01", "1",
                "brb.project_years@2020-01", "3",
                "brb.insikt@2019", "NOT_KEPT",
                "brb.received@2018", "NOT_KEPT"));
        Map<String, String> found = new TreeMap<>();
        printed.keySet().forEach(ask -> found.put(ask, bench.print(ask)));
        assertEquals(printed, found);
    }

    @Test
    void givesThePublishedRanking() {
        take("ranking", BrbCases.rankings());
        for (Csv.Row row : Csv.resource("published/business-climate-ranking.csv")) {
            String name = row.get("kommun");
            String code = CODES.getOrDefault(name, name.toLowerCase(java.util.Locale.ROOT));
            assertEquals(row.get("rank"), bench.print("brb.rank[municipality=" + code + "]@" + row.get("year")), name);
        }
    }

    @Test
    void otherCasesGiveOtherFigures() {
        load(
                BrbCases.enquiries().replaceFirst("F19-10,.*\n", ""),
                BrbCases.activities().replace("fair,Hannovermesse", "visit,Hannovermesse"));
        assertEquals("9", bench.print("brb.received@2019"));
        assertEquals("3", bench.print("brb.fairs@2019"));
        assertEquals("2", bench.print("brb.fairs@2019-01..2019-06"));
    }

    @Test
    void theHistoryEndsWhereTheEnquiriesStand() {
        load(BrbCases.enquiries(), BrbCases.activities());
        take("step", BrbCases.steps());
        assertEquals(bench.print("brb.open@2019"), bench.print("brb.standing@2019"));
        assertEquals("10", bench.print("brb.reached[stage=new]@2019"));
        assertEquals(bench.print("brb.declined@2019"), bench.print("brb.reached[stage=declined]@2019"));
    }

    private void load(String enquiries, String activities) {
        take("enquiry", enquiries);
        take("activity", activities);
    }

    private void take(String register, String csv) {
        var report = bench.importCsv("brb." + register, csv);
        assertTrue(report.stored(), report.findings().makeString("\n"));
    }
}
