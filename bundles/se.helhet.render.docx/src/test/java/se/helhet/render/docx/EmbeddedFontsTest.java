package se.helhet.render.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.map.MutableMap;
import org.junit.jupiter.api.Test;

class EmbeddedFontsTest {
    private static final Pattern FONT =
            Pattern.compile("w:name=\"([^\"]+)\".*?<w:embedRegular r:id=\"rId([0-9])\" w:fontKey=\"\\{([^}]+)}\"");

    @Test
    void eachFamilyOfTheStylesComesOutAsTheFontOfThatName() throws IOException, FontFormatException {
        Map<String, byte[]> parts = new TreeMap<>();
        EmbeddedFonts.addTo(parts);
        String table = new String(parts.get("word/fontTable.xml"), StandardCharsets.UTF_8);
        MutableMap<String, String> names = Maps.mutable.empty();
        Matcher m = FONT.matcher(table);
        while (m.find()) {
            byte[] hidden = parts.get("word/fonts/font" + m.group(2) + ".odttf");
            byte[] font = EmbeddedFonts.obfuscate(hidden, UUID.fromString(m.group(3)));
            // A TrueType file begins with version 1.0; the obfuscated one must not.
            assertArrayEquals(new byte[] {0, 1, 0, 0}, java.util.Arrays.copyOf(font, 4));
            assertFalse(hidden[1] == 1 && hidden[0] == 0 && hidden[2] == 0);
            names.put(
                    m.group(1),
                    Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font))
                            .getFontName());
        }

        assertEquals(
                Maps.mutable.of(
                        "Source Sans 3", "Source Sans 3 Regular",
                        "Source Sans 3 SemiBold", "Source Sans 3 SemiBold",
                        "Source Serif 4", "Source Serif 4 Regular",
                        "Source Serif 4 SemiBold", "Source Serif 4 SemiBold"),
                names);
    }

    /** The key's last byte meets the font's first, as the standard's text and Word's files have it. */
    @Test
    void keyIsTakenFromItsEnd() {
        byte[] out = EmbeddedFonts.obfuscate(new byte[40], UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"));

        assertEquals((byte) 0xFF, out[0]);
        assertEquals((byte) 0xEE, out[1]);
        assertEquals((byte) 0x00, out[15]);
        assertEquals((byte) 0xFF, out[16]);
        assertEquals((byte) 0x00, out[32]);
    }
}
