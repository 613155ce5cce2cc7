package se.helhet.unit.utvecklingsmedel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.unit.Unit;
import se.helhet.itest.kit.Drawing;
import se.helhet.itest.kit.UnitBench;
import se.helhet.itest.kit.UnitContract;

class UtvecklingsmedelUnitTest implements UnitContract {
    @TempDir
    Path folder;

    private UnitBench bench;

    @Override
    public Unit unit() {
        return new UtvecklingsmedelUnit();
    }

    @BeforeEach
    void open() {
        bench = UnitBench.of(unit(), folder).federation("boras", "mark");
        application(
                "1",
                "kultur",
                "Synas",
                "2019-03-01",
                "400000.50",
                "beviljad",
                "2019-05-01",
                "300000.50",
                "100000",
                "2019-11-30",
                null,
                null);
        application(
                "2",
                "kultur",
                "Synas, sticka ut",
                "2019-03-01",
                "200000",
                "avslag",
                "2019-05-01",
                null,
                null,
                null,
                null,
                null);
        application(
                "3",
                "tillvaxt",
                "Kunskap",
                "2018-09-01",
                "500000",
                "beviljad",
                "2018-12-01",
                "500000",
                "250000",
                "2019-06-30",
                "2019-06-01",
                "2019-09-01");
        application("4", "miljo", "Miljö", "2019-10-01", "100000", null, null, null, null, null, null, null);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void countsApplicationsWhenTheyComeAndGrantsWhenTheyAreDecided() {
        assertEquals("3", bench.print("utvecklingsmedel.applications@2019"));
        assertEquals("2", bench.print("utvecklingsmedel.decisions@2019"));
        assertEquals("1", bench.print("utvecklingsmedel.granted[area=kultur]@2019"));
        assertEquals("50", bench.print("utvecklingsmedel.granted_share@2019"));
        assertEquals("1", bench.print("utvecklingsmedel.granted[focus_area=Kunskap]@2018"));
    }

    @Test
    void addsAmountsInWholeOre() {
        assertEquals(
                "30000050",
                bench.value("utvecklingsmedel.granted_amount@2019").or(null).toString());
        assertEquals("700", bench.print("utvecklingsmedel.applied@2019"));
        assertEquals("100", bench.print("utvecklingsmedel.cofinanced@2019"));
    }

    @Test
    void knowsWhichProjectsRunAndWhoseReportIsLate() {
        assertEquals("1", bench.print("utvecklingsmedel.running@2018"));
        assertEquals("1", bench.print("utvecklingsmedel.running@2019"));
        assertEquals("1", bench.print("utvecklingsmedel.final_reports@2019"));
        assertEquals("1", bench.print("utvecklingsmedel.reports_overdue@2019"));
        assertEquals("0", bench.print("utvecklingsmedel.reports_overdue@2019-10"));
    }

    @Test
    void paymentsAreDatedByThemselves() {
        bench.row("payment", "number", "1", "area", "kultur", "paid_on", "2020-02-01", "amount", "150000")
                .row("payment", "number", "1", "area", "kultur", "paid_on", "2019-06-01", "amount", "150000.50");
        assertEquals("150", bench.print("utvecklingsmedel.paid@2019"));
    }

    @Test
    void theChapterListsGrantedProjectsAndTellsTheYear() {
        Drawing drawing = bench.draw("utvecklingsmedel", "2019");
        assertEquals(Lists.immutable.of("Projekt 1 | Sökande | Kultur | 2019-05-01"), drawing.rows("projects"));
        assertEquals(
                Lists.immutable
                        .of("Synas | 1 | 300", "Synas, sticka ut | 0 | 0", "Miljö | 0 | 0", "Summa | 1 | 300")
                        .toSet(),
                drawing.rows("focus").select(r -> !r.startsWith("Kunskap")).toSet());
        assertTrue(drawing.plain().contains("Under 2019 kom 3\u00A0ansökningar in, om 700\u00A0tkr."), drawing.plain());
    }

    private void application(
            String number,
            String area,
            String focus,
            String applied,
            String wanted,
            String decision,
            String decided,
            String granted,
            String cofinanced,
            String due,
            String reported,
            String closed) {
        Map<String, Object> row =
                Maps.mutable.of("number", number, "area", area, "kind", "projekt", "focus_area", focus);
        row.putAll(Maps.mutable.of(
                "applicant", "Sökande", "title", "Projekt " + number, "applied_on", applied, "applied", wanted));
        row.putAll(Maps.mutable.of(
                "decision", decision, "decided_on", decided, "granted", granted, "cofinanced", cofinanced));
        row.putAll(Maps.mutable.of("report_due_on", due, "reported_on", reported, "closed_on", closed));
        bench.row("application", row);
    }
}
