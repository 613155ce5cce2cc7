package se.helhet.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.value.Ask;
import se.helhet.core.toy.Bench;
import se.helhet.core.toy.Enquiry;
import se.helhet.core.toy.PipelineUnit;

class FigureEngineTest {
    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder, new PipelineUnit()).federation();
        bench.enquiry("2018-03-01", "2019-02-01", "established", "boras", "fair", 10);
        bench.enquiry("2019-01-10", "2019-05-05", "lost", "boras", "fair", 20);
        bench.enquiry("2019-03-31", null, "visit", "mark", "web", null);
        bench.enquiry("2019-12-31", null, "established", "mark", "phone", 5);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void countsFlowsByTheirDate() {
        assertEquals("3", bench.say("pipeline.received@2019"));
        assertEquals("1", bench.say("pipeline.received@2018"));
        assertEquals("2", bench.say("pipeline.received@2019-01..2019-03"));
        assertEquals("1", bench.say("pipeline.received@2019-12"));
        assertEquals("1", bench.say("pipeline.established@2019"));
    }

    @Test
    void countsStocksAtThePeriodsEnd() {
        assertEquals("1", bench.say("pipeline.open@2018"));
        assertEquals("2", bench.say("pipeline.open@2019-01"));
        assertEquals("2", bench.say("pipeline.open@2019-03"));
        assertEquals("2", bench.say("pipeline.open@2019"));
        assertEquals("1", bench.say("pipeline.open[age=young]@2019"));
        assertEquals("1", bench.say("pipeline.open[age=old]@2019"));
    }

    @Test
    void averagesOnlyFilledFields() {
        assertEquals("25/2", bench.say("pipeline.jobs@2019"));
        assertEquals("25", bench.say("pipeline.wanted@2019"));
        assertEquals("NO_ROWS", bench.say("pipeline.jobs@2019-03"));
    }

    @Test
    void rangesAreTheLowestAndTheHighestOfFilledFields() {
        assertEquals("5", bench.say("pipeline.least_jobs@2019"));
        assertEquals("20", bench.say("pipeline.most_jobs@2019"));
        assertEquals("10", bench.say("pipeline.most_jobs@2018"));
        assertEquals("20", bench.say("pipeline.least_jobs[municipality=boras]@2019"));
        assertEquals("5", bench.say("pipeline.most_jobs[municipality=mark]@2019"));
        assertEquals("NO_ROWS", bench.say("pipeline.least_jobs@2019-03"));
        assertEquals("NOT_KEPT", bench.say("pipeline.most_jobs@2017"));
    }

    @Test
    void sharesCountTheSameRows() {
        assertEquals("1/3", bench.say("pipeline.success@2019"));
        assertEquals("1/2", bench.say("pipeline.success[municipality=mark]@2019"));
        assertEquals("DIVISION", bench.say("pipeline.success@2019-07"));
    }

    @Test
    void readsLatestAndDistinctPerPeriod() {
        assertEquals("5", bench.say("pipeline.last_jobs@2019"));
        assertEquals("20", bench.say("pipeline.last_jobs@2019-01..2019-06"));
        assertEquals("3", bench.say("pipeline.sources@2019"));
        assertEquals("2", bench.say("pipeline.sources[municipality=mark]@2019"));
        assertEquals("1", bench.say("pipeline.per_source@2019"));
    }

    @Test
    void noRowIsZeroOnlyWhereTheRegisterWasKept() {
        assertEquals("0", bench.say("pipeline.received@2019-07"));
        assertEquals("0", bench.say("pipeline.established@2018"));
        assertEquals("NOT_KEPT", bench.say("pipeline.received@2017"));
        assertEquals("NOT_KEPT", bench.say("pipeline.open@2017"));
        assertEquals("NOT_YET", bench.say("pipeline.received@2021"));
        assertEquals("0", bench.say("pipeline.received@2020"));
    }

    @Test
    void emptyRegisterWasNeverKept(@TempDir Path other) {
        try (Bench empty = new Bench(other, new PipelineUnit())) {
            assertEquals("NOT_KEPT", empty.say("pipeline.received@2019"));
            empty.enquiry("2018-03-01", null, "new", null, null, null);
            assertEquals("0", empty.say("pipeline.received@2019"));
        }
    }

    @Test
    void keptFromIsWhatTheTableSays() {
        var k = se.helhet.core.db.Tables.CORE_KEPT;
        bench.insert(k, Map.of(k.UNIT, "pipeline", k.REGISTER, "enquiry", k.SINCE, LocalDate.of(2016, 7, 1)));
        assertEquals("0", bench.say("pipeline.received@2017"));
        assertEquals("NOT_KEPT", bench.say("pipeline.received@2015"));
    }

    @Test
    void unknownCodesAndBreakdownsAreFaultsAndNotZero() {
        assertEquals("FAILED", bench.say("pipeline.received[municipality=borras]@2019"));
        assertEquals("FAILED", bench.say("pipeline.received[stage=gone]@2019"));
        assertEquals("FAILED", bench.say("pipeline.received[colour=red]@2019"));
        assertEquals("FAILED", bench.say("pipeline.recieved@2019"));
        assertEquals("0", bench.say("pipeline.received[source=never]@2019"));
        assertEquals("NO_PROVIDER", bench.say("navet.pupils@2019"));
        assertEquals("NO_PROVIDER", bench.say("economy.result@2019"));
    }

    @Test
    void oneApproximateRowMakesEverySumAboveItApproximateAndNoCount() {
        Enquiry e = Enquiry.ENQUIRY;
        bench.insert(
                e,
                new java.util.LinkedHashMap<>(Map.of(
                        e.RECEIVED_ON,
                        LocalDate.of(2019, 6, 1),
                        e.STAGE,
                        "lost",
                        e.MUNICIPALITY,
                        "mark",
                        e.JOBS,
                        7,
                        e.APPROX,
                        true)));
        assertTrue(bench.say("pipeline.wanted@2019").startsWith("ca "), bench.say("pipeline.wanted@2019"));
        assertEquals("ca 7", bench.say("pipeline.wanted@2019-06"));
        assertFalse(bench.say("pipeline.wanted@2019-01..2019-03").startsWith("ca "));
        assertEquals("4", bench.say("pipeline.received@2019"));
        assertEquals("1/4", bench.say("pipeline.success@2019"));
        assertEquals("1", bench.say("pipeline.received[municipality=boras]@2019"));
    }

    @Test
    void severalAsksAtOnceAreTheSameAsOneByOne() {
        var asks = org.eclipse.collections.api.factory.Lists.mutable.<Ask>empty();
        for (String p : new String[] {"2018", "2019", "2019-01", "2019-03", "2019-12", "2019-01..2019-08", "2020"}) {
            for (String f : new String[] {
                "received", "established", "open", "jobs", "wanted", "success", "sources", "least_jobs", "most_jobs"
            }) {
                asks.add(Ask.parse("pipeline." + f + "@" + p));
                asks.add(Ask.parse("pipeline." + f + "[municipality=mark]@" + p));
                asks.add(Ask.parse("pipeline." + f + "[municipality=boras,stage=lost]@" + p));
                asks.add(Ask.parse("pipeline." + f + "[source=fair]@" + p));
            }
        }
        var together = bench.figures.evaluate(asks);
        bench.figures.replaced();
        for (Ask ask : asks) {
            bench.figures.replaced();
            assertEquals(bench.value(ask.toString()), together.value(ask), ask.toString());
        }
    }

    @Test
    void changesDropTheNumbersTheyMove() {
        assertEquals("3", bench.say("pipeline.received@2019"));
        assertEquals("2", bench.say("pipeline.open@2019"));
        long id = bench.enquiry("2019-06-06", null, "new", "boras", "fair", 1);
        assertEquals("4", bench.say("pipeline.received@2019"));
        assertEquals("3", bench.say("pipeline.open@2019"));
        Enquiry e = Enquiry.ENQUIRY;
        bench.store.write(Bench.WHO, w -> {
            w.update(e, id, 1, Map.of(e.RECEIVED_ON, LocalDate.of(2018, 6, 6)));
            return null;
        });
        assertEquals("3", bench.say("pipeline.received@2019"));
        assertEquals("2", bench.say("pipeline.received@2018"));
        bench.store.write(Bench.WHO, w -> w.deleteAll(e, e.ID.eq(id)));
        assertEquals("1", bench.say("pipeline.received@2018"));
    }

    @Test
    void aRegisterIsKeptFromAnotherYearWhenItsFirstRowMovesOrAnEarlierOneComes() {
        Enquiry e = Enquiry.ENQUIRY;
        assertEquals("0", bench.say("pipeline.established@2018"));
        bench.store.write(Bench.WHO, w -> {
            w.update(e, 1, 1, Map.of(e.RECEIVED_ON, LocalDate.of(2019, 3, 1)));
            return null;
        });
        assertEquals("NOT_KEPT", bench.say("pipeline.received@2018"));
        bench.enquiry("2017-05-05", null, "new", "boras", "fair", 1);
        assertEquals("1", bench.say("pipeline.received@2017"));
        assertEquals("0", bench.say("pipeline.received@2018"));
    }

    @Test
    void aRowOfTheFirstYearLeavesTheNumbersOfOtherYearsKept() throws SQLException {
        Enquiry e = Enquiry.ENQUIRY;
        assertEquals("5", bench.say("pipeline.least_jobs@2019"));
        try (Connection behind = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("test.db"))) {
            // Not told of, so that it is seen whether 2019 is read once more.
            behind.createStatement().execute("update pipeline_enquiry set jobs = 1 where jobs = 5");
        }
        bench.store.write(Bench.WHO, w -> {
            w.update(e, 1, 1, Map.of(e.JOBS, 11));
            return null;
        });
        assertEquals("11", bench.say("pipeline.most_jobs@2018"));
        assertEquals("5", bench.say("pipeline.least_jobs@2019"));
        bench.figures.replaced();
        assertEquals("1", bench.say("pipeline.least_jobs@2019"));
    }

    @Test
    void aNumberIsReadAnewOnlyWhenSomethingItLooksAtIsAnother() throws SQLException {
        Enquiry e = Enquiry.ENQUIRY;
        assertEquals("5", bench.say("pipeline.least_jobs@2019"));
        try (Connection behind = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("test.db"))) {
            behind.createStatement().execute("update pipeline_enquiry set jobs = 1 where jobs = 5");
        }
        change(2, 1, Map.of(e.SOURCE, "web", e.STAGE, "visit"));
        assertEquals("5", bench.say("pipeline.least_jobs@2019"));
        change(2, 2, Map.of(e.APPROX, true));
        assertEquals("ca 1", bench.say("pipeline.least_jobs@2019"));
    }

    @Test
    void anEmptyFieldThatIsFilledAndAFilledOneThatIsEmptiedCount() {
        Enquiry e = Enquiry.ENQUIRY;
        assertEquals("2", bench.say("pipeline.open@2019"));
        assertEquals("25", bench.say("pipeline.wanted@2019"));
        change(3, 1, Map.of(e.DECIDED_ON, LocalDate.of(2019, 6, 1), e.JOBS, 7));
        assertEquals("1", bench.say("pipeline.open@2019"));
        assertEquals("32", bench.say("pipeline.wanted@2019"));
        Map<org.jooq.Field<?>, Object> emptied = new java.util.HashMap<>();
        emptied.put(e.DECIDED_ON, null);
        emptied.put(e.JOBS, null);
        change(3, 2, emptied);
        assertEquals("2", bench.say("pipeline.open@2019"));
        assertEquals("25", bench.say("pipeline.wanted@2019"));
    }

    private void change(long id, long version, Map<? extends org.jooq.Field<?>, ?> values) {
        bench.store.write(Bench.WHO, w -> {
            w.update(Enquiry.ENQUIRY, id, version, values);
            return null;
        });
    }

    @Test
    void drillDownGivesTheRowsThatMadeTheNumber() {
        var rows = bench.figures.rows(Ask.parse("pipeline.received[municipality=mark]@2019"));
        assertEquals(2, rows.get("pipeline.enquiry").size());
        var share = bench.figures.rows(Ask.parse("pipeline.success@2019"));
        assertEquals(1, share.get("pipeline.enquiry/success_part").size());
        assertEquals(3, share.get("pipeline.enquiry/received").size());
        assertEquals(
                2, bench.figures.rows(Ask.parse("pipeline.open@2019")).getOnly().size());
        assertThrows(IllegalArgumentException.class, () -> bench.figures.rows(Ask.parse("pipeline.nothing@2019")));
    }

    @Test
    void labelsAreTheFiguresAndItsCodes() {
        assertEquals(
                "Inkomna, Borås",
                bench.figures.label(Ask.parse("pipeline.received[municipality=boras]@2019"), Bench.SWEDISH));
        assertEquals("Enquiries", bench.figures.title("pipeline", java.util.Locale.ENGLISH));
    }
}
