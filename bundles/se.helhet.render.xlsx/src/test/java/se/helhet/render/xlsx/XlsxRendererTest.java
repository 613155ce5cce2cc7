package se.helhet.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.itest.sample.SampleEdition;

class XlsxRendererTest {
    private static final String FILE = "arsredovisning-2019-1.xlsx";

    @TempDir
    Path folder;

    private byte[] render() throws IOException {
        Path to = Files.createTempDirectory(folder, "r");
        assertEquals(
                FILE,
                new XlsxRenderer().render(SampleEdition.edition(), to).getOnly().toString());
        return Files.readAllBytes(to.resolve(FILE));
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                parts.put(e.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void sameEditionGivesTheSameBytes() throws IOException, InterruptedException {
        byte[] first = render();
        Thread.sleep(20);
        assertArrayEquals(first, render());
        assertTrue(parts(first).get("docProps/core.xml").contains("2020-02-20T10:15:30Z"));
    }

    @Test
    void hasASheetForEachChapterWithTables() throws IOException {
        String book = parts(render()).get("xl/workbook.xml");
        for (String sheet : new String[] {"Inneh&#xe5;ll", "2 Verksamheten", "3 R&#xe4;kenskaper"}) {
            assertTrue(book.contains("name=\"" + sheet + "\""), book);
        }
        assertTrue(!book.contains("1 &#xc5;ret i korthet"), "a chapter without tables has no sheet");
    }

    @Test
    void writesNumbersAsNumbersWithTheFormatOfPrint() throws IOException {
        Map<String, String> parts = parts(render());
        String accounts = parts.entrySet().stream()
                .filter(e -> e.getKey().startsWith("xl/worksheets/"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
        assertTrue(accounts.contains("<v>-29622</v>"), "a number a spreadsheet can reckon with");
        assertTrue(parts.get("xl/styles.xml").contains("#,##0;&quot;&#x2212;&quot;#,##0"), parts.get("xl/styles.xml"));
    }

    /** As people see it in each cell, sheet by sheet; read by another program's rules. */
    private static String seen(byte[] workbook) throws IOException {
        DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("sv"));
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book) {
                text.append("# ").append(sheet.getSheetName()).append('\n');
                for (Row row : sheet) {
                    row.forEach(
                            cell -> text.append(formatter.formatCellValue(cell)).append('|'));
                    text.append('\n');
                }
            }
        }
        return text.toString();
    }

    @Test
    void anotherProgramSeesTablesGoalsAndNotesAsInPrint() throws IOException {
        String text = seen(render());
        assertTrue(text.contains("Tabell\u00A04. Resultaträkning (tusen kronor)"), text);
        assertTrue(text.contains("\u221229\u00A0622"), text);
        assertTrue(text.contains("Uppfyllt"), text);
        assertTrue(text.contains("ca "), "approximate numbers say so");
        assertTrue(text.contains("Figur\u00A0"), "charts stand as tables");
    }

    @Test
    void libreOfficeReadsTheWorkbook() throws IOException, InterruptedException {
        Optional<Path> office = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(dir -> Path.of(dir, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(office.isPresent(), "LibreOffice (soffice) is not on the path; the workbook was not opened in it");
        Path file = Files.write(folder.resolve("a.xlsx"), render());
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        office.get().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), "LibreOffice did not finish");
        assumeTrue(
                !Files.readString(log).contains("could not be loaded") || hasCalc(office.get()),
                "LibreOffice has no Calc; the workbook was not opened in it");
        StringBuilder all = new StringBuilder();
        try (Stream<Path> sheets = Files.list(folder)) {
            for (Path sheet : sheets.filter(p -> p.toString().endsWith(".csv")).toList()) {
                all.append(Files.readString(sheet));
            }
        }
        assertTrue(all.toString().contains("Tabell\u00A04. Resultaträkning (tusen kronor)"), all.toString());
    }

    private static boolean hasCalc(Path office) throws IOException {
        return Files.exists(office.toRealPath().resolveSibling("libsclo.so"));
    }
}
