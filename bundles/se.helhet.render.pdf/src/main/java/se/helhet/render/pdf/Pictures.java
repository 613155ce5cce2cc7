package se.helhet.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSSerializer;

/** Small drawings as backgrounds: the word beside them says the same, so they are ornaments in the tagged text. */
final class Pictures {
    /** The only addresses that the page setter may read. */
    static final String ALLOWED = "data:image/svg+xml;base64,";

    private Pictures() {}

    static String background(String svg) {
        String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        return "background-image: url(" + ALLOWED + data + ")";
    }

    /** Takes the marks out of the text and puts them behind the element they stand in. */
    static void marksToBackgrounds(Document document) {
        Dom.all(document, e -> e.getTagName().equals("svg") && Dom.hasClass(e, "mark"))
                .each(svg -> {
                    Element holder = (Element) svg.getParentNode();
                    String drawing = markup(svg).replace("currentColor", colour(holder));
                    holder.setAttribute("style", background(drawing));
                    Dom.remove(svg);
                });
    }

    /** Ink of a state on paper; a background does not inherit it. */
    private static String colour(Element holder) {
        String classes = holder.getAttribute("class") + " " + ((Element) holder.getParentNode()).getAttribute("class");
        if (classes.contains("status-met")) {
            return "#1A7244";
        } else if (classes.contains("status-partly")) {
            return "#8C5000";
        } else if (classes.contains("status-not-met") || classes.contains("gap-fault")) {
            return "#AC2724";
        }
        return "#606468";
    }

    private static String markup(Element svg) {
        DOMImplementationLS ls =
                (DOMImplementationLS) svg.getOwnerDocument().getImplementation().getFeature("LS", "3.0");
        LSSerializer serializer = ls.createLSSerializer();
        serializer.getDomConfig().setParameter("xml-declaration", false);
        return serializer.writeToString(svg);
    }
}
