package se.helhet.render.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Where a page or a line may not end: what belongs together is marked for the page setter. */
final class Breaks {
    /** A table of so many rows is not broken; one with subtotals is read as a whole and may be longer. */
    private static final int WHOLE = 14;

    private static final int WHOLE_STATEMENT = 26;
    /** So many rows at least stand on a table's last page. */
    private static final int LAST = 3;

    private static final Pattern CLOSING = Pattern.compile("^[.,;:!?)”’»]+");
    private static final Pattern OPENING = Pattern.compile("[(”’»]+$");

    private final Document document;

    Breaks(Document document) {
        this.document = document;
    }

    void set() {
        Dom.named(document, "table").each(this::keep);
        Dom.all(document, e -> Dom.hasClass(e, "fig")).each(this::keepMarks);
    }

    private void keep(Element table) {
        int rows = table.getElementsByTagName("tr").getLength();
        boolean statement = Dom.all(document, e -> Dom.hasClass(e, "subtotal") && within(e, table))
                .notEmpty();
        if (!Dom.hasClass(table, "goals") && rows <= (statement ? WHOLE_STATEMENT : WHOLE)) {
            Dom.addClass((Element) table.getParentNode(), "whole");
        } else {
            NodeList all = table.getElementsByTagName("tr");
            Dom.addClass((Element) all.item(Math.max(0, rows - LAST)), "ending");
            if (Dom.all(document, e -> Dom.hasClass(e, "group") && within(e, table))
                    .notEmpty()) {
                Dom.addClass((Element) table.getParentNode(), "grouped");
            }
        }
    }

    private static boolean within(Node node, Element table) {
        return node != null && (node == table || within(node.getParentNode(), table));
    }

    /** No line begins with the mark that ends a sentence after a number, or ends with the bracket before one. */
    private void keepMarks(Element number) {
        if (number.getNextSibling() instanceof Text after) {
            Matcher mark = CLOSING.matcher(after.getData());
            if (mark.find()) {
                number.appendChild(document.createTextNode(mark.group()));
                after.setData(after.getData().substring(mark.end()));
            }
        }
        if (number.getPreviousSibling() instanceof Text before) {
            Matcher mark = OPENING.matcher(before.getData());
            if (mark.find()) {
                number.insertBefore(document.createTextNode(mark.group()), number.getFirstChild());
                before.setData(before.getData().substring(0, mark.start()));
            }
        }
    }
}
