package se.helhet.unit.kansli.investment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.unit.kansli.KansliBench;
import se.helhet.unit.kansli.SmallFederation;

/** The small federation buys for 80 000 in 2019 without a project; more vouchers put equipment on project 310. */
class InvestmentAccountsTest {
    @TempDir
    Path folder;

    private KansliBench kansli;

    @BeforeEach
    void open() {
        kansli = new KansliBench(folder);
        kansli.bench().listener(new InvestmentKeeper(kansli.bench().store()));
        SmallFederation federation = new SmallFederation(folder);
        kansli.bench().organisation(KansliBench.organisation(2000));
        federation
                .maps()
                .forEach(map -> kansli.with(map.getFileName().toString().replace(".csv", ""), map));
        kansli.with(
                "sie",
                federation.ledger2018(),
                federation.ledger2019(SmallFederation.voucher(2019, 5, "1210 {1 30 6 310} 60000", "1920 {} -60000")
                        + SmallFederation.voucher(2019, 6, "4010 {1 30 6 310} 9000", "1920 {} -9000")));
    }

    @AfterEach
    void close() {
        kansli.close();
    }

    private void decide(String day, long kronor, String finished) {
        kansli.bench()
                .row(
                        "investment",
                        "project",
                        "310",
                        "name",
                        "Ny utställning",
                        "unit",
                        "navet",
                        "decided_on",
                        day,
                        "amount",
                        kronor * 100,
                        "finished_on",
                        finished);
    }

    private List<String> rows(String year) {
        return kansli.bench()
                .draw("kansli", year)
                .rows("investment_accounts")
                .collect(r -> r.replace('\u00A0', ' ').replace('\u2212', '-'))
                .castToList();
    }

    @Test
    void showsWhatIsDecidedUsedAndLeftOfAProject() {
        decide("2018-10-26", 100_000, null);
        assertEquals(
                List.of(
                        "Ny utställning | 100 | 0 | 60 | 40",
                        "Investeringar utan eget projekt |  |  | 80 | ",
                        "Summa | 100 | 0 | 140 | 40"),
                rows("2019"));
        assertEquals("60", kansli.bench().print("kansli.investment_used[project=310]@2019-05"));
        assertEquals("NOT_KEPT", kansli.bench().print("kansli.investment_used[project=310]@2017"));
    }

    @Test
    void addsWhatIsDecidedLaterAndWhatTheLedgerDoesNotFollow() {
        decide("2018-10-26", 100_000, null);
        decide("2019-03-01", 50_000, null);
        kansli.bench().row("investment_use", "used_on", "2018-12-01", "project", "310", "amount", 10_000_00);
        assertEquals("Ny utställning | 150 | 10 | 60 | 80", rows("2019").get(0));
        assertEquals("Ny utställning | 100 | 0 | 10 | 90", rows("2018").get(0).replace("–", "0"));
    }

    @Test
    void aFinishedProjectStaysUntilTheEndOfItsYear() {
        decide("2018-10-26", 100_000, "2019-09-30");
        assertEquals("Ny utställning | 100 | 0 | 60 | 40", rows("2019").get(0));
        assertEquals("0", kansli.bench().print("kansli.investment_decided@2020"));
    }

    @Test
    void followsTheLedgerWhenAYearIsWithdrawn() {
        decide("2018-10-26", 100_000, null);
        var imports =
                new se.helhet.unit.kansli.ledger.LedgerImports(kansli.bench().store());
        String id = imports.taken().getLast().id();
        imports.withdraw(id, new se.helhet.api.store.Who("prov", "prov"));
        assertEquals("0", kansli.bench().print("kansli.investment_used[project=310]@2019"));
        assertEquals("100", kansli.bench().print("kansli.investment_left@2019"));
    }

    @Test
    void showsTheLedgersInvestmentsWhereNothingIsDecided() {
        List<String> rows = rows("2019");
        assertEquals("Investeringar utan eget projekt |  |  | 140 | ", rows.get(0));
        assertTrue(kansli.bench().draw("kansli", "2018").plain().contains("Inga investeringar är beslutade"));
    }

    @Test
    void refusesAProjectFinishedBeforeItWasDecided() {
        var report = kansli.bench()
                .importCsv(
                        "kansli.investment",
                        "project,name,unit,decided_on,amount,finished_on\n310,Ny,navet,2019-05-01,1000,2019-04-01\n");
        assertTrue(report.findings().toString().contains("färdigt före beslutet"), report.toString());
    }
}
