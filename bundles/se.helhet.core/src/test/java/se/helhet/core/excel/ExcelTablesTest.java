package se.helhet.core.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.helhet.core.table.BadFile;
import se.helhet.core.table.Cell;
import se.helhet.core.table.Line;

class ExcelTablesTest {
    private static final String FORMATS = "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd;@\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00\\ &quot;kr per dygn&quot;\"/>";
    private static final String XFS =
            "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"17\"/>"
                    + "<xf numFmtId=\"20\"/><xf numFmtId=\"9\"/><xf numFmtId=\"165\"/><xf numFmtId=\"22\"/>";

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("bok.xlsx");
    }

    private List<Line> lines(Xlsx book, String sheet) {
        return lines(book.write(file()), sheet);
    }

    private List<Line> lines(Path file, String sheet) {
        try (ExcelTables tables = ExcelTables.open(file, "bok.xlsx")) {
            List<Line> lines = new ArrayList<>();
            tables.read(sheet, lines::add);
            return lines;
        }
    }

    private Cell cell(String xml) {
        return lines(
                        new Xlsx()
                                .styles(FORMATS, XFS)
                                .strings(
                                        "<si><t>delad</t></si>",
                                        "<si><r><t>ri</t></r><r><t>k</t></r><rPh><t>x</t></rPh></si>")
                                .sheet("Blad1", "<row r=\"3\">" + xml + "</row>"),
                        "Blad1")
                .get(0)
                .cell(0);
    }

    private String refusal(Path file) {
        return assertThrows(BadFile.class, () -> lines(file, "Blad1")).getMessage();
    }

    @Test
    void readsTextsOfAllKinds() {
        assertEquals("delad", cell("<c r=\"A3\" t=\"s\"><v>0</v></c>").text());
        assertEquals("rik", cell("<c r=\"A3\" t=\"s\"><v>1</v></c>").text());
        assertEquals(
                "av formel",
                cell("<c r=\"A3\" t=\"str\"><f>B1&amp;C1</f><v>av formel</v></c>")
                        .text());
        assertEquals(
                "i cellen",
                cell("<c t=\"inlineStr\"><is><t> i cellen\u00A0</t></is></c>").text());
        assertEquals(
                "a\nb", cell("<c t=\"inlineStr\"><is><t>a_x000A_b</t></is></c>").text());
        assertEquals(
                "_x000A_",
                cell("<c t=\"inlineStr\"><is><t>_x005F_x000A_</t></is></c>").text());
        assertEquals("#DIV/0!", cell("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>").text());
        assertEquals("ja", cell("<c t=\"b\"><v>1</v></c>").text());
    }

    @ParameterizedTest
    @CsvSource({"27,27", "1250.5,1250.5", "0.30000000000000004,0.3", "1E3,1000", "25.125,25.125", "-7,-7", "1e-3,0.001"
    })
    void readsNumbersWithoutTheNoiseOfBinaryFractions(String written, String number) {
        Cell cell = cell("<c><v>" + written + "</v></c>");
        assertEquals(0, new BigDecimal(number).compareTo(cell.number()));
        assertEquals(number, cell.text());
    }

    @ParameterizedTest
    @CsvSource({
        "43552,1,2019-03-28,2019-03-28T00:00",
        "43552,2,2019-03-28,2019-03-28T00:00",
        "43525,3,2019-03,2019-03-01T00:00",
        "43552.604166666664,7,2019-03-28 14:30,2019-03-28T14:30",
        "1,1,1900-01-01,1900-01-01T00:00"
    })
    void readsWhatAStyleSaysIsADay(String serial, int style, String text, LocalDateTime moment) {
        Cell cell = cell("<c s=\"" + style + "\"><v>" + serial + "</v></c>");
        assertEquals(new Cell(text, null, moment), cell);
        assertTrue(cell.dated());
    }

    @Test
    void tellsTimesSharesAndKronorFromDays() {
        assertEquals(Cell.of("14:30"), cell("<c s=\"4\"><v>0.6041666666666666</v></c>"));
        assertEquals(Cell.of("15 %"), cell("<c s=\"5\"><v>0.15</v></c>"));
        assertEquals("12500", cell("<c s=\"6\"><v>12500</v></c>").text());
    }

    @Test
    void knowsTheDayThatABareNumberMayStandFor() {
        Cell bare = cell("<c><v>43552</v></c>");
        assertEquals(BigDecimal.valueOf(43552), bare.number());
        assertEquals(LocalDateTime.of(2019, 3, 28, 0, 0), bare.moment());
        Cell from1904 = lines(
                        new Xlsx().from1904().styles("", XFS).sheet("B", "<row><c s=\"1\"><v>42090</v></c></row>"), "B")
                .get(0)
                .cell(0);
        assertEquals("2019-03-28", from1904.text());
    }

    @Test
    void numbersLinesAsTheSpreadsheetDoesAndLeavesOutEmptyOnes() {
        List<Line> lines = lines(
                new Xlsx()
                        .sheet(
                                "B",
                                "<row r=\"2\"><c r=\"B2\"><v>1</v></c></row><row r=\"4\"><c r=\"A4\" s=\"1\"/></row>"
                                        + "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>  </t></is></c><c r=\"D9\"><v>2</v></c></row>"),
                "B");
        assertEquals(List.of(2L, 9L), lines.stream().map(Line::number).toList());
        assertEquals("1", lines.get(0).cell(1).text());
        assertEquals("2", lines.get(1).cell(3).text());
        assertEquals("", lines.get(1).cell(70).text());
    }

    @Test
    void showsOnlySheetsThatPeopleSee() {
        Path file =
                new Xlsx().sheet("dolt", "").sheet("Ett", "").sheet("Två", "").write(file());
        try (ExcelTables tables = ExcelTables.open(file, "x")) {
            assertEquals(Lists.immutable.of("Ett", "Två"), tables.sheets());
        }
    }

    @Test
    void saysWhatOtherFilesAre() throws IOException {
        assertTrue(refusal(Xlsx.zip(file(), Map.of("content.xml", "", "META-INF/manifest.xml", "")))
                .contains(".ods"));
        assertTrue(refusal(Xlsx.zip(file(), Map.of("xl/workbook.bin", ""))).contains(".xlsb"));
        assertTrue(refusal(Xlsx.zip(file(), Map.of("bild.png", ""))).contains("varken en CSV-fil eller"));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(old);
        bytes.writeBytes("Workbook".getBytes(StandardCharsets.UTF_16LE));
        assertTrue(refusal(Files.write(file(), bytes.toByteArray())).contains("(.xls)"));
        bytes.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        assertTrue(refusal(Files.write(file(), bytes.toByteArray())).contains("lösenord"));
    }

    @Test
    void saysThatADamagedFileIsDamaged() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            rows.append(Xlsx.row("rad " + i * 7919, "x"));
        }
        byte[] whole =
                Files.readAllBytes(new Xlsx().sheet("Blad1", rows.toString()).write(file()));
        assertTrue(refusal(Files.write(file(), java.util.Arrays.copyOf(whole, whole.length / 2)))
                .contains("skadad"));
        for (int at = 600; at < 5_000; at += 400) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x10;
            assertTrue(refusal(Files.write(file(), flipped)).contains("skadad"), "byte " + at);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row><c r=\"XFE1\"><v>1</v></c></row>",
                "<row><c t=\"s\"><v>2000000000</v></c></row>",
                "<row><c><v>1E999999999</v></c></row>",
                "<row><c><v>tolv</v></c></row>",
                "<row r=\"x\"/>",
                "<row><c>"
            })
    void doesNotTrustWhatAFileSays(String rows) {
        assertTrue(refusal(new Xlsx().sheet("Blad1", rows).write(file())).contains("skadad"));
    }

    @Test
    void fetchesNothingFromOutside() throws IOException {
        Path secret = Files.writeString(folder.resolve("hemligt.txt"), "hemligt");
        String evil = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
        Path file = new Xlsx()
                .sheet("Blad1", "")
                .part("xl/worksheets/sheet1.xml", evil)
                .write(file());
        try {
            assertTrue(lines(file, "Blad1").stream()
                    .noneMatch(l -> l.cell(0).text().contains("hemligt")));
        } catch (BadFile e) {
            assertTrue(e.getMessage().contains("skadad"));
        }
    }

    @Test
    void stopsAFileThatSwellsWithoutEnd() {
        String much = "a".repeat(1 << 20);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            rows.append("<row><c t=\"inlineStr\"><is><t>kort</t></is></c></row><!--" + much + "-->");
        }
        Path file = new Xlsx().sheet("Blad1", rows.toString()).write(file());
        assertTrue(refusal(file).contains("växer orimligt"));
        Path cell = new Xlsx().sheet("Blad1", Xlsx.row(much + much)).write(file());
        assertTrue(refusal(cell).contains("skadad"));
    }

    @Test
    void readsBackWhatItWrites() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExcelFile book = new ExcelFile(out, "Bokningar: 2019/20 [alla] med ett alldeles för långt namn");
        List<Cell> head = List.of(Cell.of("Rubrik"), Cell.of("<&\"'åäö😀"), Cell.of("=1+1"));
        List<Cell> line = List.of(
                new Cell("1250,5", new BigDecimal("1250.5"), null),
                new Cell("2019-03-28", null, LocalDateTime.of(2019, 3, 28, 0, 0)),
                Cell.of("a\u0007b\n_x0041_\r\nc\u202Ed"));
        book.line(head);
        book.line(line);
        book.finish();
        List<Line> lines = lines(write(out.toByteArray()), "Bokningar  2019 20  alla  med e");
        assertEquals(head, lines.get(0).cells());
        assertEquals("1250.5", lines.get(1).cell(0).text());
        assertEquals(line.get(1), lines.get(1).cell(1));
        assertEquals(line.get(2).text(), lines.get(1).cell(2).text());
    }

    private Path write(byte[] bytes) {
        try {
            return Files.write(file(), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
