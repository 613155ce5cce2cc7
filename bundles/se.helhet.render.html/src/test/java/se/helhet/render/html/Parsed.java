package se.helhet.render.html;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Markup read back as XML. */
final class Parsed {
    final Document document;

    Parsed(String xml) {
        try {
            document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(
                            xml.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    MutableList<Element> all(String name) {
        NodeList found = document.getElementsByTagName(name);
        MutableList<Element> out = Lists.mutable.empty();
        for (int i = 0; i < found.getLength(); i++) {
            out.add((Element) found.item(i));
        }
        return out;
    }

    MutableList<Element> withClass(String name) {
        return all("*").select(e ->
                Lists.fixedSize.of(e.getAttribute("class").split(" ")).contains(name));
    }

    Element id(String id) {
        return all("*").detect(e -> e.getAttribute("id").equals(id));
    }

    String text() {
        return document.getDocumentElement().getTextContent();
    }
}
