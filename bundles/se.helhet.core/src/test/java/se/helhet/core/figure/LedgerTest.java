package se.helhet.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.core.toy.Bench;
import se.helhet.core.toy.LedgerUnit;
import se.helhet.core.toy.PipelineUnit;

class LedgerTest {
    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder, new LedgerUnit(), new PipelineUnit()).federation();
        bench.balance("2019-01-01", "pipeline", "equity", false, true, -400_000);
        bench.balance("2019-01-01", "ledger", "equity", false, true, -100_000);
        bench.balance("2019-02-01", "pipeline", "income", false, false, -900_000);
        bench.balance("2019-03-01", "pipeline", "cost", false, false, 700_000);
        bench.balance("2019-03-01", "pipeline", "cost", true, false, 100_000);
        bench.balance("2019-11-01", "ledger", "income", true, false, -100_000);
        bench.balance("2019-11-01", "ledger", "depreciation", false, false, 50_000);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void turnsTheSignAndAddsLines() {
        assertEquals("1000000", bench.say("ledger.income@2019"));
        assertEquals("150000", bench.say("ledger.result@2019"));
        assertEquals("100000", bench.say("ledger.result[unit=pipeline]@2019"));
        assertEquals("50000", bench.say("ledger.result[unit=ledger]@2019"));
    }

    @Test
    void eliminatesInternalItemsInEveryPart() {
        assertEquals("150000", bench.say("ledger.result_external@2019"));
        assertEquals("200000", bench.say("ledger.result_external[unit=pipeline]@2019"));
    }

    @Test
    void balancesRunFromTheYearsFirstDay() {
        assertEquals("500000", bench.say("ledger.equity_opening@2019-06"));
        assertEquals("500000", bench.say("ledger.equity_opening@2019-01..2019-06"));
        assertEquals("600000", bench.say("ledger.equity@2019-06"));
        assertEquals("1400000", bench.say("ledger.equity@2019-02"));
        assertEquals("650000", bench.say("ledger.equity@2019"));
        assertEquals("NOT_KEPT", bench.say("ledger.equity@2018"));
    }

    @Test
    void roleAnswersForItsUnit() {
        assertEquals("100000", bench.say("economy.result[unit=pipeline]@2019"));
        assertEquals("FAILED", bench.say("economy.result[unit=navt]@2019"));
    }
}
