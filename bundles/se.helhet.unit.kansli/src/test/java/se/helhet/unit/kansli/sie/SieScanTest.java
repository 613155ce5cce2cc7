package se.helhet.unit.kansli.sie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SieScanTest {
    private static final Charset CP437 = Charset.forName("IBM437");

    @TempDir
    Path folder;

    private final Taken vouchers = new Taken();

    /** What a file's taker has heard. */
    private static final class Taken implements SieTaker {
        private final List<SieVoucher> heads = new ArrayList<>();
        private final List<List<SieEntry>> entries = new ArrayList<>();

        @Override
        public void voucher(SieVoucher voucher) {
            heads.add(voucher);
            entries.add(new ArrayList<>());
        }

        @Override
        public void entry(SieVoucher voucher, SieEntry entry) {
            assertEquals(heads.size(), voucher.place());
            entries.get(voucher.place() - 1).add(entry);
        }

        void clear() {
            heads.clear();
            entries.clear();
        }
    }

    private SieFile scan(String text) {
        return scan(text.getBytes(CP437));
    }

    private SieFile scan(byte[] bytes) {
        try {
            Path file = folder.resolve("bok.se");
            Files.write(file, bytes);
            vouchers.clear();
            return SieScan.read(file, vouchers);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertFault(SieFile file, String rule, String place, String... words) {
        assertTrue(
                file.findings()
                        .anySatisfy(f -> f.rule().equals(rule) && f.place().equals(place)),
                () -> "expected " + rule + " at " + place + " among " + file.findings());
        String message =
                file.findings().detect(f -> f.rule().equals(rule)).message().replace('\u00A0', ' ');
        for (String word : words) {
            assertTrue(message.contains(word), () -> "\"" + word + "\" missing in: " + message);
        }
    }

    @Test
    void readsHeadAccountsAndVouchers() {
        SieFile file = scan(SieText.WHOLE);
        assertFalse(file.hasErrors(), () -> file.findings().toString());
        assertEquals("Förbundet vid ån", file.head().company());
        assertEquals(2019, file.year());
        assertEquals("Intäkter \"övrigt\"", file.accounts().get(3010));
        assertEquals(2, file.vouchers());
        assertEquals(5, file.entries());
        assertEquals("Möbler", vouchers.heads.get(1).text());
    }

    @Test
    void readsObjectsOfThreeDimensions() {
        scan(SieText.WHOLE);
        SieEntry entry = vouchers.entries.get(0).get(1);
        assertEquals("30", entry.unit());
        assertEquals("210", entry.project());
        assertEquals("1490", entry.counterparty());
        assertEquals(-150_050, entry.ore());
    }

    @Test
    void objectRowsExplainTheAccountRowAndAreNotAddedToIt() {
        SieFile file = scan(SieText.WHOLE);
        assertEquals(100_000, file.opening().select(o -> o.account() == 1510).sumOfLong(SieOpening::ore));
        assertEquals(
                60_000,
                file.opening()
                        .detect(o -> o.account() == 1510 && o.unit().equals("30"))
                        .ore());
        assertEquals(
                40_000,
                file.opening()
                        .detect(o -> o.account() == 1510 && o.unit().isEmpty())
                        .ore());
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM437", "UTF-8", "windows-1252", "ISO-8859-1"})
    void findsTheEncodingWhateverTheFileClaims(String encoding) {
        SieFile file = scan(SieText.WHOLE.getBytes(Charset.forName(encoding)));
        assertFalse(file.hasErrors(), () -> file.findings().toString());
        assertEquals("Förbundet vid ån", file.head().company());
    }

    @Test
    void takesByteOrderMarkTabsAndBareLineFeeds() {
        String text = "\uFEFF" + SieText.WHOLE.replace("\r\n", "\n").replace("#RAR 0 ", "#RAR\t0\t");
        SieFile file = scan(text.getBytes(StandardCharsets.UTF_8));
        assertFalse(file.hasErrors(), () -> file.findings().toString());
        assertEquals(2019, file.year());
    }

    @Test
    void struckRowsDoNotCountAndAddedRowsCountOnce() {
        scan(SieText.with("#VER A 3 20190301 \"Ändrad\"\r\n{\r\n#TRANS 1510 {} 10.00\r\n#BTRANS 3010 {} -9.00\r\n"
                + "#RTRANS 3010 {} -10.00\r\n#TRANS 3010 {} -10.00\r\n}\r\n"));
        assertEquals(
                List.of(1_000L, -1_000L),
                vouchers.entries.get(2).stream().map(SieEntry::ore).toList());
    }

    @Test
    void acceptsAPathThatEndsWithABackslash() {
        SieFile file = scan(SieText.with("#FNR \"C:\\Bok\\\"\r\n"));
        assertFalse(file.hasErrors(), () -> file.findings().toString());
    }

    @Test
    void acceptsARightChecksumAndRefusesAWrongOne() {
        assertFalse(scan(SieText.summed(SieText.WHOLE, CP437)).hasErrors());
        assertFalse(scan(SieText.summed(SieText.WHOLE, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8))
                .hasErrors());
        SieFile wrong = scan(SieText.summed(SieText.WHOLE, CP437).replace("Möbler", "Mobler"));
        assertFault(wrong, "sie.ksumma", "bok.se", "har ändrats", "Exportera");
    }

    @Test
    void noticesThatTheChecksumIsCutOff() {
        String text = SieText.summed(SieText.WHOLE, CP437);
        assertFault(scan(text.substring(0, text.lastIndexOf("#KSUMMA"))), "sie.cut", "bok.se", "avbruten");
    }

    @Test
    void noPieceOfAFileIsTakenForAWholeOne() {
        byte[] whole = SieText.summed(SieText.WHOLE, CP437).getBytes(CP437);
        for (int length = 0; length < whole.length - 2; length++) {
            int cut = length;
            SieFile file = scan(java.util.Arrays.copyOf(whole, length));
            // A cut control sum is a wrong one, about which a person decides.
            assertTrue(
                    file.hasErrors() || file.findings().anySatisfy(f -> f.rule().equals("sie.ksumma")),
                    () -> "cut at " + cut + " of " + whole.length);
        }
    }

    @Test
    void aFlippedByteGivesFindingsAndNeverAnException() {
        byte[] whole = SieText.summed(SieText.WHOLE, CP437).getBytes(CP437);
        for (int at = 0; at < whole.length; at += 5) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 0x15;
            scan(bytes);
        }
    }

    @Test
    void saysThatAWebPageIsNoLedger() {
        assertFault(scan("<!DOCTYPE html><html><body>\"{</body></html>"), "sie.file", "bok.se, rad 1", "webbsida");
        assertFault(scan(""), "sie.file", "bok.se, rad 1", "tom");
        assertFault(scan("PK\u0003\u0004"), "sie.file", "bok.se, rad 1", "zip-arkiv");
        assertFault(scan("konto;belopp"), "sie.file", "bok.se, rad 1", "ingen SIE-fil");
    }

    @Test
    void namesTheVoucherThatDoesNotBalance() {
        SieFile file = scan(SieText.WHOLE.replace("-1500.50", "-1500.40"));
        assertFault(file, "sie.voucher", "bok.se, rad 16", "A 1", "0,10 kr", "Rätta");
    }

    @Test
    void namesTheLineOfABadDateAndABadAmountInOneReading() {
        SieFile file = scan(SieText.WHOLE.replace("20190131", "20190231").replace("-400.00", "-4OO.00"));
        assertFault(file, "sie.date", "bok.se, rad 16", "20190231");
        assertFault(file, "sie.amount", "bok.se, rad 24", "-4OO.00");
    }

    @Test
    void refusesAVoucherOutsideTheYear() {
        assertFault(scan(SieText.WHOLE.replace("20190131", "20200131")), "sie.outside", "bok.se, rad 16", "2020-01-31");
    }

    @Test
    void refusesFilesWithoutVouchersWithASentence() {
        String text = SieText.WHOLE.substring(0, SieText.WHOLE.indexOf("#VER")).replace("#SIETYP 4", "#SIETYP 2");
        assertFault(scan(text), "sie.type", "bok.se", "SIE typ 2", "Exportera SIE typ 4");
    }

    @Test
    void refusesABrokenYear() {
        assertFault(scan(SieText.WHOLE.replace("20190101 20191231", "20180701 20190630")), "sie.rar", "bok.se");
    }

    @Test
    void warnsOfAnAccountThatIsNotInThePlan() {
        SieFile file = scan(SieText.WHOLE.replace("#KONTO 3010", "#KONTO 3011"));
        assertFalse(file.hasErrors());
        assertFault(file, "sie.unknown", "bok.se, rad 19", "3010");
    }

    @Test
    void warnsWithAmountsWhenOpeningAndMovementsAreNotTheClosing() {
        SieFile file = scan(SieText.WHOLE.replace("#UB 0 1510 2100.50", "#UB 0 1510 2000.50"));
        assertFalse(file.hasErrors());
        assertFault(file, "sie.closing", "bok.se", "1510", "2 100,50", "2 000,50", "100,00");
    }

    @Test
    void namesAFewFaultsAndCountsTheRest() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            many.append("#VER B ").append(i).append(" 20190201\r\n{\r\n#TRANS 1510 {} 1.00\r\n}\r\n");
        }
        SieFile file = scan(SieText.with(many.toString()));
        assertFault(file, "sie.more", "bok.se", "31 ställen");
        assertEquals(21, file.findings().size());
    }

    @Test
    void takesAmountsUpToTenToTheFifteenthOre() {
        String most = SieText.WHOLE.replace("1500.50", "10000000000000.00");
        assertFalse(scan(most).hasErrors(), () -> scan(most).findings().toString());
        assertEquals(1_000_000_000_000_000L, vouchers.entries.get(0).get(0).ore());
        assertFault(scan(SieText.WHOLE.replace("1500.50", "10000000000000.01")), "sie.amount", "bok.se, rad 18");
        assertFault(scan(SieText.WHOLE.replace("1500.50", "99999999999999999999")), "sie.amount", "bok.se, rad 18");
    }

    @Test
    void refusesAmountsThatTogetherAreBeyondAnyLedger() {
        String row = "#TRANS 1510 {} 9999999999999.00\r\n#TRANS 3010 {} -9999999999999.00\r\n";
        assertFalse(scan(SieText.with("#VER B 1 20190201\r\n{\r\n" + row.repeat(4_000) + "}\r\n"))
                .hasErrors());
        SieFile file = scan(SieText.with("#VER B 1 20190201\r\n{\r\n" + row.repeat(5_000) + "}\r\n"));
        assertTrue(file.hasErrors());
        assertTrue(file.findings().toString().contains("orimligt stora"));
    }
}
