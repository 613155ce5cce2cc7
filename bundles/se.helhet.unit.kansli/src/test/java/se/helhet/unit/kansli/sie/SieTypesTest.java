package se.helhet.unit.kansli.sie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.finding.Finding;

/** One small ledger in every type of SIE. */
class SieTypesTest {
    private static final String HEAD = """
            #RAR 0 20190101 20191231
            #KONTO 1920 Bank
            #KONTO 2010 "Eget kapital"
            #KONTO 3010 Intäkter
            #KONTO 5010 Löner
            #IB 0 1920 1000.00
            #IB 0 2010 -1000.00
            """;
    private static final String YEAR = """
            #UB 0 1920 1300.00
            #UB 0 2010 -1000.00
            #RES 0 3010 -500.00
            #RES 0 5010 200.00
            """;
    private static final String MONTHS = """
            #PSALDO 0 201902 1920 {} 500.00
            #PSALDO 0 201903 1920 {} -200.00
            #PSALDO 0 201902 3010 {} -500.00
            #PSALDO 0 201903 5010 {} 200.00
            #PSALDO -1 201803 5010 {} 900.00
            """;
    private static final String VOUCHERS = """
            #VER A 1 20190215
            {
            #TRANS 1920 {} 500.00
            #TRANS 3010 {1 "10"} -500.00
            }
            #VER A 2 20190315
            {
            #TRANS 5010 {1 "10"} 150.00
            #TRANS 5010 {1 "30" 6 "P"} 50.00
            #TRANS 1920 {} -200.00
            }
            """;

    @TempDir
    Path folder;

    private SieFile scan(String type, String... parts) {
        try {
            Path file = folder.resolve("typ.se");
            String text = "#FLAGGA 0\n#SIETYP " + type + "\n" + String.join("", parts);
            Files.write(file, text.getBytes(Charset.forName("IBM437")));
            return SieScan.read(file, SieTaker.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> amounts(SieFile file) {
        return file.amounts()
                .collect(a -> a.month().getMonthValue() + " " + a.account() + " " + a.unit() + " " + a.ore())
                .castToList();
    }

    @Test
    void allTypesGiveEqualBalances() {
        SieFile vouchers = scan("4", HEAD, YEAR, VOUCHERS);
        assertEquals(
                "{1920=130000, 2010=-100000, 3010=-50000, 5010=20000}",
                vouchers.closing().toString());
        for (SieFile file :
                List.of(scan("1", HEAD, YEAR), scan("2", HEAD, YEAR, MONTHS), scan("3", HEAD, YEAR, MONTHS))) {
            assertFalse(file.hasErrors(), () -> file.findings().toString());
            assertEquals(vouchers.closing(), file.closing());
        }
    }

    @Test
    void aFileOfTheYearOnlyMovesInItsLastMonth() {
        assertEquals(List.of("12 1920  30000", "12 3010  -50000", "12 5010  20000"), amounts(scan("1", HEAD, YEAR)));
    }

    @Test
    void objectRowsBesideTheAccountsRowExplainIt() {
        SieFile file = scan("3", HEAD, YEAR, MONTHS, """
                #PSALDO 0 201903 5010 {1 "10"} 150.00
                #PSALDO 0 201903 5010 {1 "30"} 20.00
                #PSALDO 0 201903 5010 {6 "P"} 50.00
                #PSALDO 0 201903 5010 {1 "30" 6 "P"} 20.00
                """);
        assertEquals(
                List.of("3 5010  3000", "3 5010 10 15000", "3 5010 30 2000"),
                amounts(file).subList(3, 6));
        assertEquals(20_000, file.closing().get(5010));
    }

    @Test
    void objectRowsInsteadOfTheAccountsRowAddUpToIt() {
        SieFile file = scan("3", HEAD, YEAR, MONTHS.replace("#PSALDO 0 201903 5010 {} 200.00\n", ""), """
                #PSALDO 0 201903 5010 {1 "10"} 120.00
                #PSALDO 0 201903 5010 {1 "10" 6 "P"} 30.00
                #PSALDO 0 201903 5010 {6 "P"} 50.00
                """);
        assertEquals(List.of("3 5010  5000", "3 5010 10 15000"), amounts(file).subList(3, 5));
        assertEquals(1, file.findings().size(), () -> file.findings().toString());
    }

    @Test
    void objectRowsWithACounterpartyKeepIt() {
        SieFile file = scan("3", HEAD, YEAR, MONTHS, """
                #PSALDO 0 201902 3010 {1 "10"} -500.00
                #PSALDO 0 201902 3010 {1 "10" 20 "1490"} -120.00
                #PSALDO 0 201902 3010 {1 "10" 20 "E30"} -80.00
                #PSALDO 0 201902 3010 {6 "P"} -200.00
                #PSALDO 0 201902 3010 {20 "1490"} -120.00
                """);
        assertEquals(
                "10/=-30000 10/1490=-12000 10/E30=-8000",
                file.amounts()
                        .select(a -> a.account() == 3010)
                        .collect(a -> a.unit() + "/" + a.counterparty() + "=" + a.ore())
                        .makeString(" "));
    }

    @Test
    void theYearsBalanceTellsWhetherTheRowWithoutObjectsIsAPart() {
        SieFile file = scan("3", HEAD, YEAR, MONTHS.replace("5010 {} 200.00", "5010 {} 30.00"), """
                #PSALDO 0 201903 5010 {1 "10"} 120.00
                #PSALDO 0 201903 5010 {1 "10" 6 "P"} 50.00
                """);
        assertEquals(List.of("3 5010  3000", "3 5010 10 17000"), amounts(file).subList(3, 5));
        assertEquals(1, file.findings().size(), () -> file.findings().toString());
    }

    @Test
    void namesWhatTheMonthsDoNotExplain() {
        SieFile file = scan("2", HEAD, YEAR, MONTHS.replace("5010 {} 200.00", "5010 {} 180.00"));
        assertTrue(file.findings().toString().replace('\u00A0', ' ').contains("Skillnaden, 20,00 kr"));
        assertEquals(20_000, file.closing().get(5010));
    }

    @Test
    void incomingVouchersNeedNoYearAndNoBalances() {
        SieFile file = scan("4I", VOUCHERS);
        assertFalse(file.hasErrors(), () -> file.findings().toString());
        assertEquals(2019, file.year());
        SieFile two = scan("4I", VOUCHERS.replace("20190315", "20200315"));
        assertTrue(two.findings().toString().contains("mer än ett år"));
    }

    @Test
    void readsTheBudgetOfMonths() {
        SieFile file = scan("2", HEAD, YEAR, MONTHS, "#PBUDGET 0 201901 5010 {} 90.50\n#PBUDGET 1 202001 5010 {} 99\n");
        assertEquals(
                List.of(new SieAmount(java.time.LocalDate.of(2019, 1, 1), 5010, "", 9050)),
                file.budget().castToList());
    }

    @Test
    void refusesAPeriodThatIsNone() {
        assertTrue(scan("2", HEAD, YEAR, "#PSALDO 0 201913 5010 {} 1\n")
                .findings()
                .toString()
                .contains("201913"));
        assertTrue(scan("2", HEAD, YEAR, "#PSALDO 0 202001 5010 {} 1\n").hasErrors());
    }

    @Test
    void asksAboutBalancesThatDoNotAddUp() {
        SieFile cut = scan("1", HEAD, YEAR.substring(0, YEAR.indexOf("#RES 0 5010")));
        assertTrue(cut.findings().anySatisfy(f -> f.severity() == Finding.Severity.QUESTION));
        assertTrue(cut.findings().toString().replace('\u00A0', ' ').contains("skiljer −200,00 kr"));
    }
}
