package se.helhet.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import se.helhet.lib.fonts.Fonts;

/**
 * Gives the page setter the product's fonts, without ligatures: a ligature has no letters of its own, so the words that
 * hold one could not be searched, copied or read aloud.
 */
final class PrintFonts {
    private static final int MEDIUM = 500;
    private static final int SEMIBOLD = 600;

    private PrintFonts() {}

    static void use(PdfRendererBuilder builder, PDDocument pdf) {
        for (Fonts.Face face : Fonts.print()) {
            FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(new Lazy(pdf, face), face.family(), face.minWeight(), style, true);
            if (face.family().equals(Fonts.SANS) && !face.italic() && face.minWeight() != MEDIUM) {
                // Drawings know no weights between regular and bold.
                int weight = face.minWeight() == SEMIBOLD ? 700 : 400;
                builder.useFont(face::open, face.family(), weight, style, true, EnumSet.of(FSFontUseCase.SVG));
            }
        }
    }

    static TrueTypeFont read(Fonts.Face face) {
        try (InputStream in = face.open()) {
            TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + face.file() + " cannot be read", e);
        }
    }

    /** Loads a face when the first word is set in it. */
    private static final class Lazy extends PDFontSupplier {
        private final PDDocument pdf;
        private final Fonts.Face face;
        private PDFont font;

        Lazy(PDDocument pdf, Fonts.Face face) {
            super(null);
            this.pdf = pdf;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            if (font == null) {
                try {
                    font = PDType0Font.load(pdf, read(face), true);
                } catch (IOException e) {
                    throw new UncheckedIOException("The font " + face.file() + " cannot be used", e);
                }
            }
            return font;
        }
    }
}
