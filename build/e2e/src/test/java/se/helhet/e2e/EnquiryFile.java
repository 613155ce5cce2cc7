package se.helhet.e2e;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Enquiries as someone may have kept them in Excel: many that are right, and three that are not. */
final class EnquiryFile {
    static final int ROWS = 500;
    /** Lines of the sheet, its head counted, with a date that is none, a branch that is none, and no reference. */
    static final List<Integer> FAULTY = List.of(42, 137, 499);

    private static final List<String> HEAD =
            List.of("Beteckning", "Inkom", "Väg in", "Land", "Bransch", "Steg", "Arbetstillfällen");
    private static final List<String> WAYS = List.of("Business Sweden", "Direkt till BRB", "Kommunerna", "Mässor");
    private static final List<String> BRANCHES = List.of("Logistik", "Livsmedel", "Textil", "Energi");

    private EnquiryFile() {}

    static Path write(Path folder) throws IOException {
        Path file = folder.resolve("Förfrågningar 2019.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Helhet", "1.0")) {
            Worksheet sheet = book.newWorksheet("Förfrågningar");
            for (int column = 0; column < HEAD.size(); column++) {
                sheet.value(0, column, HEAD.get(column));
            }
            for (int row = 1; row <= ROWS; row++) {
                row(sheet, row);
            }
        }
        return file;
    }

    private static void row(Worksheet sheet, int row) {
        int line = row + 1;
        if (line != FAULTY.get(2)) {
            sheet.value(row, 0, "Förfrågan " + row);
        }
        if (line == FAULTY.get(0)) {
            sheet.value(row, 1, "31 februari");
        } else {
            sheet.value(row, 1, LocalDate.of(2019, 1, 1).plusDays(row % 360));
            sheet.style(row, 1).format("yyyy-mm-dd").set();
        }
        sheet.value(row, 2, WAYS.get(row % WAYS.size()));
        sheet.value(row, 3, "Sverige");
        sheet.value(row, 4, line == FAULTY.get(1) ? "Rymdfart" : BRANCHES.get(row % BRANCHES.size()));
        sheet.value(row, 5, "Ny");
        sheet.value(row, 6, row % 40);
    }
}
