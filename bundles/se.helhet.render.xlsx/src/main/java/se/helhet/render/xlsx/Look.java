package se.helhet.render.xlsx;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How the parts of a table look. */
final class Look {
    static final String QUIET = "5B6770";
    private static final String SHADE = "E8ECEF";
    private static final String RULE = "1F2A30";

    private Look() {}

    static void title(Worksheet sheet, int row) {
        sheet.style(row, 0).bold().fontSize(16).set();
    }

    static void section(Worksheet sheet, int row) {
        sheet.style(row, 0).bold().fontSize(12).set();
    }

    static void caption(Worksheet sheet, int row) {
        sheet.style(row, 0).bold().set();
    }

    static void quiet(Worksheet sheet, int row, int column) {
        sheet.style(row, column).fontColor(QUIET).set();
    }

    static void head(Worksheet sheet, int row, int column, boolean number) {
        sheet.style(row, column)
                .bold()
                .fillColor(SHADE)
                .wrapText(true)
                .verticalAlignment("bottom")
                .horizontalAlignment(number ? "right" : "left")
                .set();
    }

    /** A line of a sum: bold, under a rule. */
    static StyleSetter sum(StyleSetter style) {
        return style.bold().borderStyle(BorderSide.TOP, BorderStyle.THIN).borderColor(BorderSide.TOP, RULE);
    }
}
