package se.helhet.lib.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The shipped faces of Source Sans 3 and Source Serif 4 (SIL Open Font License 1.1). Safe to use from any thread. */
public final class Fonts {

    /** The family for headings, tables and screens. */
    public static final String SANS = "Source Sans 3";

    /** The family for running text in print. */
    public static final String SERIF = "Source Serif 4";

    private static final List<Face> PRINT = List.of(
            new Face(SANS, 400, 400, false, "SourceSans3_400Regular.ttf"),
            new Face(SANS, 400, 400, true, "SourceSans3_400Regular_Italic.ttf"),
            new Face(SANS, 500, 500, false, "SourceSans3_500Medium.ttf"),
            new Face(SANS, 600, 600, false, "SourceSans3_600SemiBold.ttf"),
            new Face(SANS, 600, 600, true, "SourceSans3_600SemiBold_Italic.ttf"),
            new Face(SERIF, 400, 400, false, "SourceSerif4_400Regular.ttf"),
            new Face(SERIF, 400, 400, true, "SourceSerif4_400Regular_Italic.ttf"),
            new Face(SERIF, 600, 600, false, "SourceSerif4_600SemiBold.ttf"),
            new Face(SERIF, 600, 600, true, "SourceSerif4_600SemiBold_Italic.ttf"),
            new Face(SERIF, 300, 300, false, "SourceSerif4_300Light.ttf"));

    private static final List<Face> WEB = List.of(
            new Face(SANS, 200, 900, false, "source-sans-3.woff2"),
            new Face(SANS, 200, 900, true, "source-sans-3-italic.woff2"),
            new Face(SERIF, 200, 900, false, "source-serif-4.woff2"),
            new Face(SERIF, 200, 900, true, "source-serif-4-italic.woff2"));

    private Fonts() {}

    /** Static TrueType faces, to embed in PDF and Word documents. */
    public static List<Face> print() {
        return PRINT;
    }

    /** Variable WOFF2 faces with the letters that Swedish and English need, for pages. */
    public static List<Face> web() {
        return WEB;
    }

    /** The licence that has to follow the fonts, as UTF-8 text; the caller closes the stream. */
    public static InputStream licence() {
        return resource("OFL.txt");
    }

    private static InputStream resource(String name) {
        InputStream in = Fonts.class.getResourceAsStream("/fonts/" + name);
        if (in == null) {
            throw new UncheckedIOException(new IOException("The font file " + name + " is missing from the product"));
        }
        return in;
    }

    /**
     * One font file.
     *
     * @param family name to use in style sheets
     * @param minWeight lightest weight it draws, 100 to 900
     * @param maxWeight heaviest weight it draws; the same as {@code minWeight} for a static face
     * @param italic whether it is the italic
     * @param file file name, unique among all faces
     */
    public record Face(String family, int minWeight, int maxWeight, boolean italic, String file) {

        /** Opens the font file; the caller closes the stream. */
        public InputStream open() {
            return resource(file);
        }
    }
}
