package se.helhet.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.helhet.core.cases.BookingTable.BOOKING;
import static se.helhet.core.cases.ToyBench.sentences;

import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.importing.Preview;
import se.helhet.api.importing.Preview.Bound;
import se.helhet.api.importing.Preview.Cell;
import se.helhet.api.importing.Preview.Column;
import se.helhet.api.importing.Reading;
import se.helhet.api.importing.RegisterFiles.Which;
import se.helhet.api.importing.TableSource;
import se.helhet.core.excel.Xlsx;

class PreviewTest {
    private static final String REGISTER = "toy.booking";
    private static final String ROWS =
            "Datum;Kommun;Antal elever\n28/3 2019;BORÅS KN;1 250\n2019-02-30;Götebor;7\n2019-04-01;1463;x\n";

    @TempDir
    Path folder;

    private ToyBench bench;

    @BeforeEach
    void open() {
        bench = new ToyBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Preview preview(String csv, Reading reading) {
        return bench.preview(REGISTER, bench.csv(csv), reading);
    }

    @Test
    void showsWhatWasUnderstoodAndWhatWasNot() {
        Preview preview = preview(ROWS, Reading.AUTOMATIC);
        assertEquals(1, preview.good());
        assertEquals(2, preview.faulty());
        assertTrue(preview.readable());
        assertFalse(preview.faultless());
        assertEquals(
                Lists.immutable.of(
                        new Cell("held_on", "28/3 2019", "2019-03-28"),
                        new Cell("municipality", "BORÅS KN", "Borås"),
                        new Cell("pupils", "1 250", "1250")),
                preview.rows().get(0).cells());
        Preview.Row second = preview.rows().get(1);
        assertEquals(3, second.line());
        assertEquals(
                Lists.immutable.of("held_on", "municipality"), second.faults().collect(Preview.Fault::field));
        assertEquals("7", second.cells().get(2).understood());
        assertEquals("", second.cells().get(1).understood());
        assertEquals("Mark", preview.rows().get(2).cells().get(1).understood());
        assertTrue(bench.rows(BOOKING).isEmpty());
    }

    @Test
    void tellsToWhichFieldEachColumnBelongsAndWhy() {
        Preview preview = preview(
                "Datum;pupils;id;Skolform;Vad;school_year;\n2019-03-28;7;1;grund;x;2019;\n",
                Reading.AUTOMATIC.binding(4, "note").leavingOut(3).filling("municipality", "Marks kommun"));
        assertEquals(
                Lists.immutable.of(
                        new Column(0, "Datum", "held_on", "Datum", Bound.TITLE, Lists.immutable.of("2019-03-28")),
                        new Column(1, "pupils", "pupils", "Antal elever", Bound.TITLE, Lists.immutable.of("7")),
                        new Column(2, "id", "", "", Bound.PROGRAM, Lists.immutable.of("1")),
                        new Column(3, "Skolform", "", "", Bound.LEFT_OUT, Lists.immutable.of("grund")),
                        new Column(4, "Vad", "note", "note", Bound.HAND, Lists.immutable.of("x")),
                        new Column(5, "school_year", "", "", Bound.PROGRAM, Lists.immutable.of("2019"))),
                preview.columns());
        assertTrue(preview.faultless(), () -> sentences(preview.findings()).toString());
        assertEquals("Mark", preview.rows().getOnly().cells().getLast().understood());
    }

    @Test
    void showsWhatStandsInColumnsThatMustBeBoundFirst() {
        Preview preview = preview("När;Kommun;Antal elever\n2019-03-28;Borås;7\n", Reading.AUTOMATIC);
        assertFalse(preview.readable());
        assertEquals(Bound.UNKNOWN, preview.columns().getFirst().bound());
        assertEquals(
                Lists.immutable.of("2019-03-28"), preview.columns().getFirst().examples());
        assertEquals(Lists.immutable.of("Datum"), preview.missing());
        assertTrue(preview("När;Kommun;Antal elever\n2019-03-28;Borås;7\n", Reading.AUTOMATIC.binding(0, "held_on"))
                .faultless());
    }

    @Test
    void aColumnPointedOutByHandWinsOverItsTitle() {
        Preview preview = preview(
                "Datum;Bokad;Kommun;Antal elever\n2018-01-01;2019-03-28;Borås;7\n",
                Reading.AUTOMATIC.binding(1, "held_on"));
        assertEquals(Bound.LEFT_OUT, preview.columns().getFirst().bound());
        assertEquals("2019-03-28", preview.rows().getOnly().cells().getFirst().understood());
    }

    @Test
    void findsTheFittingSheetAndTheHeadBelowTitles() {
        Path file = new Xlsx()
                .sheet("Läs mig", Xlsx.row("Så här gör du") + Xlsx.row("Datum", "dagen"))
                .sheet(
                        "Bokningar 2019",
                        Xlsx.row("Bokningar 2019") + "<row/>" + Xlsx.row("", "Navet")
                                + Xlsx.row("Datum", "Kommun", "Antal elever")
                                + "<row><c><v>43552</v></c><c t=\"inlineStr\"><is><t>Borås</t></is></c><c><v>7</v></c>"
                                + "<c/><c s=\"0\"/></row><row/>")
                .write(folder.resolve("bok.xlsx"));
        Preview preview = bench.preview(REGISTER, TableSource.file(file), Reading.AUTOMATIC);
        assertEquals("Bokningar 2019", preview.sheet().get());
        assertEquals(Lists.immutable.of("Läs mig", "Bokningar 2019"), preview.sheets());
        assertEquals(4, preview.headLine());
        assertTrue(preview.faultless(), () -> sentences(preview.findings()).toString());
        assertEquals("2019-03-28", preview.rows().getOnly().cells().getFirst().understood());
        assertFalse(bench.preview(REGISTER, TableSource.file(file), Reading.AUTOMATIC.onSheet("Läs mig"))
                .readable());
        assertTrue(bench.preview(REGISTER, TableSource.file(file), Reading.AUTOMATIC.onSheet("Blad7"))
                .findings()
                .getOnly()
                .message()
                .contains("Läs mig, Bokningar 2019"));
    }

    @Test
    void takesCellsPastedFromASpreadsheetWithAndWithoutHead() {
        TableSource with = TableSource.pasted("Kommun\tDatum\tAntal elever\r\nBorås\t2019-03-28\t7\r\n");
        assertTrue(bench.take(REGISTER, with).stored());
        TableSource without = TableSource.pasted("2019-03-29\tMark\t\t\"9\"\t\t\t\t\t\"två\nrader\"\n");
        Preview preview = bench.preview(REGISTER, without, Reading.AUTOMATIC);
        assertEquals(0, preview.headLine());
        assertEquals(Bound.PLACE, preview.columns().getFirst().bound());
        assertTrue(preview.faultless(), () -> preview.toString());
        assertTrue(bench.take(REGISTER, without).stored());
        assertEquals("två\nrader", bench.rows(BOOKING).get(1).get(BOOKING.note));
        assertFalse(bench.preview(REGISTER, TableSource.pasted(" \n\t"), Reading.AUTOMATIC)
                .readable());
    }

    @Test
    void storesTheGoodRowsOnlyWhenSomeoneChoseSo() {
        assertFalse(bench.take(REGISTER, bench.csv(ROWS)).stored());
        assertTrue(bench.rows(BOOKING).isEmpty());
        ImportReport report = bench.take(REGISTER, bench.csv(ROWS), Reading.AUTOMATIC, Which.GOOD);
        assertEquals("1 rad togs in i toy.booking från fil.csv. 2 rader med fel togs inte in.", report.summary());
        assertEquals(1, report.rows());
        assertEquals(1, bench.rows(BOOKING).size());
        assertEquals(1, bench.cases.taken().getOnly().rows());
        bench.cases.withdraw(bench.cases.taken().getOnly().id(), ToyBench.WHO);
        assertTrue(bench.rows(BOOKING).isEmpty());
    }

    @Test
    void saysWhenTheFileHasBeenTakenIn() {
        String csv = "Datum;Kommun;Antal elever\n2019-03-28;Borås;7\n";
        bench.take(REGISTER, bench.csv(csv));
        Preview preview = preview(csv, Reading.AUTOMATIC);
        assertEquals("csv.again", preview.findings().getOnly().rule());
        assertEquals(1, preview.good());
        assertFalse(preview.faultless());
    }

    @Test
    void keepsOnlySoManyRowsAndCountsThemAll() {
        StringBuilder csv = new StringBuilder("Datum;Kommun;Antal elever\n");
        for (int i = 0; i < 1_500; i++) {
            csv.append(i % 2 == 0 ? "2019-03-28;Borås;7\n" : "x;Borås;7\n");
        }
        Preview preview = preview(csv.toString(), Reading.AUTOMATIC);
        assertEquals(750, preview.good());
        assertEquals(750, preview.faulty());
        assertEquals(2 * Preview.SHOWN, preview.rows().size());
    }
}
