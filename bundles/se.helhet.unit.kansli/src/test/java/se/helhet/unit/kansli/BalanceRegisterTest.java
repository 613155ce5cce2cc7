package se.helhet.unit.kansli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.store.Who;
import se.helhet.core.cases.RegisterCases;
import se.helhet.itest.kit.UnitBench;

class BalanceRegisterTest {
    @Test
    void nobodyImportsRowsIntoTheBalances(@TempDir Path folder) {
        UnitBench[] made = new UnitBench[1];
        KansliUnit unit = KansliBench.unit(made);
        try (UnitBench bench = UnitBench.of(unit, folder)) {
            made[0] = bench;
            RegisterCases cases = RegisterCases.outside(bench.store(), bench.organisation(), Lists.immutable.of(unit));
            assertFalse(cases.registers().contains("kansli.balance"), cases.registers()::toString);
            Path file = new SmallFederation(folder).csv("saldon", "month,ore", "2019-01-01,100");
            assertThrows(
                    IllegalArgumentException.class,
                    () -> cases.importCsv("kansli.balance", file, new Who("prov", "prov")));
        }
    }
}
