package se.helhet.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.collections.api.factory.Lists;

/** The empty document that every report starts from: styles, settings and list from {@code /template}, and the fonts. */
final class Template {
    private Template() {}

    static XWPFDocument open() throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        for (String name : Lists.immutable.of(
                "[Content_Types].xml",
                "_rels/.rels",
                "word/document.xml",
                "word/_rels/document.xml.rels",
                "word/styles.xml",
                "word/settings.xml",
                "word/numbering.xml")) {
            parts.put(name, read(name));
        }
        EmbeddedFonts.addTo(parts);
        return new XWPFDocument(new ByteArrayInputStream(ZipBytes.of(parts, ZipBytes.EPOCH)));
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = Template.class.getResourceAsStream("/template/" + name)) {
            if (in == null) {
                throw new IOException("The part " + name + " is missing from the Word template");
            }
            return in.readAllBytes();
        }
    }
}
