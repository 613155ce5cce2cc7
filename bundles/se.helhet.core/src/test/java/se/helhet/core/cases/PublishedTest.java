package se.helhet.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.helhet.core.cases.RankTable.RANK;
import static se.helhet.core.cases.ToyBench.sentences;

import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.importing.Preview;
import se.helhet.api.importing.Preview.Bound;
import se.helhet.api.importing.Reading;

class PublishedTest {
    private static final String REGISTER = "pub.rank";

    @TempDir
    Path folder;

    private ToyBench bench;

    @BeforeEach
    void open() {
        bench = new ToyBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private String stored() {
        return bench.rows(RANK)
                .collect(r -> r.get(RANK.municipality) + " " + r.get(RANK.year) + " "
                        + r.get(RANK.rank).stripTrailingZeros().toPlainString())
                .makeString("; ");
    }

    @Test
    void makesARowOfEachYearAndPassesOverOtherMunicipalities() {
        String wide = "Kommunnamn;Län;Ranking 2018;2019\nBorås;VGR;100;90\nVara;VGR;7;8\nMarks kommun;VGR;..;55\n"
                + "Riket;;1;1\n";
        Preview preview = bench.preview(REGISTER, bench.csv(wide), Reading.AUTOMATIC);
        assertEquals("Kolumnen Län tas inte med.", preview.findings().getOnly().message());
        assertEquals(
                Lists.immutable.of(Bound.TITLE, Bound.UNKNOWN, Bound.SPREAD, Bound.SPREAD),
                preview.columns().collect(Preview.Column::bound));
        assertEquals(3, preview.good());
        assertEquals(2, preview.passed());
        ImportReport report = bench.take(REGISTER, bench.csv(wide));
        assertEquals("3 rader togs in i pub.rank från fil.csv. 2 rader hoppades över.", report.summary());
        assertEquals("boras 2018 100; boras 2019 90; mark 2019 55", stored());
    }

    @Test
    void aMisspeltMunicipalityIsAFaultAndNotSomebodyElse() {
        Preview preview = bench.preview(REGISTER, bench.csv("Kommun;2019\nBorrås;7\n"), Reading.AUTOMATIC);
        assertEquals(1, preview.faulty());
        assertEquals(0, preview.passed());
    }

    @Test
    void aTableWithAColumnForTheYearIsTakenAsItIs() {
        assertTrue(bench.take(REGISTER, bench.csv("Kommun;År;Placering\nBorås;2019;90,5\nVara;2019;8\n"))
                .stored());
        assertEquals("boras 2019 90.5", stored());
    }

    @Test
    void namesTheRowThatHasTheSameKey() {
        assertTrue(bench.take(REGISTER, bench.csv("Kommun;År;Placering\nBorås;2019;90\n"))
                .stored());
        ImportReport report =
                bench.take(REGISTER, bench.csv("Kommun;År;Placering\nMark;2019;7\nBoras stad;2019;91\nmark;2019;8\n"));
        assertEquals(
                Lists.immutable.of(
                        "fil.csv rad 3: Registret har redan en rad med samma Kommun och År. Ta bort raden här, eller ändra"
                                + " den som finns.",
                        "fil.csv rad 4: Rad 2 har samma Kommun och År. Ta bort den ena raden."),
                sentences(report.findings()));
        assertEquals("boras 2019 90", stored());
    }

    @Test
    void readsMonthsAndAmountsInTheUnitOfTheHead() {
        assertTrue(bench.take(
                        REGISTER,
                        bench.csv(
                                "Kommun;År;Placering;Månad;Kostnad (tkr)\nBorås;2019;1;mar-19;12,5\nMark;2019;1;2019-04;7"
                                        + " kr\n"))
                .stored());
        assertEquals(LocalDate.of(2019, 3, 1), bench.rows(RANK).get(0).get(RANK.month));
        assertEquals(1_250_000L, bench.rows(RANK).get(0).get(RANK.cost));
        assertEquals(700L, bench.rows(RANK).get(1).get(RANK.cost));
    }
}
