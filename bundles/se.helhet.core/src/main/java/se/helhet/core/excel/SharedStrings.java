package se.helhet.core.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.helhet.core.table.Cell;
import se.helhet.core.table.Stripped;

/** The texts that cells refer to by number. */
final class SharedStrings {
    static final SharedStrings NONE = new SharedStrings(List.of());

    private final List<Cell> texts;

    private SharedStrings(List<Cell> texts) {
        this.texts = texts;
    }

    static SharedStrings read(Xml xml) throws XMLStreamException, IOException {
        List<Cell> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean reading = false;
        boolean phonetic = false;
        while (xml.next()) {
            if (xml.starts("si")) {
                text.setLength(0);
            } else if (xml.ends("si")) {
                texts.add(Cell.of(Stripped.of(Escapes.read(text.toString()))));
            } else if (xml.starts("rPh") || xml.ends("rPh")) {
                phonetic = xml.starts();
            } else if (xml.starts("t") || xml.ends("t")) {
                reading = xml.starts();
            } else if (reading && !phonetic && xml.isText()) {
                xml.appendTo(text);
            }
        }
        xml.drain();
        return new SharedStrings(texts);
    }

    /** Throws {@link IndexOutOfBoundsException} for a number that has no text. */
    Cell get(int number) {
        return texts.get(number);
    }
}
