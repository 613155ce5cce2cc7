package se.helhet.chart;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A drawn chart read back: proves that it is well-formed, and finds its texts with the room they take. */
final class Drawn {
    final Document document;

    Drawn(String svg) {
        try {
            document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    /** A text and its box. */
    record Box(String text, double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    MutableList<Box> texts() {
        MutableList<Box> out = Lists.mutable.empty();
        elements("text").each(e -> {
            String text = e.getLastChild().getTextContent();
            double width = e.getAttribute("font-weight").isEmpty() ? Letters.width(text) : Letters.boldWidth(text);
            double x = number(e, "x");
            double left = switch (e.getAttribute("text-anchor")) {
                case "end" -> x - width;
                case "middle" -> x - width / 2;
                default -> x;
            };
            double y = number(e, "y");
            out.add(new Box(text, left, y - 9, left + width, y + 2));
        });
        return out;
    }

    MutableList<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        MutableList<Element> out = Lists.mutable.empty();
        for (int i = 0; i < found.getLength(); i++) {
            out.add((Element) found.item(i));
        }
        return out;
    }

    double width() {
        return number(document.getDocumentElement(), "width");
    }

    double height() {
        return number(document.getDocumentElement(), "height");
    }

    static double number(Element e, String attribute) {
        return Double.parseDouble(e.getAttribute(attribute));
    }
}
