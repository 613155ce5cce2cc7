package se.helhet.render.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.content.Run;
import se.helhet.api.report.Edition;
import se.helhet.itest.sample.SampleEdition;

class DocxRendererTest {
    @TempDir
    static Path folder;

    private static Rendered word;

    @BeforeAll
    static void render() throws IOException {
        word = Rendered.of(SampleEdition.edition(), folder);
    }

    @Test
    void sameEditionGivesTheSameBytes(@TempDir Path other) throws IOException {
        assertArrayEquals(word.bytes, Rendered.of(SampleEdition.edition(), other).bytes);
    }

    /** Two renderings within one second would be the same bytes even with the time of day in them. */
    @Test
    void everyEntryOfThePackageHasTheTimeOfTheEdition() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word.bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(2020, 2, 20, 10, 15, 30), entry.getTimeLocal(), entry.getName());
            }
        }
    }

    @Test
    void headingsHaveTheNumbersOfTheEditionAndWordsOwnLevels() throws IOException {
        try (XWPFDocument document = word.open()) {
            ImmutableList<String> headings = Lists.immutable
                    .withAll(document.getParagraphs())
                    .select(p -> p.getStyle() != null && p.getStyle().startsWith("Heading"))
                    .collect(p -> p.getStyle() + ": " + p.getText());

            assertTrue(headings.contains("Heading1: 3\u2002Räkenskaper"), headings.toString());
            assertTrue(headings.contains("Heading2: 3.1\u2002Resultaträkning"), headings.toString());
            assertTrue(headings.contains("Heading3: 2.1.1\u2002Elever och besökare"), headings.toString());
            assertTrue(headings.contains("Heading1: Bilaga 1\u2002Udda tecken & långa ord"), headings.toString());
        }
        String styles = word.text("word/styles.xml").replaceAll("\\s+", " ");
        assertTrue(styles.contains("<w:name w:val=\"heading 3\"/>"));
        assertTrue(styles.contains("<w:outlineLvl w:val=\"2\"/>"));
    }

    @Test
    void contentsListIsReadableBeforeWordHasUpdatedIt() {
        String list = word.text("word/document.xml");
        int from = list.indexOf("TOC \\o");

        assertTrue(from > 0 && list.indexOf("3.1\u2002Resultaträkning", from) < list.indexOf("Heading1", from));
    }

    @Test
    void captionsCountWithSequencesThatSayTheNumbersOfTheEdition() {
        assertEquals(
                Lists.immutable.of(
                        "SEQ Figur \\* ARABIC",
                        "SEQ Tabell \\* ARABIC",
                        "SEQ Tabell \\* ARABIC",
                        "SEQ Figur \\* ARABIC",
                        "SEQ Tabell \\* ARABIC \\r 4",
                        "SEQ Figur \\* ARABIC",
                        "SEQ Tabell \\* ARABIC"),
                word.found(">\\s*(SEQ [^<]*?)\\s*<"));
    }

    @Test
    void statementHasItsNumbersAsPrinted() throws IOException {
        try (XWPFDocument document = word.open()) {
            XWPFTable statement = document.getTables().get(2);

            assertTrue(statement.getRow(0).isRepeatHeader());
            assertTrue(Lists.immutable.withAll(statement.getRows()).allSatisfy(r -> r.isCantSplitRow()));
            assertEquals("Verksamhetens nettokostnader", cell(statement, 4, 0));
            assertEquals("\u221229\u00A0622", cell(statement, 4, 2));
            assertEquals("Årets resultat", cell(statement, 15, 0));
            assertEquals("\u2212866", cell(statement, 15, 2));
            assertEquals("816", cell(statement, 15, 3));
        }
    }

    @Test
    void goalTableSaysStatusInWords() throws IOException {
        try (XWPFDocument document = word.open()) {
            XWPFTable goals = document.getTables().get(1);
            ImmutableList<String> status = Lists.immutable
                    .withAll(goals.getRows())
                    .select(r -> r.getTableCells().size() == 5)
                    .collect(r -> r.getCell(4).getText());

            assertEquals(
                    Lists.immutable.of(
                            "Status", "Uppfyllt", "Uppfyllt", "Delvis uppfyllt", "Ej uppfyllt", "Pågår", "Ej bedömt"),
                    status);
        }
    }

    @Test
    void gapsAreMarkedAndNamed() throws IOException {
        try (XWPFDocument document = word.open()) {
            ImmutableList<String> gaps = Lists.immutable
                    .withAll(document.getParagraphs())
                    .select(p -> "Gap".equals(p.getStyle()) || "Fault".equals(p.getStyle()))
                    .collect(p -> p.getText());

            assertEquals(2, gaps.size());
            assertTrue(gaps.get(0).startsWith("Saknas än: Dataskyddsombud. Kapitlet har inte lämnats in"), gaps.get(0));
            assertTrue(gaps.get(1).startsWith("Kunde inte tas fram: Dataskyddsombud."), gaps.get(1));
        }
    }

    @Test
    void chartsAreDescribedForThoseWhoDoNotSeeThem() {
        ImmutableList<String> described = word.found("<wp:docPr [^>]*descr=\"([^\"]+)\"");

        assertEquals(3, described.size());
        described.forEach(d -> assertTrue(d.length() > 40, d));
    }

    @Test
    void propertiesComeFromTheEdition() throws IOException, InvalidFormatException {
        try (XWPFDocument document = word.open()) {
            PackageProperties core = document.getPackage().getPackageProperties();

            assertEquals("Årsredovisning 2019", core.getTitleProperty().orElseThrow());
            Date at = Date.from(SampleEdition.edition().at());
            assertEquals(at, core.getCreatedProperty().orElseThrow());
            assertEquals(at, core.getModifiedProperty().orElseThrow());
            assertEquals("sv", core.getLanguageProperty().orElseThrow());
        }
        assertTrue(word.text("word/styles.xml").contains("w:lang w:val=\"sv-SE\""));
    }

    @Test
    void textThatXmlCannotHoldIsLeftOutAndTheRestStays(@TempDir Path other) throws IOException {
        Edition odd = edition(new Content.Paragraph(
                "",
                Lists.immutable.of(new Run.Words("a\u0000b\u0007c \uD83D\uDE00 rad\u00ADbryt <w:p/> &amp; \uD800"))));

        try (XWPFDocument document = Rendered.of(odd, other).open()) {
            String text = Lists.immutable
                    .withAll(document.getParagraphs())
                    .detect(p -> "BodyText".equals(p.getStyle()))
                    .getText();
            assertTrue(text.startsWith("abc \uD83D\uDE00 rad"), text);
            assertTrue(text.endsWith("bryt <w:p/> &amp; "), text);
        }
    }

    @Test
    void editionWithoutSectionsIsStillADocument(@TempDir Path other) throws IOException {
        Rendered empty = Rendered.of(edition(), other);

        try (XWPFDocument document = empty.open()) {
            assertFalse(document.getParagraphs().isEmpty());
        }
    }

    private static String cell(XWPFTable table, int row, int column) {
        return table.getRow(row).getCell(column).getText();
    }

    private static Edition edition(Content... contents) {
        Edition sample = SampleEdition.edition();
        ImmutableList<Edition.Section> sections = contents.length == 0
                ? Lists.immutable.empty()
                : Lists.immutable.of(new Edition.Section(1, "1", "Kapitel", "", Lists.immutable.of(contents)));
        return new Edition(
                sample.id(),
                sample.round(),
                sample.title(),
                sample.year(),
                sample.federation(),
                Lists.immutable.empty(),
                1,
                sample.at(),
                "sv",
                sections,
                Numbers.NONE,
                Lists.immutable.empty(),
                true);
    }
}
