package se.helhet.unit.kansli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.helhet.unit.kansli.SmallFederation.voucher;

import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.importing.FileImport.Decision;
import se.helhet.api.job.Progress;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.unit.kansli.KansliBench;
import se.helhet.unit.kansli.SmallFederation;

class WithdrawTest {
    private static final Who WHO = new Who("prov", "prov");

    /** People fill these themselves; no import touches them. */
    private static final ImmutableList<String> KEPT_BY_HAND = Lists.immutable.of(
            "kansli_investment",
            "kansli_investment_state",
            "kansli_investment_use",
            "kansli_reserve",
            "kansli_restatement");

    @TempDir
    Path folder;

    /** Compared are all tables of the store, and the import puts rows into each of the unit's that is not kept by hand. */
    @Test
    void leavesEveryTableOfTheStoreAsItWas() {
        SmallFederation federation = new SmallFederation(folder);
        try (KansliBench kansli = new KansliBench(folder)) {
            Store store = kansli.bench().store();
            federation
                    .maps()
                    .forEach(m -> kansli.with(m.getFileName().toString().replace(".csv", ""), m));
            kansli.with("sie", federation.ledger2018());
            String before = StoreDump.of(store);
            assertTrue(before.contains("kansli_entry") && before.contains("kansli_map_row"), before);
            Path file = federation.ledger2019(
                    voucher(2019, 5, "1920 {} 10", "3010 {1 30} -9") + "#PBUDGET 0 201901 5010 {1 \"10\"} 99\r\n");
            assertTrue(new SieImport(store)
                    .take(Lists.immutable.of(file), Decision.ACCEPT, Progress.NONE, WHO)
                    .stored());
            assertEquals(KEPT_BY_HAND, StoreDump.empty(store));
            assertNotEquals(before, StoreDump.of(store));
            LedgerImports imports = new LedgerImports(store);
            imports.withdraw(imports.taken().getLast().id(), WHO);
            assertEquals(before, StoreDump.of(store));
        }
    }
}
