package se.helhet.render.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import se.helhet.api.report.Edition;

/** Pages of A4 with margins, running heads and page numbers. */
final class Pages {
    private final XWPFDocument document;
    private final Edition edition;
    private boolean footed;

    Pages(XWPFDocument document, Edition edition) {
        this.document = document;
        this.edition = edition;
    }

    /** Ends the pages of the cover, which have neither head nor foot. */
    void endCover() {
        paper(closing());
    }

    /** Ends the pages that {@code head} runs above; what follows begins on a new page. */
    void end(String head) {
        furnish(closing(), head);
    }

    /** Describes the document's last pages. */
    void endLast(String head) {
        furnish(document.getDocument().getBody().addNewSectPr(), head);
    }

    private CTSectPr closing() {
        CTP paragraph = Paragraphs.styled(document.getDocument().getBody().addNewP(), "SectionEnd");
        return paragraph.getPPr().addNewSectPr();
    }

    private void furnish(CTSectPr section, String head) {
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, section);
        CTP header = line(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT), "Header");
        Paragraphs.text(header, edition.federation());
        Paragraphs.tab(header);
        // Word shows the heading that is current on the page; others show what stands here.
        Paragraphs.field(header, "STYLEREF 1", head);
        if (!footed) {
            // Later sections take the foot over.
            CTP footer = line(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT), "Footer");
            Paragraphs.text(footer, edition.title() + " " + edition.year());
            Paragraphs.tab(footer);
            Paragraphs.field(footer, "PAGE", "");
            footed = true;
        }
        paper(section);
    }

    private static CTP line(XWPFHeaderFooter part, String style) {
        CTHdrFtr content = part._getHdrFtr();
        while (content.sizeOfPArray() > 0) {
            content.removeP(0);
        }
        return Paragraphs.styled(content.addNewP(), style);
    }

    private static void paper(CTSectPr section) {
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1701));
        margins.setRight(BigInteger.valueOf(1247));
        margins.setBottom(BigInteger.valueOf(1361));
        margins.setLeft(BigInteger.valueOf(1587));
        margins.setHeader(BigInteger.valueOf(1134));
        margins.setFooter(BigInteger.valueOf(680));
        margins.setGutter(BigInteger.ZERO);
    }
}
