package se.helhet.core.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** What the styles of a workbook make of a cell's number: a number, a day, a month, a time or a share. */
final class Styles {
    static final Styles NONE = new Styles(List.of());

    private final List<Look> looks;

    private Styles(List<Look> looks) {
        this.looks = looks;
    }

    /** How a number is shown. */
    enum Look {
        NUMBER,
        DATE,
        MONTH,
        TIME,
        PERCENT
    }

    static Styles read(Xml xml) throws XMLStreamException, IOException {
        Map<Integer, String> formats = new HashMap<>();
        List<Look> looks = new ArrayList<>();
        boolean cells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                formats.put(Integer.parseInt(xml.attribute("numFmtId")), String.valueOf(xml.attribute("formatCode")));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                cells = xml.starts();
            } else if (cells && xml.starts("xf")) {
                String id = xml.attribute("numFmtId");
                looks.add(id == null ? Look.NUMBER : look(Integer.parseInt(id), formats));
            }
        }
        xml.drain();
        return new Styles(looks);
    }

    Look look(int style) {
        return style >= 0 && style < looks.size() ? looks.get(style) : Look.NUMBER;
    }

    private static Look look(int id, Map<Integer, String> formats) {
        String format = formats.get(id);
        return format == null ? builtIn(id) : look(format);
    }

    /** The formats that every workbook has without saying so. */
    private static Look builtIn(int id) {
        if (id == 9 || id == 10) {
            return Look.PERCENT;
        }
        if (id == 17) {
            return Look.MONTH;
        }
        if (id >= 18 && id <= 21 || id >= 45 && id <= 47) {
            return Look.TIME;
        }
        boolean date = id >= 14 && id <= 16 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
        return date ? Look.DATE : Look.NUMBER;
    }

    /** Judges by the letters that are left when quoted, escaped and bracketed ones are taken away. */
    static Look look(String format) {
        String first = format.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\\\.|[_*].", "")
                .replaceAll("\\[(?!h+]|m+]|s+])[^\\]]*\\]", "")
                .replaceAll(";.*", "")
                .replace('å', 'y');
        if (first.contains("general") || first.contains("standard")) {
            return Look.NUMBER;
        }
        if (first.indexOf('y') >= 0 || first.indexOf('d') >= 0) {
            return first.indexOf('d') >= 0 || first.indexOf('m') < 0 ? Look.DATE : Look.MONTH;
        }
        if (first.indexOf('h') >= 0 || first.indexOf('s') >= 0) {
            return Look.TIME;
        }
        if (first.indexOf('m') >= 0) {
            return Look.MONTH;
        }
        return first.indexOf('%') >= 0 ? Look.PERCENT : Look.NUMBER;
    }
}
