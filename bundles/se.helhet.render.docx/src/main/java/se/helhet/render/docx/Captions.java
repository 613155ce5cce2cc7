package se.helhet.render.docx;

import java.util.Map;
import java.util.TreeMap;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes "Tabell 3. Resultaträkning (tusen kronor)" with a number that Word can count on with. */
final class Captions {
    private final Map<String, Integer> last = new TreeMap<>();

    /**
     * @param sequence what the thing is called; also the name of Word's sequence
     * @param number   as the edition says; 0 leaves number and word out
     * @param measure  may be empty
     */
    void write(CTP paragraph, String sequence, int number, String caption, String measure) {
        Paragraphs.styled(paragraph, "Caption");
        if (number > 0) {
            Paragraphs.text(paragraph, sequence + "\u00A0");
            Paragraphs.field(paragraph, instruction(sequence, number), Integer.toString(number));
            Paragraphs.text(paragraph, ". ");
        }
        Paragraphs.text(paragraph, caption);
        if (!measure.isEmpty()) {
            Paragraphs.text(paragraph, "Quiet", " (" + measure + ")");
        }
    }

    /** The edition's number is the truth: where it is not the next one, the sequence is set to it. */
    private String instruction(String sequence, int number) {
        boolean next = last.getOrDefault(sequence, 0) + 1 == number;
        last.put(sequence, number);
        return "SEQ " + sequence + " \\* ARABIC" + (next ? "" : " \\r " + number);
    }
}
