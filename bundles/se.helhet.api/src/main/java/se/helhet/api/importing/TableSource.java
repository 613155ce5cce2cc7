package se.helhet.api.importing;

import java.nio.file.Path;

/** Where rows to take in come from. */
public sealed interface TableSource {
    /** As sentences call it: a file's name without its folder. */
    String name();

    /** A CSV file or an Excel workbook (.xlsx), which its content tells. */
    static TableSource file(Path path) {
        Path last = path.getFileName();
        return new File(path, last == null ? path.toString() : last.toString());
    }

    /** A file that was sent: it lies under some other name here than the sender's, which is the one to speak of. */
    static TableSource sent(Path path, String name) {
        return new File(path, name);
    }

    /** Cells copied in a spreadsheet: lines of values with tabs between, with or without a head. */
    static TableSource pasted(String text) {
        return new Pasted(text);
    }

    /** A file on this machine. It is read twice at most and must not change in between. */
    record File(Path path, String name) implements TableSource {}

    /** Text out of the clipboard. */
    record Pasted(String text) implements TableSource {
        @Override
        public String name() {
            return "urklipp";
        }
    }
}
