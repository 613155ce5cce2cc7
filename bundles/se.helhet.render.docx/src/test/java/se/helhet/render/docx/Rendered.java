package se.helhet.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.helhet.api.report.Edition;
import se.helhet.chart.SvgChartDrawer;

/** A rendered document, opened in the ways that tests need. */
final class Rendered {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    final byte[] bytes;
    final Map<String, byte[]> parts;

    private Rendered(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.parts = ZipBytes.parts(bytes);
    }

    static Rendered of(Edition edition, Path folder) throws IOException {
        ImmutableList<Path> files = new DocxRenderer(new SvgChartDrawer()).render(edition, folder);
        return new Rendered(Files.readAllBytes(folder.resolve(files.getOnly())));
    }

    XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    Document body() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get("word/document.xml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError("word/document.xml is no XML", e);
        }
    }

    ImmutableList<Element> elements(String name) {
        return elements(body().getElementsByTagNameNS(MAIN, name));
    }

    static ImmutableList<Element> elements(Element in, String name) {
        return elements(in.getElementsByTagNameNS(MAIN, name));
    }

    private static ImmutableList<Element> elements(NodeList nodes) {
        return Lists.immutable.withAll(IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList());
    }

    /** What the first group of {@code pattern} takes in the main part, each time it is found. */
    ImmutableList<String> found(String pattern) {
        return Lists.immutable.withAll(Pattern.compile(pattern)
                .matcher(text("word/document.xml"))
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList());
    }
}
