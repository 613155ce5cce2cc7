package se.helhet.render.pdf;

import java.util.Properties;
import org.eclipse.collections.api.list.ImmutableList;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Contents list with page numbers, and bookmarks, both made of the headings that the page has. */
final class Navigation {
    private static final int LISTED = 3;
    private static final int LONG_NUMBER = 5;

    private final Document document;
    private final Properties words;
    private final ImmutableList<Element> headings;

    private Navigation(Document document, Properties words) {
        this.document = document;
        this.words = words;
        this.headings = Dom.named(document, "h2", "h3", "h4", "h5", "h6")
                .reject(h -> h.getAttribute("id").equals("contents-h"));
    }

    static void add(Document document, Properties words) {
        Navigation n = new Navigation(document, words);
        if (n.headings.isEmpty()) {
            Dom.remove(n.place());
            return;
        }
        n.contents();
        n.bookmarks();
    }

    private void contents() {
        Element list = Dom.element(document, "ul", "", "");
        headings.select(h -> level(h) <= LISTED).each(h -> list.appendChild(line(h)));
        place().appendChild(list);
    }

    private Element place() {
        return Dom.all(document, e -> e.getAttribute("id").equals("contents")).getOnly();
    }

    /** The number stands outside the link, since a link that holds a box of its own is tagged twice. */
    private Element line(Element heading) {
        Element item = Dom.element(document, "li", level(heading) == 2 ? "chapter" : "", "");
        String target = "#" + heading.getAttribute("id");
        Element secno = number(heading);
        if (secno != null) {
            item.appendChild(Dom.element(document, "span", "secno", secno.getTextContent()));
            if (secno.getTextContent().length() > LONG_NUMBER) {
                Dom.addClass(item, "wide");
            }
        }
        Element link = Dom.element(document, "a", "", title(heading));
        link.setAttribute("href", target);
        link.setAttribute("title", words.getProperty("to") + " " + heading.getTextContent());
        item.appendChild(link);
        Element page = Dom.element(document, "span", "page", "");
        page.setAttribute("href", target);
        item.appendChild(page);
        return item;
    }

    /** Nested as the headings are. */
    private void bookmarks() {
        Element root = Dom.element(document, "bookmarks", "", "");
        Element[] open = new Element[7];
        open[1] = root;
        headings.each(h -> {
            int level = level(h);
            Element mark = Dom.element(document, "bookmark", "", "");
            mark.setAttribute("name", h.getTextContent());
            mark.setAttribute("href", "#" + h.getAttribute("id"));
            int above = level - 1;
            while (open[above] == null) {
                above--;
            }
            open[above].appendChild(mark);
            open[level] = mark;
            for (int deeper = level + 1; deeper < open.length; deeper++) {
                open[deeper] = null;
            }
        });
        Dom.named(document, "head").getOnly().appendChild(root);
    }

    private static int level(Element heading) {
        return heading.getTagName().charAt(1) - '0';
    }

    private static Element number(Element heading) {
        return heading.getFirstChild() instanceof Element e && Dom.hasClass(e, "secno") ? e : null;
    }

    private static String title(Element heading) {
        Element number = number(heading);
        String all = heading.getTextContent();
        return number == null
                ? all
                : all.substring(number.getTextContent().length()).strip();
    }
}
