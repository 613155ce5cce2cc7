package se.helhet.render.docx;

import java.math.BigInteger;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Puts text, fields and bookmarks into paragraphs. */
final class Paragraphs {
    /** The characters of the default style, for runs that add nothing. */
    static final String PLAIN = "";

    private Paragraphs() {}

    /** Gives a new paragraph its style. */
    static CTP styled(CTP paragraph, String style) {
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        return paragraph;
    }

    static CTP text(CTP paragraph, String text) {
        return text(paragraph, PLAIN, text);
    }

    /** Adds a run with a character style. */
    static CTP text(CTP paragraph, String style, String text) {
        write(run(paragraph, style), text);
        return paragraph;
    }

    static void tab(CTP paragraph) {
        paragraph.addNewR().addNewTab();
    }

    /** A field with what it shows until Word reckons it anew. */
    static void field(CTP paragraph, String instruction, String shown) {
        beginField(paragraph, instruction);
        text(paragraph, shown);
        endField(paragraph);
    }

    static void beginField(CTP paragraph, String instruction) {
        mark(paragraph, STFldCharType.BEGIN);
        instruction(paragraph.addNewR(), instruction);
        mark(paragraph, STFldCharType.SEPARATE);
    }

    static void instruction(CTR run, String instruction) {
        CTText code = run.addNewInstrText();
        code.setStringValue(" " + instruction + " ");
        code.setSpace(Space.PRESERVE);
    }

    static void endField(CTP paragraph) {
        mark(paragraph, STFldCharType.END);
    }

    /** What {@code inside} adds to the paragraph becomes the target {@code name}. */
    static void bookmark(CTP paragraph, int id, String name, Runnable inside) {
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(id));
        start.setName(name);
        inside.run();
        paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(id));
    }

    static CTR run(CTP paragraph, String style) {
        CTR run = paragraph.addNewR();
        if (!style.isEmpty()) {
            run.addNewRPr().addNewRStyle().setVal(style);
        }
        return run;
    }

    /** Line breaks, tabs and soft hyphens become Word's own; characters that XML cannot hold are left out. */
    static void write(CTR run, String text) {
        StringBuilder words = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> {
                    flush(run, words);
                    run.addNewBr();
                }
                case '\t' -> {
                    flush(run, words);
                    run.addNewTab();
                }
                case 0xAD -> {
                    flush(run, words);
                    run.addNewSoftHyphen();
                }
                default -> {
                    if (c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
                        words.appendCodePoint(c);
                    }
                }
            }
        });
        flush(run, words);
    }

    private static void flush(CTR run, StringBuilder words) {
        if (words.length() > 0) {
            CTText t = run.addNewT();
            t.setStringValue(words.toString());
            t.setSpace(Space.PRESERVE);
            words.setLength(0);
        }
    }

    private static void mark(CTP paragraph, STFldCharType.Enum kind) {
        CTFldChar mark = paragraph.addNewR().addNewFldChar();
        mark.setFldCharType(kind);
    }
}
