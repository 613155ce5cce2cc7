package se.helhet.unit.kansli.scb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.command.UnitCommand.Answer;
import se.helhet.api.store.Who;
import se.helhet.unit.kansli.KansliBench;
import se.helhet.unit.kansli.SmallFederation;

class ScbCommandTest {
    @TempDir
    Path folder;

    private KansliBench kansli;

    @BeforeEach
    void open() {
        kansli = new KansliBench(folder).with(new SmallFederation(folder));
    }

    @AfterEach
    void close() {
        kansli.close();
    }

    private Answer run(String... words) {
        return new ScbCommand(kansli.bench().store()).run(Lists.immutable.of(words), new Who("prov", "prov"));
    }

    private String tkr(String row) {
        return run("2019")
                .table()
                .orElseThrow()
                .rows()
                .detect(r -> r.get(1).equals(row))
                .getLast();
    }

    @Test
    void addsUpTheLedgerByAccountGroupWithoutInternalItems() {
        assertEquals("120", tkr("R10"));
        assertEquals("0", tkr("R14"));
        assertEquals("700", tkr("R30"));
        assertEquals("0", tkr("R33"));
        assertEquals("60", tkr("R40"));
        assertEquals("900", tkr("R50"));
        assertEquals("420", tkr("B10"));
        assertEquals("600", tkr("B20"));
        assertTrue(run("2019").findings().isEmpty());
    }

    @Test
    void theRowsOfTheResultTieToTheStatement() {
        ImmutableList<ImmutableList<String>> rows =
                run("2019").table().orElseThrow().rows();
        long income = rows.select(r -> r.get(1).matches("R1.|R50|R60")).sumOfLong(r -> Long.parseLong(r.getLast()));
        long cost = rows.select(r -> r.get(1).matches("R[234].|R61")).sumOfLong(r -> Long.parseLong(r.getLast()));
        assertEquals("260", kansli.bench().print("kansli.result_external@2019"));
        assertEquals(260, income - cost);
    }

    @Test
    void isAChapterWithAnOpenDataFileOfItsOwn() {
        assertEquals(
                "scb",
                kansli.bench().draw("kansli", "2019").grid("scb").dataset().file());
    }

    @Test
    void refusesAYearThatIsNotThere() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> run("2017"))
                .getMessage()
                .contains("ingen bokföring för 2017"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> run())
                .getMessage()
                .contains("scb 2019"));
    }
}
