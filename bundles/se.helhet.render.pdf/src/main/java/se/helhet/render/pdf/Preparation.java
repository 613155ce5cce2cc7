package se.helhet.render.pdf;

import org.eclipse.collections.api.list.ImmutableList;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Turns the markup made for screens into what the page setter needs for tagged print. */
final class Preparation {
    private static final double CHART_UNITS = 640;
    /** 160 mm in units of 1/96 inch: the width of the text. */
    private static final double TEXT_WIDTH = 604.7;

    private static final int ROOMY = 3;
    private static final int TIGHT = 6;
    private static final int SHORT = 10;

    private final Document document;

    private Preparation(Document document) {
        this.document = document;
    }

    static void prepare(Document document) {
        Preparation p = new Preparation(document);
        Pictures.marksToBackgrounds(document);
        p.removeWhatIsForScreens();
        p.sizeCharts();
        p.sizeTables();
        p.keepShortTexts();
        p.keepLeads();
        new Breaks(document).set();
        p.tagHeaders();
        p.runningHeads();
        Glyphs.replaceMissing(document);
    }

    private void removeWhatIsForScreens() {
        Dom.all(document, e -> e.getTagName().equals("details") || Dom.hasClass(e, "narrow"))
                .each(Dom::remove);
        Dom.all(document, e -> Dom.hasClass(e, "unseen")).each(Dom::remove);
        // A title would replace the text for those who listen; role and tabindex mean nothing on paper.
        Dom.all(document, e -> !e.getTagName().equals("svg")).each(e -> {
            e.removeAttribute("title");
            e.removeAttribute("role");
            e.removeAttribute("tabindex");
        });
        Dom.named(document, "figcaption").each(caption -> {
            Element p = Dom.element(document, "p", "figcaption", "");
            while (caption.hasChildNodes()) {
                p.appendChild(caption.getFirstChild());
            }
            caption.getParentNode().replaceChild(p, caption);
        });
    }

    /** The drawing as wide as the text, its title and description as the alternative for those who do not see it. */
    private void sizeCharts() {
        Dom.all(document, e -> e.getAttribute("font-weight").equals("600"))
                .each(e -> e.setAttribute("font-weight", "bold"));
        Dom.named(document, "svg")
                .select(svg -> svg.getAttribute("alt").isEmpty())
                .each(svg -> {
                    double height = Double.parseDouble(svg.getAttribute("height")) * TEXT_WIDTH / CHART_UNITS;
                    svg.setAttribute("width", String.valueOf(Math.round(TEXT_WIDTH)));
                    svg.setAttribute("height", String.valueOf(Math.round(height)));
                    svg.setAttribute("alt", Dom.firstText(svg, "title") + ". " + Dom.firstText(svg, "desc"));
                });
    }

    private void sizeTables() {
        Dom.named(document, "table").each(table -> {
            ImmutableList<Element> heads = Dom.all(document, e -> e.getTagName().equals("th") && isHeadOf(e, table));
            int numbers = heads.count(e -> Dom.hasClass(e, "number") || Dom.hasClass(e, "previous"));
            if (WordColumns.set(table, heads)) {
                Dom.addClass(table, "tight");
                Dom.addClass(table, "wordy");
            } else if (numbers <= ROOMY && heads.noneSatisfy(e -> Dom.hasClass(e, "text"))) {
                Dom.addClass(table, "roomy");
            } else if (numbers > TIGHT) {
                Dom.addClass(table, "tight");
            }
        });
    }

    /** "Summa", "december", a date: what is short is not broken, however narrow its column would like to be. */
    private void keepShortTexts() {
        Dom.named(document, "td", "th")
                .select(cell -> cell.getTextContent().strip().length() <= SHORT)
                .reject(cell -> Dom.hasClass(table(cell), "wordy"))
                .each(cell -> Dom.addClass(cell, "short"));
    }

    private static Element table(Element cell) {
        return (Element) cell.getParentNode().getParentNode().getParentNode();
    }

    private static boolean isHeadOf(Element th, Element table) {
        return th.getParentNode().getParentNode().getNodeName().equals("thead")
                && th.getParentNode().getParentNode().getParentNode() == table;
    }

    /** The page setter knows row and column only; a heading over rows belongs to rows. */
    private void tagHeaders() {
        Dom.named(document, "th")
                .select(th -> th.getAttribute("scope").equals("rowgroup"))
                .each(th -> th.setAttribute("scope", "row"));
        // Tagged links must say where they lead.
        Dom.named(document, "a")
                .select(a -> !a.getAttribute("href").isEmpty())
                .each(a -> a.setAttribute(
                        "title", a.hasAttribute("aria-label") ? a.getAttribute("aria-label") : a.getTextContent()));
    }

    /** A paragraph that introduces a table or a chart stays on its page. */
    private void keepLeads() {
        Dom.named(document, "p").each(p -> {
            Node next = p.getNextSibling();
            while (next != null && next.getNodeType() == Node.TEXT_NODE) {
                next = next.getNextSibling();
            }
            if (next instanceof Element e && (Dom.hasClass(e, "frame") || Dom.hasClass(e, "chart"))) {
                Dom.addClass(p, "leads");
            }
        });
    }

    /** Each chapter's name for the head of its pages, and no page break before the first. */
    private void runningHeads() {
        ImmutableList<Element> chapters = Dom.all(document, e -> Dom.hasClass(e, "level-1"));
        chapters.each(section -> {
            Element heading = (Element) section.getElementsByTagName("h2").item(0);
            String text = heading.getTextContent();
            section.insertBefore(Dom.element(document, "div", "running-chapter", text), section.getFirstChild());
        });
        if (chapters.notEmpty()) {
            Dom.addClass(chapters.getFirst(), "first");
        }
    }
}
