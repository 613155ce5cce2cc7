package se.helhet.core.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.helhet.core.table.Cell;
import se.helhet.core.table.TableWriter;

/** Writes a workbook with one sheet, the first line as its head; rows leave memory as they come. */
public final class ExcelFile implements TableWriter {
    /** The most lines that a sheet has room for, the head included. */
    public static final int LINES = Worksheet.MAX_ROWS;
    /** The most letters that a cell has room for. */
    public static final int LETTERS = 32_767;

    private static final int HELD = 1_000;
    private static final int MONTH = "2019-03".length();
    private static final int WIDEST = 60;

    private final Workbook book;
    private final Worksheet sheet;
    private int line;

    public ExcelFile(OutputStream out, String name) {
        this.book = new Workbook(out, "Helhet", null);
        this.sheet = book.newWorksheet(SheetNames.proper(name));
    }

    @Override
    public void line(List<Cell> cells) {
        for (int at = 0; at < cells.size(); at++) {
            put(sheet, line, at, cells.get(at));
            if (line == 0) {
                sheet.style(0, at).bold().fillColor("E8ECEF").wrapText(true).set();
                sheet.width(
                        at, Math.min(WIDEST, Math.max(12, cells.get(at).text().length() + 4)));
            }
        }
        if (line == 0) {
            sheet.freezePane(0, 1);
        }
        line++;
        if (line % HELD == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void put(Worksheet sheet, int row, int at, Cell cell) {
        if (cell.dated()) {
            sheet.value(row, at, cell.moment().toLocalDate());
            sheet.style(row, at)
                    .format(cell.text().length() == MONTH ? "yyyy-mm" : "yyyy-mm-dd")
                    .set();
        } else if (cell.number() != null) {
            sheet.value(row, at, cell.number());
        } else if (!cell.blank()) {
            sheet.inlineString(row, at, Escapes.write(shortened(cell.text())));
        }
    }

    /** As much of a text as a cell has room for. */
    private static String shortened(String text) {
        return text.length() <= LETTERS ? text : text.substring(0, LETTERS);
    }

    @Override
    public void finish() {
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
