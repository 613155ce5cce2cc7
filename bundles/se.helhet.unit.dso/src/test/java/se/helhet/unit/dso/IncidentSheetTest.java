package se.helhet.unit.dso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.map.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.register.Draft;
import se.helhet.api.register.Fault;
import se.helhet.api.register.Outcome;
import se.helhet.api.register.Query;
import se.helhet.api.register.Registers;
import se.helhet.api.register.Sheet;
import se.helhet.api.register.Verdict;
import se.helhet.api.store.Who;
import se.helhet.itest.kit.UnitBench;

/** A register that gives counts only, with a clock, as its own people see and edit it. */
class IncidentSheetTest {
    private static final String REGISTER = "dso.incident";
    private static final ImmutableMap<String, String> INCIDENT = Maps.immutable.withAll(Map.of(
            "aware_on", "2019-05-03",
            "aware_time", "14:30",
            "municipality", "boras",
            "state", "bekraftad",
            "kind", "forlust",
            "risk", "risk",
            "decision", "oavgjort"));

    @TempDir
    Path folder;

    @Test
    void theUnitsOwnPeopleSeeRowsAndNothingIsAddedUp() {
        try (UnitBench bench = bench()) {
            Registers registers = bench.registers();
            assertTrue(registers
                    .all(UnitBench.SWEDISH)
                    .detect(r -> r.name().equals(REGISTER))
                    .countsOnly());
            assertInstanceOf(
                    Outcome.Stored.class,
                    registers.save(REGISTER, Draft.fresh(INCIDENT), new Who("dso", ""), UnitBench.SWEDISH));
            var page = registers.page(REGISTER, Query.ALL.searching("BORAS"), UnitBench.SWEDISH);
            assertEquals(1, page.matching());
            assertTrue(page.sums().isEmpty());
            assertTrue(registers.sheet(REGISTER, UnitBench.SWEDISH).columns().noneSatisfy(Sheet.Column::summed));
        }
    }

    @Test
    void showsTheReckonedLimitWhileOneTypes() {
        try (UnitBench bench = bench()) {
            Verdict verdict = bench.registers().check(REGISTER, Draft.fresh(INCIDENT), UnitBench.SWEDISH);
            assertTrue(verdict.good(), verdict.toString());
            assertEquals("2019-05-06", verdict.derived().get("due_on"));
            assertEquals("14:30", verdict.derived().get("due_time"));
        }
    }

    @Test
    void aReckonedFieldIsNotWritten() {
        try (UnitBench bench = bench()) {
            Outcome outcome = bench.registers()
                    .save(
                            REGISTER,
                            Draft.fresh(INCIDENT.newWithKeyValue("due_on", "2030-01-01")),
                            new Who("dso", ""),
                            UnitBench.SWEDISH);
            long id = assertInstanceOf(Outcome.Stored.class, outcome).id();
            int due = bench.registers()
                    .sheet(REGISTER, UnitBench.SWEDISH)
                    .columns()
                    .detectIndex(c -> c.name().equals("due_on"));
            assertEquals(
                    "2019-05-06",
                    bench.registers()
                            .row(REGISTER, id, UnitBench.SWEDISH)
                            .orElseThrow()
                            .cells()
                            .get(due)
                            .shown());
        }
    }

    @Test
    void rulesSpeakInTheUnitsWords() {
        try (UnitBench bench = bench()) {
            Fault fault = bench.registers()
                    .check(REGISTER, Draft.fresh(INCIDENT.newWithKeyValue("aware_time", "25:90")), UnitBench.SWEDISH)
                    .faults()
                    .getOnly();
            assertEquals("", fault.column());
            assertTrue(fault.sentence().length() > 20, fault.sentence());
        }
    }

    private UnitBench bench() {
        return UnitBench.of(new DsoUnit(), folder).federation("boras", "mark");
    }
}
