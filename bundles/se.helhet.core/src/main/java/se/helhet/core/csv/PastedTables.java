package se.helhet.core.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.helhet.core.table.BadFile;
import se.helhet.core.table.Cell;
import se.helhet.core.table.HashedFile;
import se.helhet.core.table.Line;
import se.helhet.core.table.Stripped;
import se.helhet.core.table.Tables;

/** Cells as a spreadsheet puts them on the clipboard: tabs between, quotes only around cells with line breaks. */
public final class PastedTables implements Tables {
    private final String name;
    private final String text;

    private PastedTables(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** Throws {@link BadFile} for nothing but blanks. */
    public static PastedTables of(String name, String text) {
        if (text.isBlank()) {
            throw new BadFile(
                    name, "csv.empty", "Det finns inget att klistra in. Markera celler i Excel och kopiera dem först.");
        }
        return new PastedTables(name, text);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String sha256() {
        return HashedFile.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean even() {
        return false;
    }

    @Override
    public void read(String sheet, Reader reader) {
        int at = 0;
        for (long number = 1; at < text.length(); number++) {
            List<Cell> cells = new ArrayList<>();
            at = line(at, cells);
            Line line = new Line(number, cells);
            if (!line.blank() && !reader.line(line)) {
                return;
            }
        }
    }

    /** Reads the cells of a row; returns where the next row begins. */
    private int line(int from, List<Cell> cells) {
        int at = from;
        while (true) {
            int end = text.startsWith("\"", at) ? quoted(at, cells) : -1;
            if (end < 0) {
                end = plainEnd(at);
                cells.add(Cell.of(Stripped.of(text.substring(at, end))));
            }
            if (end >= text.length()) {
                return end;
            }
            if (text.charAt(end) != '\t') {
                return end + (text.startsWith("\r\n", end) ? 2 : 1);
            }
            at = end + 1;
        }
    }

    private int plainEnd(int from) {
        int at = from;
        while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Where a quoted cell ends; -1 when the quote is just a letter of the cell. */
    private int quoted(int from, List<Cell> cells) {
        StringBuilder cell = new StringBuilder();
        for (int at = from + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean doubled = c == '"' && text.startsWith("\"", at + 1);
            if (c == '"' && !doubled) {
                boolean ends = at + 1 == text.length() || "\t\r\n".indexOf(text.charAt(at + 1)) >= 0;
                if (ends) {
                    cells.add(Cell.of(Stripped.of(cell.toString())));
                }
                return ends ? at + 1 : -1;
            }
            cell.append(c);
            at += doubled ? 1 : 0;
        }
        return -1;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
