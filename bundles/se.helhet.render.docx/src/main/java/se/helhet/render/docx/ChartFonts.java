package se.helhet.render.docx;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.AWTGVTFont;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;
import se.helhet.lib.fonts.Fonts;

/** Sets the text of charts in the shipped sans, whatever family they ask for: regular, or semibold from weight 550. */
final class ChartFonts implements FontFamilyResolver {
    private final Sans sans;

    private ChartFonts(Sans sans) {
        this.sans = sans;
    }

    static ChartFonts load() throws IOException {
        return new ChartFonts(new Sans(face(400), face(600)));
    }

    private static Font face(int weight) throws IOException {
        Fonts.Face face = Fonts.print().stream()
                .filter(f -> f.family().equals(Fonts.SANS) && f.minWeight() == weight && !f.italic())
                .findFirst()
                .orElseThrow();
        try (InputStream in = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException("The font file " + face.file() + " cannot be read", e);
        }
    }

    @Override
    public GVTFontFamily resolve(String family) {
        return sans;
    }

    @Override
    public GVTFontFamily resolve(String family, FontFace face) {
        return sans;
    }

    @Override
    public GVTFontFamily loadFont(InputStream in, FontFace face) {
        return sans;
    }

    @Override
    public GVTFontFamily getDefault() {
        return sans;
    }

    @Override
    public GVTFontFamily getFamilyThatCanDisplay(char c) {
        return sans;
    }

    private record Sans(Font regular, Font semibold) implements GVTFontFamily {
        @Override
        public String getFamilyName() {
            return Fonts.SANS;
        }

        @Override
        public GVTFontFace getFontFace() {
            return new GVTFontFace(Fonts.SANS);
        }

        @Override
        public GVTFont deriveFont(float size, AttributedCharacterIterator text) {
            return deriveFont(size, text.getAttributes());
        }

        @Override
        @SuppressWarnings("rawtypes")
        public GVTFont deriveFont(float size, Map attributes) {
            boolean bold = attributes.get(TextAttribute.WEIGHT) instanceof Float weight
                    && weight > TextAttribute.WEIGHT_MEDIUM;
            return new AWTGVTFont(bold ? semibold : regular, size);
        }

        @Override
        public boolean isComplex() {
            return false;
        }
    }
}
