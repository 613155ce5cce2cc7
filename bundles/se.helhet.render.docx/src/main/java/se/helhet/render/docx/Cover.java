package se.helhet.render.docx;

import java.io.IOException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.helhet.api.report.Edition;

/** The first page: name, title, year, the mark, and below what the edition is. Measures are millimetres. */
final class Cover {
    /** The mark runs out of the lower right corner: where it begins, how wide it is, and how much of it is seen. */
    private static final double MARK_X = 94;

    private static final double MARK_Y = 129;
    private static final double MARK = 208;
    private static final double SEEN_WIDTH = 116;
    private static final double SEEN_HEIGHT = 168;
    private static final int PIXELS = 8;

    private Cover() {}

    /** {@code mark} is empty when the product has none. */
    static void write(Edition edition, CTBody body, String mark, ChartFonts fonts, Pictures pictures)
            throws IOException {
        Words words = Words.in(edition.locale());
        CTP name = Paragraphs.text(line(body, "CoverName"), edition.federation());
        if (!mark.isEmpty()) {
            // Cut here and not by the page's edge: some programs move what does not fit on the page.
            Drawing seen = Drawing.of(mark, (int) (MARK * PIXELS), fonts)
                    .cut((int) (SEEN_WIDTH * PIXELS), (int) (SEEN_HEIGHT * PIXELS));
            pictures.behind(name, seen.png(), MARK_X, MARK_Y, SEEN_WIDTH, SEEN_HEIGHT);
        }
        String number = Integer.toString(edition.number());
        Paragraphs.text(line(body, "Title"), edition.title());
        Paragraphs.text(line(body, "CoverYear"), edition.year());
        fact(
                body,
                "CoverFirstLabel",
                words.edition(),
                edition.complete() ? number : number + ", " + words.incomplete());
        if (edition.members().notEmpty()) {
            fact(body, "CoverFactLabel", words.members(), edition.members().makeString(", "));
        }
    }

    private static void fact(CTBody body, String style, String label, String text) {
        Paragraphs.text(line(body, style), label);
        Paragraphs.text(line(body, "CoverFact"), text);
    }

    private static CTP line(CTBody body, String style) {
        return Paragraphs.styled(body.addNewP(), style);
    }
}
