package se.helhet.core.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.content.Addresses;
import se.helhet.api.content.Content;
import se.helhet.api.round.Draft;
import se.helhet.api.round.Round;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;
import se.helhet.core.toy.Bench;
import se.helhet.core.toy.LedgerUnit;
import se.helhet.core.toy.PipelineUnit;
import se.helhet.core.unit.InstalledUnit;
import se.helhet.core.unit.TimeLimit;
import se.helhet.core.unit.UnitSource;
import se.helhet.core.unit.Units;

class ChapterDrawerTest {
    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder, new LedgerUnit(), new PipelineUnit()).federation();
        bench.enquiry("2018-03-01", "2019-02-01", "established", "boras", "mässa", 10);
        bench.enquiry("2019-01-10", "2019-05-05", "lost", "boras", "Åhörare", 20);
        bench.enquiry("2019-03-31", null, "visit", "mark", "webb", null);
        bench.balance("2019-02-01", "pipeline", "income", false, false, -900_000);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static <C extends Content> ImmutableList<C> blocks(Drawn drawn, Class<C> type) {
        return drawn.chapters().flatCollect(c -> c.contents()).selectInstancesOf(type);
    }

    private static ImmutableList<String> labels(Content.Grid grid) {
        return grid.rows().collect(r -> ((Content.Cell.Words) r.cells().getFirst()).text());
    }

    @Test
    void drawsEveryPartWithItsNumbers() {
        Drawn drawn = bench.draw("pipeline", "2019");
        assertEquals(Lists.immutable.empty(), drawn.faults());
        Content.Grid year =
                blocks(drawn, Content.Grid.class).detect(g -> g.name().equals("year"));
        assertEquals(
                Lists.immutable.of(
                        "Inkomna",
                        "Etablerade",
                        "Andel etablerade",
                        "Arbetstillfällen per förfrågan",
                        "Öppna",
                        "Resultat"),
                labels(year));
        ImmutableList<String> cells = year.rows().collect(r -> {
            Content.Cell.Number n = (Content.Cell.Number) r.cells().get(1);
            return drawn.numbers().cell(n.ask(), Bench.SWEDISH);
        });
        assertEquals(Lists.immutable.of("2", "1", "0", "20,0", "1", "9"), cells);
        String intro = blocks(drawn, Content.Paragraph.class)
                .getFirst()
                .runs()
                .collect(r -> drawn.numbers().text(r, Bench.SWEDISH))
                .makeString("");
        assertEquals(
                "Under 2019 kom 2\u00A0förfrågningar in, mot 1 året före. 0,0\u00A0% ledde till etablering; 1 gällde"
                        + " Borås.",
                intro);
    }

    @Test
    void openBreakdownsTakeTheirCodesFromTheRowsInSwedishOrder() {
        Content.Grid source = blocks(bench.draw("pipeline", "2019"), Content.Grid.class)
                .detect(g -> g.name().equals("source"));
        assertEquals(Lists.immutable.of("mässa", "webb", "Åhörare", "Summa"), labels(source));
        bench.enquiry("2019-08-08", null, "new", "boras", "Zebra", null);
        assertEquals(
                Lists.immutable.of("mässa", "webb", "Zebra", "Åhörare", "Summa"),
                labels(blocks(bench.draw("pipeline", "2019"), Content.Grid.class)
                        .detect(g -> g.name().equals("source"))));
        Content.Grid where = blocks(bench.draw("pipeline", "2019"), Content.Grid.class)
                .detect(g -> g.name().equals("where"));
        assertEquals(Lists.immutable.of("Borås", "Mark", "Summa"), labels(where));
    }

    @Test
    void listsTheVeryRowsThatAFigureCounts() {
        UnitSource source = new UnitSource("pipeline", 1, "", "", "1", Optional.empty(), ListingUnit::new);
        InstalledUnit unit = Units.of(new TimeLimit(Duration.ofSeconds(10)), Lists.immutable.of(source))
                .all()
                .getOnly();
        Drawn listed = bench.drawer.draw(unit, Period.year(2019), Bench.SWEDISH, "");
        assertEquals(Lists.immutable.empty(), listed.faults());
        Content.Grid cases =
                blocks(listed, Content.Grid.class).detect(g -> g.name().equals("cases"));
        assertEquals(
                Lists.immutable.of("webb | 2019-03-31 |  | Mark", "Åhörare | 2019-01-10 | 20 | Borås"),
                cases.rows()
                        .collect(r -> r.cells()
                                .collect(c -> ((Content.Cell.Words) c).text())
                                .makeString(" | ")));
        assertEquals(
                Lists.immutable.of(new Content.Attribute("source", "webb"), new Content.Attribute("jobs", "")),
                cases.rows().getFirst().attributes());
    }

    /** The pipeline with a chapter that lists its rows. */
    private static final class ListingUnit extends PipelineUnit {
        @Override
        public ImmutableList<Chapter> chapters() {
            return Lists.immutable.of(Chapter.of(
                    "pipeline",
                    list("cases", RECEIVED, E.SOURCE, E.RECEIVED_ON, E.JOBS, E.MUNICIPALITY)
                            .orderBy(E.SOURCE)
                            .dataset("cases", "source", "jobs", "page_section")));
        }
    }

    @Test
    void everyAddressInTheContentHasItsNumber() {
        Drawn drawn = bench.draw("ledger", "2019");
        ImmutableList<Ask> inContent =
                drawn.chapters().flatCollect(c -> c.contents()).flatCollect(Addresses::of);
        assertTrue(inContent.size() > 30);
        assertTrue(inContent.allSatisfy(a -> drawn.numbers().get(a).isPresent()));
        assertTrue(inContent.allSatisfy(drawn.used()::contains));
    }

    @Test
    void choosesTheTextForNoDataAndEnglishWhenAsked() {
        Drawn drawn = bench.draw("pipeline", "2010");
        assertEquals(
                "Inga förfrågningar kom in under 2010.",
                drawn.numbers()
                        .text(
                                blocks(drawn, Content.Paragraph.class)
                                        .getFirst()
                                        .runs()
                                        .getFirst(),
                                Bench.SWEDISH));
        Drawn english =
                bench.drawer.draw(bench.units.find("pipeline").orElseThrow(), Period.year(2019), Locale.ENGLISH, "");
        assertEquals("Enquiries", english.chapters().getFirst().title());
        assertFalse(english.faults().notEmpty());
    }

    @Test
    void takesInWhatPeopleWroteForTheRound() {
        bench.rounds.save(
                new Round("prov-2019", Round.Kind.ANNUAL_REPORT, Period.year(2019), "Prov", Optional.empty()),
                Bench.WHO);
        bench.rounds.write("prov-2019", "pipeline", "comment", "Vi fick {received} frågor.", Bench.WHO);
        Drawn drawn = bench.drawer.draw(
                bench.units.find("pipeline").orElseThrow(), Period.year(2019), Bench.SWEDISH, "prov-2019");
        Content.Paragraph comment =
                blocks(drawn, Content.Paragraph.class).detect(p -> p.slot().equals("comment"));
        assertEquals(
                "Vi fick 2 frågor.",
                comment.runs()
                        .collect(r -> drawn.numbers().text(r, Bench.SWEDISH))
                        .makeString(""));
    }

    @Test
    void tellsWhereAPersonWritesWithTextAndWithout() {
        bench.rounds.save(
                new Round("prov-2019", Round.Kind.ANNUAL_REPORT, Period.year(2019), "Prov", Optional.empty()),
                Bench.WHO);
        Drawn empty = draw("prov-2019");
        Draft.Slot slot = empty.slots().getOnly();
        assertEquals(0, slot.length());
        bench.rounds.write("prov-2019", "pipeline", "comment", "Ett.\n\nTvå.", Bench.WHO);
        Drawn written = draw("prov-2019");
        assertEquals(
                new Draft.Slot("pipeline", "comment", slot.label(), slot.at(), 2),
                written.slots().getOnly());
        ImmutableList<Content> contents = written.chapters().getFirst().contents();
        assertEquals("comment", ((Content.Paragraph) contents.get(slot.at() + 1)).slot());
        assertEquals(((Content.Heading) contents.getFirst()).text(), slot.label());
    }

    private Drawn draw(String round) {
        return bench.drawer.draw(bench.units.find("pipeline").orElseThrow(), Period.year(2019), Bench.SWEDISH, round);
    }
}
