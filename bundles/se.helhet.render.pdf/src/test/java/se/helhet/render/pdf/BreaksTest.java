package se.helhet.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class BreaksTest {
    @Test
    void keepsTheMarksAroundANumberOnItsLine() {
        Document page =
                set("<p>Fler (<span class=\"fig\">12 %</span>). Sen <span class=\"fig\">1 dag</span>, <b>och</b> "
                        + "<span class=\"fig\">7</span> till</p>");
        assertEquals(
                "(12 %).|1 dag,|7",
                Dom.all(page, e -> Dom.hasClass(e, "fig"))
                        .collect(Element::getTextContent)
                        .makeString("|"));
        assertEquals(
                "Fler (12 %). Sen 1 dag, och 7 till",
                Dom.named(page, "p").getOnly().getTextContent());
    }

    @Test
    void breaksALongListAndLeavesThreeRowsForItsLastPage() {
        Document page = set(table("", 20));
        assertEquals(0, Dom.all(page, e -> Dom.hasClass(e, "whole")).size());
        assertEquals(
                "18", Dom.all(page, e -> Dom.hasClass(e, "ending")).getOnly().getTextContent());
    }

    @Test
    void keepsAShortTableAndAStatementWhole() {
        assertEquals(
                1, Dom.all(set(table("", 14)), e -> Dom.hasClass(e, "whole")).size());
        assertEquals(
                1,
                Dom.all(set(table("subtotal", 20)), e -> Dom.hasClass(e, "whole"))
                        .size());
    }

    private static String table(String kind, int rows) {
        StringBuilder all = new StringBuilder("<div class=\"frame\"><table><tbody>");
        for (int i = 1; i <= rows; i++) {
            all.append("<tr class=\"").append(kind).append("\"><td>").append(i).append("</td></tr>");
        }
        return all.append("</tbody></table></div>").toString();
    }

    private static Document set(String body) {
        Document page = Dom.parse("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>" + body + "</body></html>");
        new Breaks(page).set();
        return page;
    }
}
