package se.helhet.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.report.Edition;
import se.helhet.itest.sample.SampleEdition;

class PdfRendererTest {
    private static final Edition EDITION = SampleEdition.edition();

    @TempDir
    static Path folder;

    private static Rendered rendered;

    @BeforeAll
    static void render() throws IOException {
        rendered = new Rendered(EDITION, folder);
    }

    @AfterAll
    static void close() throws IOException {
        rendered.close();
    }

    @Test
    void followsPdfUa1() throws Exception {
        assertEquals(Lists.mutable.empty(), rendered.faults(PDFAFlavour.PDFUA_1));
    }

    @Test
    void followsPdfA2a() throws Exception {
        assertEquals(Lists.mutable.empty(), rendered.faults(PDFAFlavour.PDFA_2_A));
    }

    @Test
    void theSameEditionGivesTheSameBytes() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (Rendered again = new Rendered(SampleEdition.edition(), other)) {
            assertArrayEquals(rendered.bytes, again.bytes);
        }
    }

    @Test
    void everyFigureOfEveryTableCanBeReadBack() throws IOException {
        String text = squeezed(rendered.text());
        MutableList<String> cells = Lists.mutable.empty();
        EDITION.sections()
                .flatCollect(Edition.Section::contents)
                .selectInstancesOf(Content.Grid.class)
                .each(grid -> grid.rows().each(row -> {
                    cells.add(squeezed(row.cells().collect(this::text).makeString(" ")));
                }));
        assertTrue(cells.size() > 20);
        cells.reject(c -> c.contains("&") || c.contains("vänster") || c.contains("ordförande") || c.contains("adjung"))
                .each(c -> assertTrue(text.contains(c), c));
        assertTrue(text.contains("\u221262 212"), "the true minus");
    }

    private String text(Cell cell) {
        if (cell instanceof Cell.Number n) {
            return EDITION.numbers().cell(n.ask(), EDITION.locale());
        }
        if (cell instanceof Cell.Change c) {
            return EDITION.numbers().change(c.now(), c.before(), EDITION.locale());
        }
        return ((Cell.Words) cell).text();
    }

    @Test
    void swedishLettersAndWordsWithLigaturesCanBeSearched() throws IOException {
        String text = squeezed(rendered.text());
        for (String word : Lists.fixedSize.of(
                "Årsredovisning", "Räkenskaper", "förbundet", "fler än", "fick", "uppgift saknas", "Uppfyllt")) {
            assertTrue(text.toLowerCase(EDITION.locale()).contains(word.toLowerCase(EDITION.locale())), word);
        }
    }

    @Test
    void hostileTextIsTextAndWhatNoFontHasIsABox() throws IOException {
        String text = squeezed(rendered.text());
        assertTrue(text.contains("<script>alert(\"x\")</script> & <b>fet</b> 'enkla', \"raka\", ”svenska” "
                + Glyphs.MISSING + " högertillvänster"));
    }

    @Test
    void usesNoFontsButOurs() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (PDPage page : rendered.pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "").replaceFirst("-.*", ""));
            }
        }
        assertEquals(new TreeSet<>(Lists.fixedSize.of("SourceSans3", "SourceSerif4")), names);
    }

    @Test
    void saysLanguageTitleAndDate() {
        assertEquals("sv", rendered.pdf.getDocumentCatalog().getLanguage());
        assertEquals("sv", rendered.tags("Document").getOnly().getLanguage());
        assertEquals(
                "Årsredovisning 2019, Boråsregionen Sjuhärads kommunalförbund",
                rendered.pdf.getDocumentInformation().getTitle());
        assertEquals(
                EDITION.at(),
                rendered.pdf.getDocumentInformation().getCreationDate().toInstant());
        assertTrue(rendered.pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
    }

    @Test
    void hasABookmarkForEveryHeading() {
        MutableList<String> names = Lists.mutable.empty();
        rendered.pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> add(item, "", names));
        assertEquals(
                Lists.mutable.of(
                        "1 Året i korthet",
                        "2 Verksamheten",
                        "-2.1 Navet science center",
                        "--2.1.1 Elever och besökare",
                        "--2.1.2 Mål och utfall",
                        "-2.2 Dataskyddsombud",
                        "3 Räkenskaper",
                        "-3.1 Resultaträkning",
                        "Bilaga 1 Udda tecken & långa ord"),
                names);
    }

    private static void add(PDOutlineItem item, String indent, MutableList<String> names) {
        names.add(indent + item.getTitle());
        item.children().forEach(child -> add(child, indent + "-", names));
    }

    @Test
    void headerCellsHaveScopeAndCaptionsStandInTheirTables() {
        rendered.tags("TH").each(th -> {
            COSDictionary attributes = (COSDictionary) th.getCOSObject().getDictionaryObject(COSName.A);
            assertNotNull(attributes.getNameAsString("Scope"));
        });
        MutableList<PDStructureElement> tables = rendered.tags("Table");
        assertEquals(4, tables.size());
        tables.each(
                t -> assertEquals("Caption", ((PDStructureElement) t.getKids().get(0)).getStructureType()));
        assertEquals(0, rendered.tags("TFoot").size());
    }

    @Test
    void headingsComeInOrder() {
        assertEquals(
                Lists.mutable.of("H1", "H2", "H2", "H2", "H3", "H4", "H4", "H3", "H2", "H3", "H2"),
                rendered.tags().collect(PDStructureElement::getStructureType).select(t -> t.matches("H[1-6]")));
    }

    @Test
    void chartsSayWhatTheyShow() {
        MutableList<String> alternatives = rendered.tags("Figure").collect(PDStructureElement::getAlternateDescription);
        assertEquals(3, alternatives.size());
        assertTrue(
                alternatives.getFirst().startsWith("Elever på teman, månad för månad, antal elever. 2019: högst nov"));
    }

    @Test
    void contentsListGivesTheRightPages() throws IOException {
        String contents = squeezed(rendered.page(2));
        for (int page = 3; page <= rendered.pdf.getNumberOfPages(); page++) {
            if (squeezed(rendered.page(page)).contains("3.1 Resultaträkning")) {
                assertTrue(contents.contains("3.1 Resultaträkning " + page), contents);
                return;
            }
        }
        throw new AssertionError("no such heading");
    }

    @Test
    void headAndFootStandOnEveryPageButTheCover() throws IOException {
        assertFalse(rendered.page(1).contains("3 Räkenskaper"));
        String last = squeezed(rendered.page(rendered.pdf.getNumberOfPages()));
        assertTrue(last.startsWith("Boråsregionen Sjuhärads kommunalförbund Bilaga 1 Udda tecken"), last);
        assertTrue(last.contains("Årsredovisning 2019 " + rendered.pdf.getNumberOfPages()), last);
    }

    @Test
    void aLongTableRepeatsItsHeadAndSplitsNoRow() throws IOException {
        Path other = Files.createDirectory(folder.resolve("long"));
        try (Rendered pages = new Rendered(Editions.withLongTable(EDITION, 120), other)) {
            int seen = 0;
            for (int page = 1; page <= pages.pdf.getNumberOfPages(); page++) {
                String text = squeezed(pages.page(page));
                if (text.contains("Början av rad")) {
                    seen++;
                    assertTrue(text.contains("Huvudet över raderna"), "page " + page);
                    assertEquals(count(text, "Början av rad"), count(text, "slutet av raden"), "page " + page);
                }
            }
            assertTrue(seen > 3, "pages: " + seen);
        }
    }

    @Test
    void hostileNamesAndEmptyBlocksBreakNothing() throws Exception {
        Path other = Files.createDirectory(folder.resolve("hostile"));
        try (Rendered pages = new Rendered(Editions.hostile(EDITION), other)) {
            assertEquals(Lists.mutable.empty(), pages.faults(PDFAFlavour.PDFUA_1));
            assertEquals(Lists.mutable.empty(), pages.faults(PDFAFlavour.PDFA_2_A));
            assertTrue(squeezed(pages.page(1)).contains("</style><b>&amp;"), pages.page(1));
        }
    }

    @Test
    void anEditionWithoutSectionsHasItsCover() throws Exception {
        Path other = Files.createDirectory(folder.resolve("bare"));
        try (Rendered pages = new Rendered(Editions.withoutSections(EDITION), other)) {
            assertEquals(Lists.mutable.empty(), pages.faults(PDFAFlavour.PDFUA_1));
            assertEquals(1, pages.pdf.getNumberOfPages());
            assertTrue(pages.page(1).contains("Edition"));
        }
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    /** Lines end where the page setter broke them; a no-break space counts as a space. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ");
    }
}
