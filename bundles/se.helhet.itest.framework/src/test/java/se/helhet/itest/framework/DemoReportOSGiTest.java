package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.helhet.launcher.CannotStart;

/** The whole way once: cases and ledger in, the annual report out, in the product {@code helhet}. */
@Timeout(300)
class DemoReportOSGiTest {
    private static final String ROUND = "arsredovisning-2019";

    @TempDir
    static Path folder;

    private static Workbench workbench;
    private static Path report;

    @BeforeAll
    static void writeTheReport() throws CannotStart {
        workbench = Workbench.start("helhet", folder.resolve("home"));
        assertEquals(0, workbench.run("demo", "load"), () -> workbench.err());
        report = folder.resolve("report");
        assertEquals(0, workbench.run("report", ROUND, "--out", report.toString()), () -> workbench.err());
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @Test
    void everyPublishedFinancialCellComesOutButTheListedOnes() throws IOException {
        PublishedTables published = PublishedTables.ofTheDemo();
        assertEquals(published.exceptions(), published.differences(report.resolve("data")));
        assertTrue(published.exceptions().size() < 10, "fewer than ten cells cannot come out");
        assertTrue(published.cells() > 350, "all six tables were compared");
    }

    @Test
    void everyPublishedRowOfStaffControlAndAreasComesOutButTheListedOnes() throws IOException {
        Path demo = Path.of(System.getProperty("basedir"))
                .resolve("../se.helhet.demo.boras/src/main/resources/se/helhet/demo/boras");
        assertEquals(List.of(), PublishedRows.differences(demo, report.resolve("data")));
    }

    @Test
    void thePdfIsAccessibleAndFitForTheArchive() throws IOException, VeraPDFException {
        PdfFile pdf = new PdfFile(report.resolve(ROUND + "-1.pdf"));
        assertEquals(List.of(), pdf.faults(PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), pdf.faults(PDFAFlavour.PDFA_2_A));
    }

    @Test
    void everyFinancialNumberStandsInThePdfAsText() throws IOException {
        String text = new PdfFile(report.resolve(ROUND + "-1.pdf")).text().replace('\u00A0', ' ');
        List<String> missing = PublishedTables.ofTheDemo().numbers(report.resolve("data")).stream()
                .filter(number -> !text.contains(number))
                .toList();
        assertEquals(List.of(), missing);
        assertTrue(text.contains("Närvårdssamverkan Södra Älvsborg"));
    }

    @Test
    void theFeesComeOutAsPublished() throws IOException {
        PublishedTables fees = PublishedTables.ofTheFees();
        assertEquals(Set.of(), fees.differences(report.resolve("data")));
        assertEquals(9, fees.cells());
    }

    @Test
    void everyUnitOfTheFederationHandsIn() throws IOException {
        String html = Files.readString(report.resolve(ROUND + "-1.html"));
        for (String unit : List.of("Dataskyddsombud", "Medarbetarcentrum", "Business Region Borås")) {
            assertTrue(html.contains(unit), unit);
        }
        assertFalse(html.contains("Enheten har inte lämnat in till omgången."));
    }

    @Test
    void computesGoalOutcomesFromCases() throws IOException {
        String html = Files.readString(report.resolve(ROUND + "-1.html"));
        for (String outcome :
                List.of("27 531", "23 081", "2 616", "1 454", "19 informationstillfällen", "7 chefer", "4 mässor")) {
            assertTrue(html.contains(outcome.replace(' ', '\u00A0')), outcome);
        }
    }

    @Test
    void anEditionWrittenAgainIsTheSameBytes() throws IOException {
        Path again = folder.resolve("again");
        assertEquals(0, workbench.run("report", ROUND, "--out", again.toString(), "--edition", "1"));
        List<Path> files = files(report);
        assertEquals(files, files(again));
        assertFalse(files.isEmpty());
        for (Path file : files) {
            assertArrayEquals(
                    Files.readAllBytes(report.resolve(file)), Files.readAllBytes(again.resolve(file)), file.toString());
        }
    }

    @Test
    void refusesToLoadTheDemoOverAFederation() {
        assertEquals(1, workbench.run("demo", "load"));
        assertFalse(workbench.err().isBlank());
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .sorted()
                    .toList();
        }
    }
}
