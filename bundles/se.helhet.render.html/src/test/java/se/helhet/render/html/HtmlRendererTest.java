package se.helhet.render.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Markup;
import se.helhet.chart.SvgChartDrawer;
import se.helhet.itest.sample.SampleEdition;

class HtmlRendererTest {
    private final Edition edition = SampleEdition.edition();

    @TempDir
    Path folder;

    private Path file;
    private String html;
    private Parsed page;

    @BeforeEach
    void render() throws IOException {
        Path written =
                new HtmlRenderer(new SvgChartDrawer()).render(edition, folder).getOnly();
        assertEquals("arsredovisning-2019-1.html", written.toString());
        file = folder.resolve(written);
        html = Files.readString(file);
        page = new Parsed(html);
    }

    @Test
    void theSameEditionGivesTheSameBytes() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        new HtmlRenderer(new SvgChartDrawer()).render(SampleEdition.edition(), other);
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other.resolve(file.getFileName())));
    }

    @Test
    void needsNothingFromElsewhereAndRunsNothing() {
        assertEquals(
                0,
                page.all("script").size()
                        + page.all("link").size()
                        + page.all("img").size());
        assertTrue(page.all("*").noneSatisfy(e -> e.hasAttribute("style") || e.hasAttribute("onclick")));
        assertFalse(html.replace("http://www.w3.org/", "").contains("://"), "a link out");
        assertEquals(2, html.split("data:font/woff2;base64,d09GMg", -1).length - 1, "the upright faces");
        assertTrue(html.contains("default-src 'none'"));
    }

    @Test
    void saysItsLanguageAndTitle() {
        Element root = page.document.getDocumentElement();
        assertEquals("sv", root.getAttribute("lang"));
        assertEquals(
                "Årsredovisning 2019, Boråsregionen Sjuhärads kommunalförbund",
                page.all("title").getFirst().getTextContent());
    }

    @Test
    void everyIdIsOnceAndEveryLinkHasItsTarget() {
        MutableList<String> ids =
                page.all("*").collect(e -> e.getAttribute("id")).reject(String::isEmpty);
        assertEquals(ids.size(), ids.distinct().size());
        page.all("a")
                .collect(a -> a.getAttribute("href"))
                .reject(String::isEmpty)
                .each(href -> assertTrue(ids.contains(href.substring(1)), href));
        page.all("*")
                .collect(e -> e.getAttribute("aria-labelledby"))
                .reject(String::isEmpty)
                .each(names -> Lists.fixedSize.of(names.split(" ")).each(id -> assertTrue(ids.contains(id), id)));
    }

    @Test
    void listsItsContents() {
        MutableList<String> links = new Parsed(
                        SectionsWriter.write(edition, new SvgChartDrawer()).contents())
                .all("a")
                .collect(Element::getTextContent);
        assertEquals(
                Lists.mutable.of(
                        "1 Året i korthet",
                        "2 Verksamheten",
                        "2.1 Navet science center",
                        "2.2 Dataskyddsombud",
                        "3 Räkenskaper",
                        "3.1 Resultaträkning",
                        "Bilaga 1 Udda tecken & långa ord"),
                links);
    }

    @Test
    void headingsSkipNoLevel() {
        int last = 0;
        for (Element e : page.all("*").select(e -> e.getTagName().matches("h[1-6]"))) {
            int level = e.getTagName().charAt(1) - '0';
            assertTrue(level <= last + 1, e.getTextContent());
            last = level;
        }
        assertEquals("2.1.1 Elever och besökare", page.id("s-2-1-1").getTextContent());
        assertEquals("h4", page.id("s-2-1-1").getTagName());
    }

    @Test
    void tablesHaveCaptionAndScopes() {
        page.all("th").each(th -> assertFalse(th.getAttribute("scope").isEmpty(), th.getTextContent()));
        assertEquals(
                "Tabell 4. Resultaträkning (tusen kronor)",
                page.id("t-4-c").getTextContent().strip());
        assertEquals(
                "Figur 3. Årets resultat per enhet (tusen kronor)",
                page.id("f-3-c").getTextContent().strip());
        page.all("table")
                .select(t -> t.getAttribute("aria-labelledby").isEmpty())
                .each(t -> assertEquals("caption", t.getFirstChild().getNodeName()));
    }

    @Test
    void everyNumberSaysItsAddress() {
        assertEquals(
                "\u221262\u00A0212",
                page.all("td")
                        .detect(e -> e.getAttribute("data-ask").equals("kansli.cost@2019"))
                        .getTextContent());
        page.withClass("number")
                .select(e -> e.getTagName().equals("td"))
                .each(e -> assertFalse(e.getAttribute("data-ask").isEmpty(), e.getTextContent()));
        Element worse = page.withClass("fig").detect(e -> e.hasAttribute("data-less"));
        assertEquals("kansli.result@2018", worse.getAttribute("data-less"));
        assertEquals("1\u00A0682\u00A0tkr", worse.getTextContent());
    }

    @Test
    void aMissingNumberSaysWhy() {
        Element held = page.all("td").detect(e -> e.getAttribute("data-ask").contains("herrljunga]@2019"));
        assertEquals("–", held.getTextContent());
        assertEquals("Visas inte, eftersom så få ingår att någon kan kännas igen.", held.getAttribute("title"));
    }

    @Test
    void statusIsAShapeAndAWord() {
        MutableList<Element> statuses = page.withClass("status");
        assertEquals(
                Lists.mutable.of("Uppfyllt", "Uppfyllt", "Delvis uppfyllt", "Ej uppfyllt", "Pågår", "Ej bedömt"),
                statuses.collect(Element::getTextContent));
        statuses.each(s -> assertEquals("svg", s.getFirstChild().getNodeName()));
    }

    @Test
    void outcomeIsTheFigureAndWordsOnlyWithoutOne() {
        MutableList<String> outcomes = page.all("td")
                .select(td -> td.getAttribute("class").equals("goal-outcome"))
                .collect(Element::getTextContent);
        assertEquals("27\u00A0531\u00A0elever", outcomes.getFirst());
        assertEquals("Invigd i november", outcomes.get(4));
        assertEquals("–", outcomes.getLast());
    }

    @Test
    void gapsAreMarkedWithCauseAndHint() {
        assertEquals(1, page.withClass("gap-waiting").size());
        String fault = page.withClass("gap-fault").getOnly().getTextContent();
        assertTrue(fault.contains("Kunde inte tas fram: Dataskyddsombud"), fault);
        assertTrue(fault.contains("registret saknar tabellen dso_question"), fault);
        assertTrue(fault.contains("lämna in kapitlet på nytt"), fault);
        assertTrue(page.withClass("notice").getOnly().getTextContent().contains("inte fullständig"));
    }

    @Test
    void hostileTextStaysText() {
        assertTrue(page.text().contains(SampleEdition.HOSTILE));
        assertEquals(0, page.all("b").size());
    }

    @Test
    void aChartHasBothDrawingsAndItsTable() {
        Element figure = page.id("f-1");
        assertEquals(2, figure.getElementsByTagName("svg").getLength());
        assertEquals(13, figure.getElementsByTagName("tr").getLength());
        assertTrue(html.contains("[fill=\"#884183\"] { fill: #E3A1DC; }"));
    }

    @Test
    void noteNumbersLinkToTheNotesThatExist() {
        Content.Grid note = edition.sections()
                .flatCollect(Edition.Section::contents)
                .selectInstancesOf(Content.Grid.class)
                .getLast();
        note = new Content.Grid(
                "note_1", 6, "Not 1 Intäkter", "", note.columns(), note.rows(), note.source(), note.dataset());
        Edition more = new Edition(
                edition.id(),
                edition.round(),
                edition.title(),
                edition.year(),
                edition.federation(),
                edition.members(),
                1,
                edition.at(),
                "sv",
                edition.sections().newWith(new Edition.Section(1, "4", "Noter", "", Lists.immutable.of(note))),
                edition.numbers(),
                edition.findings(),
                true);
        Parsed body = new Parsed("<x>" + new HtmlMarkup(new SvgChartDrawer()).sections(more) + "</x>");
        assertNotNull(body.id("not-1"));
        assertEquals(
                Lists.mutable.of("#not-1"),
                body.all("a").collect(a -> a.getAttribute("href")).reject(String::isEmpty));
    }

    @Test
    void blocksAloneNeedNoEdition() {
        Parsed blocks = new Parsed("<x>"
                + new HtmlMarkup(new SvgChartDrawer())
                        .blocks(
                                Lists.immutable.of(
                                        new Content.Heading(1, "", "Ett & annat"),
                                        new Content.Gap("Navet", "Orsak.", "Råd.", false)),
                                Numbers.NONE,
                                edition.locale())
                + "</x>");
        assertEquals("Ett & annat", blocks.all("h2").getOnly().getTextContent());
    }

    @Test
    void numbersOnAScreenLeadToWhereTheyComeFrom() {
        HtmlMarkup markup = new HtmlMarkup(new SvgChartDrawer());
        edition.sections().collect(Edition.Section::contents).each(contents -> {
            String plain = markup.blocks(contents, edition.numbers(), edition.locale());
            Markup.Screen screen = new Markup.Screen(ask -> "/f?a=" + ask.unit() + "&b", "x-", 0);
            String linked = markup.blocks(contents, edition.numbers(), edition.locale(), screen);
            Parsed read = new Parsed("<x>" + linked + "</x>");
            long asked = read.all("*").count(e -> e.hasAttribute("data-ask"));
            assertEquals(asked, read.all("a").count(a -> a.getAttribute("href").startsWith("/f?a=")));
            assertTrue(read.all("*")
                    .allSatisfy(e -> !e.hasAttribute("id")
                            || e.getAttribute("id").startsWith("x-")
                            || e.getAttribute("id").startsWith("not-")));
            assertEquals(new Parsed("<x>" + plain + "</x>").text(), read.text());
        });
    }

    @Test
    void bothLanguagesHaveAllWords() throws IOException {
        java.util.Properties swedish = new java.util.Properties();
        swedish.load(new java.io.StringReader(Resources.text("words_sv.properties")));
        swedish.stringPropertyNames()
                .forEach(key ->
                        assertFalse(Words.in(java.util.Locale.ENGLISH).get(key).isBlank(), key));
        assertTrue(html.getBytes(StandardCharsets.UTF_8).length < 400_000);
    }
}
