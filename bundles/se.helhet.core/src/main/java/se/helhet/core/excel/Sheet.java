package se.helhet.core.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.helhet.core.table.Cell;
import se.helhet.core.table.Line;
import se.helhet.core.table.Stripped;
import se.helhet.core.table.Tables;

/** Reads the lines of one sheet. For one reading. */
final class Sheet {
    private static final int COLUMNS = 16_384;
    private static final int LETTERS = 1 << 20;

    private final Xml xml;
    private final SharedStrings strings;
    private final Values values;
    private final StringBuilder text = new StringBuilder();
    private long row;
    private List<Cell> cells = new ArrayList<>();
    private int column;
    private String type = "n";
    private int style;

    Sheet(Xml xml, SharedStrings strings, Values values) {
        this.xml = xml;
        this.strings = strings;
        this.values = values;
    }

    /** The row that was read last, for telling where it went wrong. */
    long row() {
        return row;
    }

    /** Throws any runtime exception for what no spreadsheet would write. */
    void read(Tables.Reader reader) throws XMLStreamException, IOException {
        boolean value = false;
        boolean phonetic = false;
        while (xml.next()) {
            if (xml.isText()) {
                if (value && !phonetic) {
                    append();
                }
            } else if (xml.starts()) {
                switch (xml.name()) {
                    case "row" -> beginRow();
                    case "c" -> beginCell();
                    case "v", "t" -> value = true;
                    case "rPh" -> phonetic = true;
                    default -> {}
                }
            } else if (xml.ends()) {
                switch (xml.name()) {
                    case "v", "t" -> value = false;
                    case "rPh" -> phonetic = false;
                    case "c" -> endCell();
                    case "row" -> {
                        Line line = new Line(row, cells);
                        if (!line.blank() && !reader.line(line)) {
                            return;
                        }
                    }
                    case "sheetData" -> {
                        xml.drain();
                        return;
                    }
                    default -> {}
                }
            }
        }
    }

    private void beginRow() {
        String number = xml.attribute("r");
        row = number == null ? row + 1 : Long.parseLong(number);
        cells = new ArrayList<>(Math.max(8, cells.size()));
        column = -1;
    }

    private void beginCell() {
        String address = xml.attribute("r");
        column = address == null ? column + 1 : column(address);
        if (column < 0 || column >= COLUMNS) {
            throw new IllegalArgumentException("No column " + address);
        }
        String of = xml.attribute("t");
        type = of == null ? "n" : of;
        String styled = xml.attribute("s");
        style = styled == null ? -1 : Integer.parseInt(styled);
        text.setLength(0);
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && i < 4 && address.charAt(i) >= 'A'; i++) {
            column = column * 26 + (address.charAt(i) & ~0x20) - 'A' + 1;
        }
        return column - 1;
    }

    private void append() {
        xml.appendTo(text);
        if (text.length() > LETTERS) {
            throw new IllegalArgumentException("A cell without end");
        }
    }

    private void endCell() {
        if (text.length() == 0) {
            return;
        }
        while (cells.size() < column) {
            cells.add(Cell.EMPTY);
        }
        Cell cell = cell(text.toString());
        if (column < cells.size()) {
            cells.set(column, cell);
        } else {
            cells.add(cell);
        }
    }

    private Cell cell(String written) {
        return switch (type) {
            case "n" -> values.number(written, style);
            case "s" -> strings.get(Integer.parseInt(written));
            case "b" -> Values.truth(written);
            case "d" -> Values.iso(written);
            // Texts in the cell itself, what formulas give as text, and errors such as #DIV/0!
            default -> Cell.of(Stripped.of(Escapes.read(written)));
        };
    }
}
