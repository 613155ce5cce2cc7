package se.helhet.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import se.helhet.lib.fonts.Fonts;

/**
 * What the fonts can draw. A letter that none of them has would vanish without a word (and PDF/A forbids it), so it is
 * printed as an empty box; signs without a shape, such as direction marks, are left out.
 */
final class Glyphs {
    /** An empty box that all the fonts have. */
    static final String MISSING = "\u2610";

    private static final ImmutableList<CmapLookup> FONTS = read();

    private Glyphs() {}

    static void replaceMissing(Document document) {
        replaceIn(document.getDocumentElement());
    }

    private static void replaceIn(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE
                && !node.getParentNode().getNodeName().equals("style")) {
            node.setNodeValue(printable(node.getNodeValue()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            replaceIn(child);
        }
    }

    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || FONTS.allSatisfy(f -> f.getGlyphId(c) != 0) && !shapeless(c)) {
                out.appendCodePoint(c);
            } else if (!shapeless(c)) {
                out.append(MISSING);
            }
        });
        return out.toString();
    }

    private static boolean shapeless(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL;
    }

    private static ImmutableList<CmapLookup> read() {
        MutableList<CmapLookup> out = Lists.mutable.empty();
        for (Fonts.Face face : Fonts.print()) {
            try {
                out.add(PrintFonts.read(face).getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return out.toImmutable();
    }
}
