package se.helhet.unit.kansli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.ledger.AccountMaps;
import se.helhet.api.ledger.AccountMaps.Account;
import se.helhet.api.ledger.AccountMaps.Row;
import se.helhet.api.ledger.AccountMaps.YearMap;
import se.helhet.api.store.Who;
import se.helhet.unit.kansli.KansliBench;
import se.helhet.unit.kansli.SmallFederation;

class LedgerAccountMapsTest {
    @TempDir
    Path folder;

    private KansliBench kansli;
    private AccountMaps maps;

    @BeforeEach
    void open() {
        kansli = new KansliBench(folder);
        kansli.with(new SmallFederation(folder));
        maps = new LedgerAccountMaps(kansli.bench().store());
    }

    @AfterEach
    void close() {
        kansli.close();
    }

    @Test
    void tellsWhatAnAccountBeganWithAndWhatHasMoved() {
        Account bank = account(maps.of(2018), 1920);

        assertEquals("Bank", bank.name());
        assertEquals(100_000_00, bank.opening());
        assertEquals(200_000_00, bank.change());
        assertEquals(300_000_00, bank.parts().getOnly().amount());
    }

    @Test
    void placesEveryAccountOnTheRowThatTakesIt() {
        YearMap map = maps.of(2018);
        Account pay = account(map, 5010);
        Row row = map.rows().detect(r -> r.id() == pay.parts().getOnly().rows().getOnly());

        assertTrue(row.takes(5010));
        assertEquals("cost", row.line());
        assertEquals(AccountMaps.Statement.INCOME, row.statement());
        assertTrue(map.accounts().allSatisfy(a -> a.parts().allSatisfy(AccountMaps.Part::placed)));
    }

    @Test
    void marksAmountsThatNoRowTakesAndThatTwoRowsTake() {
        kansli.with(
                "account-map",
                new SmallFederation(folder)
                        .csv(
                                "luckor",
                                "from_account,to_account,unit,counterparty,line,detail,cash_flow",
                                "1000,2999,,,cash,,",
                                "5000,5999,,,cost,,",
                                "5010,5010,,,depreciation,,"));
        YearMap map = maps.of(2018);

        assertEquals(0, account(map, 3010).parts().getOnly().rows().size());
        assertEquals(-150_000_00, account(map, 3010).parts().getOnly().amount());
        assertEquals(2, account(map, 5010).parts().getOnly().rows().size());
        assertFalse(account(map, 5010).parts().getOnly().placed());
    }

    @Test
    void showsTheMapOfAYearWithoutALedger() {
        YearMap map = maps.of(2030);

        assertFalse(map.ledger());
        assertEquals(10, map.rows().size());
        assertTrue(map.accounts().isEmpty());
    }

    @Test
    void copiesTheMapWithAnEditionOfItsOwn() {
        maps.copy(2018, 2019, "Kommun-Bas 2019", new Who("prov", "prov"));

        assertEquals(2019, maps.of(2019).from());
        assertEquals(0, maps.of(2018).from());
        ImmutableList<String> editions =
                maps.of(2019).rows().collect(Row::edition).distinct();
        assertEquals("[Kommun-Bas 2019]", editions.toString());
        assertThrows(IllegalArgumentException.class, () -> maps.copy(2018, 2019, "", new Who("prov", "prov")));
    }

    private static Account account(YearMap map, int number) {
        return map.accounts().detect(a -> a.number() == number);
    }
}
