package se.helhet.unit.kansli.reserve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.importing.ImportReport;
import se.helhet.unit.kansli.KansliBench;
import se.helhet.unit.kansli.SmallFederation;

/** The result of 2019 is 260 000. */
class BalanceRequirementTest {
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

    private ImportReport reserve(int year, String reserve, String kind, int kronor) {
        return kansli.bench()
                .importCsv(
                        "kansli.reserve",
                        "year,reserve,kind,amount\n" + year + "," + reserve + "," + kind + "," + kronor + "\n");
    }

    private List<String> rows(int year) {
        return kansli.bench()
                .draw("kansli", String.valueOf(year))
                .rows("balance_requirement")
                .collect(r -> r.replace('\u00A0', ' ').replace('\u2212', '-'))
                .castToList();
    }

    @Test
    void hasNoLineOfTheReserveWhereNoneIsKept() {
        assertEquals(
                List.of(
                        "Årets resultat enligt resultaträkningen | 260",
                        "Reduceringar och justeringar | 0",
                        "Balanskravsresultat | 260"),
                rows(2019));
    }

    @Test
    void takesWhatIsSetAsideOffTheResult() {
        assertTrue(reserve(2019, "rur", "set_aside", 60_000).stored());
        assertEquals(
                List.of(
                        "Årets resultat enligt resultaträkningen | 260",
                        "Reduceringar och justeringar | 0",
                        "Årets resultat efter balanskravsjusteringar | 260",
                        "Reservering av medel till resultatutjämningsreserven | -60",
                        "Balanskravsresultat | 200"),
                rows(2019));
        String text = kansli.bench().draw("kansli", "2019").plain().replace('\u00A0', ' ');
        assertTrue(text.contains("är 200 tkr sedan resultatreserven räknats in"), text);
    }

    @Test
    void theReserveOfTheLawChangesAtTheTurnOf2023() {
        assertTrue(reserve(2023, "rur", "set_aside", 1000).stored());
        assertFalse(reserve(2024, "rur", "set_aside", 2000).stored());
        assertFalse(reserve(2023, "resultatreserv", "set_aside", 3000).stored());
        assertTrue(reserve(2024, "resultatreserv", "set_aside", 4000).stored());
        assertTrue(rows(2023).toString().contains("till resultatutjämningsreserven | -1"), rows(2023)::toString);
        assertTrue(rows(2024).toString().contains("till resultatreserven | -4"), rows(2024)::toString);
    }

    @Test
    void whatWasSetAsideUnderTheOldLawCanBeUsedLater() {
        assertTrue(reserve(2024, "rur", "used", 5000).stored());
        assertFalse(reserve(2012, "rur", "used", 5000).stored());
        assertTrue(rows(2024).toString().contains("Användning av medel från resultatutjämningsreserven | 5"));
    }

    @Test
    void namesTheLawOfTheYear() {
        assertTrue(law(2017).contains("8 kap. 3 d § kommunallagen (1991:900)"));
        assertTrue(law(2018).contains("(1997:614)"));
        assertTrue(law(2019).contains("11 kap. 10 § lagen (2018:597)"));
        assertTrue(
                law(2023)
                        .contains(
                                "resultatutjämningsreserven finns i 11 kap. 14 § kommunallagen (2017:725), i lydelsen till och med 2023"));
        assertTrue(law(2024).contains("resultatreserven finns i 11 kap. 14 § kommunallagen (2017:725);"));
        assertFalse(law(2024).contains("resultatutjämningsreserven"));
    }

    private String law(int year) {
        return kansli.bench()
                .draw("kansli", String.valueOf(year))
                .grid("balance_requirement")
                .source()
                .toString()
                .replace('\u00A0', ' ');
    }

    @Test
    void refusesWithASentence() {
        String said = reserve(2024, "rur", "set_aside", 1000).findings().toString();
        assertTrue(said.contains("Den reserven finns inte i lagen det året"), said);
    }
}
