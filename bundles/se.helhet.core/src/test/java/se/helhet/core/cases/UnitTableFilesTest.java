package se.helhet.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.command.UnitCommand.Table;
import se.helhet.api.importing.TableFormat;

class UnitTableFilesTest {
    @TempDir
    Path folder;

    private final Table table = new Table(
            Lists.immutable.of("Kod", "Villkor", "Kronor"),
            Lists.immutable.of(Lists.immutable.of("boras", "01", "1234.5"), Lists.immutable.of("=mark", "02", "-7")));

    @Test
    void writesNumbersWithDecimalCommaAndTextsThatAreNoFormulas() {
        assertEquals(
                "\uFEFFKod;Villkor;Kronor\r\nboras;01;1234,5\r\n'=mark;02;-7\r\n",
                new String(written(TableFormat.CSV), StandardCharsets.UTF_8));
    }

    @Test
    void writesNumbersAsNumbersAndCodesAsTextsInAWorkbook() throws IOException {
        String sheet = sheet(written(TableFormat.XLSX));

        assertTrue(sheet.contains("<v>1234.5</v>"), sheet);
        assertTrue(sheet.contains("<v>-7</v>"), sheet);
        assertTrue(sheet.contains("<t>01</t>") || sheet.contains(">01<"), sheet);
        assertTrue(!sheet.contains("<v>01</v>") && !sheet.contains("<v>1</v>"), sheet);
    }

    private byte[] written(TableFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new UnitTableFiles().write("Avgifter", table, format, out);
        return out.toByteArray();
    }

    private String sheet(byte[] book) throws IOException {
        Path file = Files.write(folder.resolve("bok.xlsx"), book);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
