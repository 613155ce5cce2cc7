package se.helhet.unit.brb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.register.Draft;
import se.helhet.api.register.Outcome;
import se.helhet.api.register.Query;
import se.helhet.api.register.Registers;
import se.helhet.api.register.Row;
import se.helhet.api.store.Who;
import se.helhet.itest.kit.UnitBench;

/** An enquiry's way in {@code brb.step} follows from its stage; today is 10 October 2020. */
class StageHistoryTest {
    private static final String NEW = "2020-09-01";
    private static final Who WHO = new Who("anna", "test");

    @TempDir
    Path folder;

    private UnitBench bench;
    private Registers registers;

    @BeforeEach
    void open() {
        bench = UnitBench.of(new BrbUnit(), folder).federation("boras");
        registers = bench.registers();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void writesTheStepWithTheStage() {
        Row row = enquiry("A");
        assertEquals(List.of("A new 2020-09-01 - -"), steps());
        change(row, "stage", "dialog");
        assertEquals(List.of("A new 2020-09-01 2020-10-10 39", "A dialog 2020-10-10 - -"), steps());
        assertTrue(bench.submit("brb", 2020).findings().isEmpty());
    }

    @Test
    void takesTheDayOfADecisionFromTheCase() {
        Row row = enquiry("A");
        change(row, "stage", "declined", "decided_on", "2020-09-21");
        assertEquals(List.of("A new 2020-09-01 2020-09-21 20", "A declined 2020-09-21 - -"), steps());
    }

    @Test
    void undoingTakesBothBack() {
        Row first = enquiry("A");
        Row second = change(first, "stage", "dialog");
        Row third = change(second, "stage", "visit");
        Row undone = stored(
                registers.restore("brb.enquiry", first.id(), first.version(), third.version(), WHO, UnitBench.SWEDISH));
        assertEquals(List.of("A new 2020-09-01 - -"), steps());
        registers.delete("brb.enquiry", undone.id(), undone.version(), WHO, UnitBench.SWEDISH);
        assertEquals(List.of(), steps());
        stored(registers.restore("brb.enquiry", undone.id(), undone.version(), 0, WHO, UnitBench.SWEDISH));
        assertEquals(List.of("A new 2020-09-01 - -"), steps());
    }

    @Test
    void aDeletedCaseComesBackWithItsWholeWay() {
        Row row = change(enquiry("A"), "stage", "dialog");
        List<String> way = steps();
        registers.delete("brb.enquiry", row.id(), row.version(), WHO, UnitBench.SWEDISH);
        stored(registers.restore("brb.enquiry", row.id(), row.version(), 0, WHO, UnitBench.SWEDISH));
        assertEquals(way, steps());
    }

    @Test
    void aSlipOfTheSameDayLeavesNoTrace() {
        Row slip = change(enquiry("A"), "stage", "visit");
        Row back = change(slip, "stage", "new");
        assertEquals(List.of("A new 2020-09-01 - -"), steps());
        Row decided = change(back, "stage", "declined", "decided_on", "2020-09-21");
        change(decided, "stage", "dialog", "decided_on", "");
        assertEquals(List.of("A new 2020-09-01 2020-09-21 20", "A dialog 2020-10-10 - -"), steps());
    }

    @Test
    void theWayFollowsANewReference() {
        change(enquiry("A"), "reference", "B", "stage", "dialog");
        assertEquals(List.of("B new 2020-09-01 2020-10-10 39", "B dialog 2020-10-10 - -"), steps());
    }

    @Test
    void nothingIsStoredOfARefusedChange() {
        Row row = enquiry("A");
        assertInstanceOf(Outcome.Refused.class, save(Optional.of(row), "stage", "established"));
        assertEquals(List.of("A new 2020-09-01 - -"), steps());
    }

    @Test
    void aCaseOutOfAFileBeginsItsWayWithItsFirstChange() {
        bench.importCsv(
                "brb.enquiry",
                "reference,received_on,source,country,sector,stage\nA,2020-08-01,direct,Sverige,food,new\n");
        assertEquals(List.of(), steps());
        Row row = registers
                .page("brb.enquiry", Query.ALL, UnitBench.SWEDISH)
                .rows()
                .getOnly();
        change(row, "stage", "dialog");
        assertEquals(List.of("A new 2020-08-01 2020-10-10 70", "A dialog 2020-10-10 - -"), steps());
    }

    private Row enquiry(String reference) {
        return stored(save(
                Optional.empty(),
                "reference",
                reference,
                "received_on",
                NEW,
                "source",
                "direct",
                "country",
                "Sverige",
                "sector",
                "food",
                "stage",
                "new"));
    }

    private Row change(Row row, String... columnsAndTexts) {
        return stored(save(Optional.of(row), columnsAndTexts));
    }

    private Outcome save(Optional<Row> row, String... columnsAndTexts) {
        var texts = Maps.mutable.<String, String>empty();
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            texts.put(columnsAndTexts[i], columnsAndTexts[i + 1]);
        }
        Draft draft = new Draft(row.map(Row::id), row.map(Row::version).orElse(0L), texts.toImmutable());
        return registers
                .saveAll("brb.enquiry", Lists.immutable.of(draft), WHO, UnitBench.SWEDISH)
                .getOnly();
    }

    private Row stored(Outcome outcome) {
        long id = assertInstanceOf(Outcome.Stored.class, outcome, outcome.toString())
                .id();
        return registers.row("brb.enquiry", id, UnitBench.SWEDISH).orElseThrow();
    }

    /** Reference, stage, from, to and days of each. */
    private List<String> steps() {
        return bench.store()
                .read(dsl -> dsl.fetch(
                                "select reference, stage, entered_on, left_on, days from brb_step order by entered_on, id")
                        .map(r -> String.join(
                                " ",
                                Arrays.stream(r.intoArray())
                                        .map(v -> v == null ? "-" : v.toString())
                                        .toList())));
    }
}
