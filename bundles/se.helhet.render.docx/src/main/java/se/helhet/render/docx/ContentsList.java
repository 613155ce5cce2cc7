package se.helhet.render.docx;

import org.eclipse.collections.api.list.ImmutableList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The list of contents: Word's own field, filled in beforehand with every heading as a link. The page numbers are known
 * first when Word has set the pages; it fills them in when the document is opened.
 */
final class ContentsList {
    private static final int LEVELS = 3;

    private ContentsList() {}

    static void write(Outline outline, Words words, CTBody body) {
        Paragraphs.text(Paragraphs.styled(body.addNewP(), "TOCHeading"), words.contents());
        ImmutableList<Outline.Entry> listed = outline.entries().select(e -> e.level() <= LEVELS);
        CTP line = null;
        for (Outline.Entry entry : listed) {
            line = Paragraphs.styled(body.addNewP(), "TOC" + entry.level());
            if (entry == listed.getFirst()) {
                Paragraphs.beginField(line, "TOC \\o \"1-" + LEVELS + "\" \\h \\z \\u");
            }
            link(line, entry);
        }
        if (line != null) {
            Paragraphs.endField(line);
        }
    }

    private static void link(CTP line, Outline.Entry entry) {
        CTHyperlink link = line.addNewHyperlink();
        link.setAnchor(entry.bookmark());
        link.setHistory(true);
        Paragraphs.write(link.addNewR(), entry.text());
        link.addNewR().addNewTab();
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        Paragraphs.instruction(link.addNewR(), "PAGEREF " + entry.bookmark() + " \\h");
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
