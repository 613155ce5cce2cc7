package se.helhet.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import se.helhet.itest.sample.SampleEdition;

/** What makes Word say that it "found unreadable content". */
class WordRepairTest {
    @TempDir
    static Path folder;

    private static Rendered word;

    @BeforeAll
    static void render() throws IOException {
        word = Rendered.of(SampleEdition.edition(), folder);
    }

    @Test
    void idsAreUnique() {
        assertUnique(word.found("<wp:docPr id=\"([0-9]+)\""), 4);
        assertUnique(word.found("<w:bookmarkStart w:id=\"([0-9]+)\""), 9);
        assertUnique(word.found("<w:bookmarkStart [^>]*w:name=\"([^\"]+)\""), 9);
    }

    @Test
    void everyLinkOfTheContentsListHasItsTarget() {
        ImmutableList<String> targets = word.found("<w:bookmarkStart [^>]*w:name=\"([^\"]+)\"");
        ImmutableList<String> links = word.found("<w:hyperlink [^>]*w:anchor=\"([^\"]+)\"");

        assertEquals(targets, links);
        assertEquals(targets, word.found("PAGEREF ([^ ]+) "));
    }

    @Test
    void fieldsBeginAndEndInTurn() {
        ImmutableList<String> marks = word.found("w:fldCharType=\"([a-z]+)\"");
        int depth = 0;
        for (String mark : marks) {
            depth += mark.equals("begin") ? 1 : mark.equals("end") ? -1 : 0;
            assertTrue(depth >= 0, marks.toString());
        }
        assertEquals(0, depth);
        assertEquals(marks.count("begin"::equals), marks.count("separate"::equals));
    }

    @Test
    void everyRowFillsTheGridAndEveryCellEndsWithAParagraph() {
        ImmutableList<Element> tables = word.elements("tbl");
        assertEquals(4, tables.size());
        for (Element table : tables) {
            int columns = Rendered.elements(table, "gridCol").size();
            assertEquals(9072, sum(Rendered.elements(table, "gridCol"), "w"));
            for (Element row : Rendered.elements(table, "tr")) {
                ImmutableList<Element> cells = Rendered.elements(row, "tc");
                assertEquals(9072, sum(cells.flatCollect(c -> Rendered.elements(c, "tcW")), "w"));
                long spanned =
                        cells.flatCollect(c -> Rendered.elements(c, "gridSpan")).sumOfInt(e -> value(e) - 1);
                assertEquals(columns, cells.size() + spanned);
                cells.forEach(c -> assertEquals("p", c.getLastChild().getLocalName()));
            }
        }
    }

    @Test
    void aTableIsAlwaysFollowedByAParagraph() {
        word.elements("tbl").forEach(t -> assertEquals("p", t.getNextSibling().getLocalName()));
    }

    @Test
    void everyStyleThatIsUsedExists() {
        ImmutableList<String> used =
                word.found("<w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]+)\"").distinct();
        String styles = word.text("word/styles.xml");

        assertEquals(Lists.immutable.empty(), used.reject(s -> styles.contains("w:styleId=\"" + s + "\"")));
        assertTrue(used.size() > 20, used.toString());
    }

    @Test
    void everyRelationPointsAtAPart() {
        for (String relations : List.of("word/_rels/document.xml.rels", "word/_rels/fontTable.xml.rels")) {
            MutableList<String> targets = Lists.mutable.empty();
            Pattern.compile("Target=\"/?([^\"]+)\"")
                    .matcher(word.text(relations))
                    .results()
                    .forEach(m -> targets.add(m.group(1)));
            assertTrue(targets.notEmpty());
            targets.forEach(t -> assertTrue(word.parts.containsKey(t.startsWith("word/") ? t : "word/" + t), t));
        }
    }

    private static void assertUnique(ImmutableList<String> ids, int atLeast) {
        assertTrue(ids.size() >= atLeast, ids.toString());
        assertEquals(ids.distinct(), ids);
    }

    private static int sum(ImmutableList<Element> elements, String attribute) {
        return (int) elements.sumOfInt(e -> Integer.parseInt(e.getAttributeNS(Rendered.MAIN, attribute)));
    }

    private static int value(Element element) {
        return Integer.parseInt(element.getAttributeNS(Rendered.MAIN, "val"));
    }
}
