package se.helhet.unit.kansli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.command.UnitCommand.Answer;
import se.helhet.api.store.Who;
import se.helhet.unit.kansli.KansliBench;
import se.helhet.unit.kansli.SmallFederation;

class AccountMapCommandTest {
    @TempDir
    Path folder;

    private KansliBench kansli;
    private AccountMapCommand command;

    @BeforeEach
    void open() {
        kansli = new KansliBench(folder);
        kansli.bench().listener(new MapKeeper(kansli.bench().store()));
        kansli.with(new SmallFederation(folder));
        command = new AccountMapCommand(kansli.bench().store());
    }

    @AfterEach
    void close() {
        kansli.close();
    }

    private Answer run(String... words) {
        return command.run(Lists.immutable.of(words), new Who("prov", "prov"));
    }

    private String refusal(String... words) {
        return assertThrows(IllegalArgumentException.class, () -> run(words)).getMessage();
    }

    @Test
    void copiesTheMapOfAYearWithItsEditionToALaterOne() {
        Path map = new SmallFederation(folder)
                .csv(
                        "karta-2018",
                        "from_account,to_account,unit,counterparty,line,detail,cash_flow,year,edition",
                        "3000,3999,,,income,sales,,2018,Kommun-Bas 2018",
                        "1000,2999,,,cash,,,2018,Kommun-Bas 2018");
        kansli.with("account-map", map);
        String said = run("copy", "2018", "2019").summary();
        assertTrue(said.contains("2 rader") && said.contains("Kommun-Bas 2018"), said);
        assertEquals(
                Lists.immutable.of("3000", "3999", "", "", "income", "sales", "", "2019", "Kommun-Bas 2018"),
                run("show", "2019").table().orElseThrow().rows().getLast());
        assertTrue(run("copy", "2019", "2020", "Kommun-Bas 2020").summary().contains("Kommun-Bas 2020"));
        assertEquals(
                "Kommun-Bas 2018",
                run("show", "2018").table().orElseThrow().rows().getFirst().getLast());
    }

    @Test
    void aMapThatHoldsFromTheBeginningCanBeCopied() {
        assertEquals(10, run("show", "2019").table().orElseThrow().rows().size());
        run("copy", "2018", "2019");
        assertEquals("120", kansli.bench().print("kansli.income_external@2019"));
        assertEquals("150", kansli.bench().print("kansli.income_external@2018"));
    }

    @Test
    void refusesWhatIsThereAndWhatIsNone() {
        run("copy", "2018", "2019");
        assertTrue(refusal("copy", "2018", "2019").contains("Det finns redan en karta för 2019"));
        assertTrue(refusal("copy", "2019", "2018").contains("ett senare år"));
        assertTrue(refusal("copy", "i fjol", "2020").contains("inget år"));
        assertTrue(refusal("flytta").contains("account-map copy 2019 2020"));
    }

    @Test
    void aRowWrittenByHandMovesTheBalancesAtOnce() {
        assertEquals("120", kansli.bench().print("kansli.income_external@2019"));
        String csv = "from_account,to_account,line,unit,year\n3010,3010,extraordinary,navet,0\n";
        var report = kansli.bench().importCsv("kansli.map_row", csv);
        assertTrue(report.stored(), report.findings()::toString);
        assertEquals("0", kansli.bench().print("kansli.income_external@2019"));
        assertEquals("120", kansli.bench().print("kansli.extraordinary_external@2019"));
    }

    @Test
    void refusesARowWhoseAccountsRunBackwards() {
        var report =
                kansli.bench().importCsv("kansli.map_row", "from_account,to_account,line,year\n3010,3000,income,0\n");
        assertTrue(report.findings().toString().contains("Byt plats på dem"), report.toString());
    }
}
