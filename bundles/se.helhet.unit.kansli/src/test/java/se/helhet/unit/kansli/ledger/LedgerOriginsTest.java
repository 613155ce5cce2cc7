package se.helhet.unit.kansli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.evaluation.Origins.Listing;
import se.helhet.api.value.Ask;
import se.helhet.unit.kansli.KansliBench;
import se.helhet.unit.kansli.SmallFederation;

class LedgerOriginsTest {
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

    private ImmutableList<Listing> open(String address, int most) {
        return open(address, "", most);
    }

    private ImmutableList<Listing> open(String address, String account, int most) {
        return new LedgerOrigins(kansli.bench().store())
                .open(
                        kansli.bench()
                                .figures()
                                .rows(Ask.parse(address))
                                .valuesView()
                                .getOnly(),
                        account,
                        most);
    }

    private static List<String> plain(Listing listing) {
        return listing.rows()
                .collect(r -> r.makeString(" | ").replace('\u00A0', ' ').replace('\u2212', '-'))
                .castToList();
    }

    @Test
    void opensAUnitsCostIntoItsAccountsAndVouchers() {
        ImmutableList<Listing> opened = open("kansli.cost[unit=navet]@2019", 10);
        assertEquals(
                List.of(
                        "5010 | Löner | 0,00 | 250 000,00 | 250 000,00",
                        "7480 | Köp av interna tjänster | 0,00 | 40 000,00 | 40 000,00",
                        " | Summa | 0,00 | 290 000,00 | 290 000,00"),
                plain(opened.get(0)));
        assertEquals(
                List.of(
                        "A 1 | 2019-02-15 | 7480 | 30 |  | E10 | 40 000,00 | ",
                        "A 1 | 2019-03-15 | 5010 | 30 |  |  | 250 000,00 | "),
                plain(opened.get(1)));
    }

    @Test
    void narrowsTheVouchersToAnAccountAndLeavesTheAccountsAsTheyAre() {
        ImmutableList<Listing> opened = open("kansli.cost[unit=navet]@2019", "7480", 10);
        assertEquals("[5010, 7480, ]", opened.get(0).keys().toString());
        assertEquals(3, opened.get(0).rows().size());
        assertEquals(
                "Verifikationernas rader 2019, konto 7480, kronor, debet positivt",
                opened.get(1).title());
        assertEquals(List.of("A 1 | 2019-02-15 | 7480 | 30 |  | E10 | 40 000,00 | "), plain(opened.get(1)));
    }

    @Test
    void anAccountThatIsNotBehindTheNumberNarrowsNothing() {
        assertEquals(
                2,
                open("kansli.cost[unit=navet]@2019", "1920", 10).get(1).rows().size());
        assertEquals(
                2,
                open("kansli.cost[unit=navet]@2019", "konto", 10).get(1).rows().size());
    }

    @Test
    void leavesInternalItemsOutWhereTheNumberDoes() {
        assertEquals(
                List.of("5010 | Löner | 0,00 | 700 000,00 | 700 000,00", " | Summa | 0,00 | 700 000,00 | 700 000,00"),
                plain(open("kansli.cost_external@2019", 10).get(0)));
    }

    @Test
    void aBalanceHasItsOpeningAndWhatHasMoved() {
        ImmutableList<Listing> cash = open("kansli.cash@2019", 10);
        assertEquals(
                "1920 | Bank | 300 000,00 | 120 000,00 | 420 000,00",
                plain(cash.get(0)).get(0));
        assertEquals(3, cash.get(1).rows().size());
        assertEquals(1, open("kansli.cash@2019-02", 10).get(1).rows().size());
    }

    @Test
    void saysWhenThereAreMoreRows() {
        Listing rows = open("kansli.cash@2019", 2).get(1);
        assertEquals(2, rows.rows().size());
        assertTrue(rows.more());
    }
}
