package se.helhet.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.lib.fonts.Fonts;

/**
 * The typefaces inside the document, so that it looks the same where they are not installed: the font table and the font
 * files, obfuscated as ECMA-376 part 4, 2.8.1 says.
 *
 * <p>Word finds a face by the family name in its file, and the semibold cuts are families of their own there. They are
 * also given as the bold of the plain family, for those who go on writing and make a word bold.
 */
final class EmbeddedFonts {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static final ImmutableList<Family> FAMILIES =
            Lists.immutable.of(new Family(Fonts.SANS, "swiss"), new Family(Fonts.SERIF, "roman"));

    private record Family(String name, String kind) {
        Fonts.Face face(int weight) {
            return Fonts.print().stream()
                    .filter(f -> f.family().equals(name) && f.minWeight() == weight && !f.italic())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private EmbeddedFonts() {}

    /** Adds the parts by their names in the package. */
    static void addTo(Map<String, byte[]> parts) throws IOException {
        StringBuilder table =
                new StringBuilder(xml()).append("<w:fonts xmlns:w=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">");
        StringBuilder links = new StringBuilder(xml()).append("<Relationships xmlns=\"" + PACKAGE + "\">");
        int number = 0;
        for (Family family : FAMILIES) {
            String regular = embed(family.face(400), ++number, links, parts);
            String semibold = embed(family.face(600), ++number, links, parts);
            font(
                    table,
                    family.name(),
                    family.kind(),
                    "<w:embedRegular " + regular + "/><w:embedBold " + semibold + "/>");
            font(table, family.name() + " SemiBold", family.kind(), "<w:embedRegular " + semibold + "/>");
        }
        parts.put("word/fontTable.xml", bytes(table.append("</w:fonts>")));
        parts.put("word/_rels/fontTable.xml.rels", bytes(links.append("</Relationships>")));
    }

    private static void font(StringBuilder table, String name, String kind, String faces) {
        table.append("<w:font w:name=\"" + name + "\"><w:charset w:val=\"00\"/><w:family w:val=\"" + kind
                + "\"/><w:pitch w:val=\"variable\"/>" + faces + "</w:font>");
    }

    /** Adds one file and returns the attributes that point at it. */
    private static String embed(Fonts.Face face, int number, StringBuilder links, Map<String, byte[]> parts)
            throws IOException {
        String file = "fonts/font" + number + ".odttf";
        // A key made of the name instead of a random one: the same edition must give the same bytes.
        UUID key = UUID.nameUUIDFromBytes(face.file().getBytes(StandardCharsets.UTF_8));
        try (InputStream in = face.open()) {
            parts.put("word/" + file, obfuscate(in.readAllBytes(), key));
        }
        links.append("<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/font\" Target=\"" + file + "\"/>");
        return "r:id=\"rId" + number + "\" w:fontKey=\"{" + key.toString().toUpperCase(Locale.ROOT) + "}\"";
    }

    /** The first 32 bytes xor the key's bytes from last to first; doing it twice gives the font back. */
    static byte[] obfuscate(byte[] font, UUID key) {
        String hex = key.toString().replace("-", "");
        byte[] out = font.clone();
        for (int i = 0; i < 32; i++) {
            int at = hex.length() - 2 - i % 16 * 2;
            out[i] ^= (byte) Integer.parseInt(hex.substring(at, at + 2), 16);
        }
        return out;
    }

    private static String xml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
