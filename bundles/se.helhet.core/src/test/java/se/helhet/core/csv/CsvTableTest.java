package se.helhet.core.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.helhet.core.table.BadFile;

class CsvTableTest {
    @TempDir
    Path folder;

    private CsvTable read(byte[] bytes) {
        try {
            return CsvTable.read(Files.write(folder.resolve("tabell.csv"), bytes));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private CsvTable read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(byte[] bytes) {
        return assertThrows(BadFile.class, () -> read(bytes)).finding().toString();
    }

    private String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void readsSwedishLettersInEitherEncoding(String encoding) {
        CsvTable table = read("Kommun;Tema\nBorås;Åskväder – på \"riktigt\"\n".getBytes(Charset.forName(encoding)));
        assertEquals("Borås", table.lines().getOnly().cells().get(0));
        assertEquals(
                "Åskväder – på \"riktigt\"", table.lines().getOnly().cells().get(1));
    }

    @Test
    void readsByteOrderMarks() {
        assertEquals("Kommun", read("\uFEFFKommun;Tema\nå;ä\n").head().cells().get(0));
        byte[] utf16 = "\uFEFFKommun\tTema\r\nBorås\tö\r\n".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                Lists.immutable.of("Borås", "ö"), read(utf16).lines().getOnly().cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparator(String separator) {
        CsvTable table = read("a" + separator + "\"b,;\t,;\tb\"\n1" + separator + "\"2" + separator + "3\"\n");
        assertEquals(Lists.immutable.of("a", "b,;\t,;\tb"), table.head().cells());
        assertEquals(
                Lists.immutable.of("1", "2" + separator + "3"),
                table.lines().getOnly().cells());
    }

    @Test
    void obeysTheLineInWhichExcelDeclaresTheSeparator() {
        CsvTable table = read("sep=,\r\na;x,b\r\n1,2\r\n");
        assertEquals(Lists.immutable.of("a;x", "b"), table.head().cells());
        assertEquals(3, table.lines().getOnly().number());
    }

    @Test
    void knowsTheLineEachRecordBeginsOn() {
        CsvTable table = read("\n\na;b\n1;\"två\nrader\"\n\n ; \n2;x\n");
        assertEquals(3, table.head().number());
        assertEquals(Lists.immutable.of(4L, 8L), table.lines().collect(CsvTable.Line::number));
        assertEquals("två\nrader", table.lines().get(0).cells().get(1));
        assertEquals("tabell.csv rad 8", table.place(table.lines().get(1)));
    }

    @Test
    void keepsLinesThatAreTooShortOrTooLong() {
        CsvTable table = read("a;b\n1\n1;2;3\n");
        assertEquals(
                Lists.immutable.of(1, 3), table.lines().collect(l -> l.cells().size()));
    }

    @Test
    void readsDoubledQuotesAndOldLineEnds() {
        CsvTable table = read("a;b\r\"säg \"\"ja\"\"\";2\r");
        assertEquals("säg \"ja\"", table.lines().getOnly().cells().get(0));
    }

    @Test
    void sameBytesHaveTheSameFingerprint() {
        assertEquals(read("a;b\n1;2\n").sha256(), read("a;b\n1;2\n").sha256());
        assertEquals(64, read("a;b\n1;2\n").sha256().length());
    }

    @Test
    void refusesAFileThatEndsInsideQuotesAndNamesTheLine() {
        String why = refusal("a;b\n1;2\n3;\"avklippt\nrad");
        assertTrue(why.startsWith("tabell.csv rad 3: Ett citattecken"), why);
        assertTrue(why.contains("avklippt"), why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n", "\uFEFF"})
    void refusesAnEmptyFile(String text) {
        assertTrue(refusal(text).startsWith("tabell.csv: Filen är tom"), refusal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><html>", "\n <html lang=\"sv\">", "<?xml version=\"1.0\"?>"})
    void refusesAWebPage(String text) {
        assertTrue(refusal(text).contains("webbsida eller XML"), refusal(text));
    }

    @Test
    void refusesWorkbooksAndOtherBinaries() {
        assertTrue(refusal("PK\u0003\u0004abc").contains("Excel-arbetsbok"));
        assertTrue(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1})
                .contains("Excel-arbetsbok"));
        assertTrue(refusal("%PDF-1.7 text").contains("ingen textfil"));
        assertTrue(refusal(new byte[] {'a', ';', 'b', 0, 1, 2}).contains("ingen textfil"));
    }

    @Test
    void refusesTextWhoseEncodingIsBroken() {
        byte[] torn = "Kommun;Tema\nBorås;x\n".getBytes(StandardCharsets.UTF_8);
        byte[] mixed = java.util.Arrays.copyOf(torn, torn.length + 1);
        mixed[torn.length] = (byte) 0xE5;
        assertTrue(refusal(mixed).contains("teckenkodning"), refusal(mixed));
        assertTrue(
                refusal(new byte[] {'a', ';', 'b', '\n', (byte) 0x81, ';', 'x'}).contains("teckenkodning"));
    }

    @Test
    void refusesAFileThatIsNotThereAndAFolder() {
        Path missing = folder.resolve("borta.csv");
        assertTrue(assertThrows(BadFile.class, () -> CsvTable.read(missing))
                .getMessage()
                .contains("finns inte"));
        assertTrue(assertThrows(BadFile.class, () -> CsvTable.read(folder))
                .getMessage()
                .contains("mapp"));
    }
}
