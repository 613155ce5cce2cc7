package se.helhet.render.docx;

import java.math.BigInteger;
import org.eclipse.collections.api.list.primitive.ImmutableIntList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes one table as wide as the text: hairlines below rows, the outer cells flush with the text, no row split. */
final class TableWriter {
    private final CTTbl table;
    private final ImmutableIntList widths;

    /** What separates a row from the next. */
    enum Rule {
        HEAD,
        ITEM,
        SUBTOTAL,
        TOTAL
    }

    TableWriter(CTTbl table, ImmutableIntList widths, String title) {
        this.table = table;
        this.widths = widths;
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal("HelhetTable");
        width(properties.addNewTblW(), ColumnWidths.TEXT);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblLook().setVal(new byte[] {0x00, (byte) 0xA0});
        properties.addNewTblCaption().setVal(title);
        table.addNewTblGrid();
        widths.forEach(w -> table.getTblGrid().addNewGridCol().setW(BigInteger.valueOf(w)));
    }

    /** A row without cells; a head is repeated on every page. */
    Row row(Rule rule) {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (rule == Rule.HEAD) {
            properties.addNewTblHeader();
        }
        return new Row(row, rule);
    }

    /** Keeps what {@link #row} made together with the row below it, and a short table on one page. */
    void keepTogether(int longest) {
        int rows = table.sizeOfTrArray();
        for (int i = 0; i < rows - 1; i++) {
            boolean edge = i < 2 || i == rows - 2;
            if (rows <= longest || edge) {
                for (CTTc cell : table.getTrArray(i).getTcArray()) {
                    for (CTP p : cell.getPArray()) {
                        if (!p.getPPr().isSetKeepNext()) {
                            p.getPPr().addNewKeepNext();
                        }
                    }
                }
            }
        }
    }

    /** Takes its cells from left to right. */
    final class Row {
        private final CTRow row;
        private final Rule rule;
        private int next;

        private Row(CTRow row, Rule rule) {
            this.row = row;
            this.rule = rule;
        }

        /** The paragraph of the next cell, with a style. */
        CTP cell(String style) {
            return Paragraphs.styled(next(1).addNewP(), style);
        }

        /** The next cell, which the caller fills with at least one paragraph. */
        CTTc next(int columns) {
            CTTc cell = row.addNewTc();
            CTTcPr properties = cell.addNewTcPr();
            int sum = 0;
            for (int i = next; i < next + columns; i++) {
                sum += widths.get(i);
            }
            width(properties.addNewTcW(), sum);
            if (columns > 1) {
                properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
            }
            rules(properties.addNewTcBorders());
            margins(properties, next == 0, next + columns == widths.size());
            next += columns;
            return cell;
        }

        private void rules(CTTcBorders borders) {
            switch (rule) {
                case HEAD -> line(borders.addNewBottom(), STBorder.SINGLE, 6, "191C1F");
                case ITEM -> line(borders.addNewBottom(), STBorder.SINGLE, 4, "E4E4E0");
                case SUBTOTAL -> line(borders.addNewBottom(), STBorder.SINGLE, 4, "C9CAC6");
                case TOTAL -> {
                    line(borders.addNewTop(), STBorder.SINGLE, 6, "191C1F");
                    line(borders.addNewBottom(), STBorder.DOUBLE, 6, "191C1F");
                }
            }
        }

        private void margins(CTTcPr properties, boolean first, boolean last) {
            if (!first && !last && rule != Rule.SUBTOTAL) {
                return;
            }
            CTTcMar margins = properties.addNewTcMar();
            if (first) {
                width(margins.addNewLeft(), 0);
            }
            if (rule == Rule.SUBTOTAL) {
                width(margins.addNewBottom(), 100);
            }
            if (last) {
                width(margins.addNewRight(), 0);
            }
        }
    }

    private static void line(CTBorder border, STBorder.Enum kind, int eighths, String colour) {
        border.setVal(kind);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ZERO);
        border.setColor(colour);
    }

    private static void width(CTTblWidth width, int twentieths) {
        width.setW(BigInteger.valueOf(twentieths));
        width.setType(STTblWidth.DXA);
    }
}
