package se.helhet.core.excel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import se.helhet.core.table.BadFile;
import se.helhet.core.table.HashedFile;

/** Tells a workbook that can be read from its relatives that cannot, by content. */
final class Kinds {
    private static final int LOOKED_AT = 1 << 22;

    private Kinds() {}

    static boolean isOld(HashedFile file) {
        return file.starts(0xD0, 0xCF, 0x11, 0xE0);
    }

    /** What to say of a file of the container that Excel before 2007 used, and that hides protected workbooks. */
    static BadFile old(HashedFile file) {
        if (mentions(file.path(), "EncryptedPackage")) {
            return new BadFile(
                    file.name(),
                    "excel.protected",
                    "Arbetsboken är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet under Arkiv, Info,"
                            + " Skydda arbetsboken, spara och försök igen.");
        }
        if (mentions(file.path(), "Workbook") || mentions(file.path(), "Book")) {
            return new BadFile(
                    file.name(),
                    "excel.old",
                    "Filen är en arbetsbok i Excels äldre format (.xls). Öppna den i Excel och välj Spara som,"
                            + " Excel-arbetsbok (.xlsx).");
        }
        return none(file);
    }

    /** Throws {@link BadFile} unless the archive holds a workbook. */
    static void check(HashedFile file, ZipFile zip) {
        if (zip.getEntry("content.xml") != null && zip.getEntry("META-INF/manifest.xml") != null) {
            throw new BadFile(
                    file.name(),
                    "excel.ods",
                    "Filen är ett kalkylblad i OpenDocument-format (.ods). Öppna det i Excel eller LibreOffice och välj"
                            + " Spara som, Excel-arbetsbok (.xlsx).");
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw new BadFile(
                    file.name(),
                    "excel.binary",
                    "Filen är en binär arbetsbok (.xlsb). Öppna den i Excel och välj Spara som, Excel-arbetsbok"
                            + " (.xlsx).");
        }
        boolean office = zip.getEntry("[Content_Types].xml") != null && zip.getEntry("_rels/.rels") != null;
        if (!office || zip.getEntry("word/document.xml") != null || zip.getEntry("ppt/presentation.xml") != null) {
            throw none(file);
        }
    }

    static BadFile none(HashedFile file) {
        return new BadFile(
                file.name(),
                "excel.none",
                "Filen är varken en CSV-fil eller en Excel-arbetsbok. Välj en fil med en tabell, sparad som .xlsx eller"
                        + " CSV UTF-8.");
    }

    /** @param where what was being read, or empty */
    static BadFile broken(String where) {
        return new BadFile(
                where,
                "excel.broken",
                "Arbetsboken är skadad och går inte att läsa. Hämta den på nytt, eller öppna den i Excel och spara en ny"
                        + " kopia.");
    }

    /** Whether the name of a part stands among the first bytes, two bytes a letter. */
    private static boolean mentions(Path path, String part) {
        try (var in = Files.newInputStream(path)) {
            String letters = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
            return letters.contains(new String(part.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return false;
        }
    }
}
