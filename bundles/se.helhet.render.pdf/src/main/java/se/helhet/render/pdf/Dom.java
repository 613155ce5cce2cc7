package se.helhet.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Small helps for a parsed page. */
final class Dom {
    private Dom() {}

    static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The markup of the edition is not well-formed: " + e.getMessage(), e);
        }
    }

    /** In document order; a list of its own, so the document may be changed meanwhile. */
    static ImmutableList<Element> all(Document document, Predicate<Element> wanted) {
        NodeList found = document.getElementsByTagName("*");
        MutableList<Element> out = Lists.mutable.empty();
        for (int i = 0; i < found.getLength(); i++) {
            Element e = (Element) found.item(i);
            if (wanted.test(e)) {
                out.add(e);
            }
        }
        return out.toImmutable();
    }

    static ImmutableList<Element> named(Document document, String... names) {
        return all(document, e -> Arrays.asList(names).contains(e.getTagName()));
    }

    static boolean hasClass(Element element, String name) {
        return Arrays.asList(element.getAttribute("class").split(" ")).contains(name);
    }

    static void addClass(Element element, String name) {
        String old = element.getAttribute("class");
        element.setAttribute("class", old.isEmpty() ? name : old + " " + name);
    }

    static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    /** A new element with text, not yet in the document. */
    static Element element(Document document, String name, String cssClass, String text) {
        Element e = document.createElementNS("http://www.w3.org/1999/xhtml", name);
        if (!cssClass.isEmpty()) {
            e.setAttribute("class", cssClass);
        }
        if (!text.isEmpty()) {
            e.setTextContent(text);
        }
        return e;
    }

    static String firstText(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
