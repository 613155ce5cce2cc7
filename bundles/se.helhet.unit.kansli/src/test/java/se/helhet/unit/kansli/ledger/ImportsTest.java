package se.helhet.unit.kansli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.helhet.unit.kansli.SmallFederation.voucher;
import static se.helhet.unit.kansli.db.Tables.KANSLI_BALANCE;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.importing.FileImport;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.store.Who;
import se.helhet.store.Migrations;
import se.helhet.store.SqliteStore;
import se.helhet.unit.kansli.KansliUnit;
import se.helhet.unit.kansli.SmallFederation;

class ImportsTest {
    private static final Who WHO = new Who("prov", "prov");

    @TempDir
    Path folder;

    private SqliteStore store;
    private SmallFederation federation;
    private ImmutableList<FileImport> imports;

    @BeforeEach
    void open() {
        store = SqliteStore.open(
                folder.resolve("helhet.db"), Lists.immutable.of(Migrations.onClassPath("kansli", KansliUnit.class)));
        federation = new SmallFederation(folder);
        imports = Lists.immutable.of(
                new SieImport(store),
                new SieReplace(store),
                new AccountMapImport(store),
                new KommunBasImport(store),
                new NoteRowsImport(store),
                new LedgerUnitsImport(store),
                new CounterpartiesImport(store));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private ImportReport take(String kind, Path... files) {
        return imports.detect(i -> i.kind().equals(kind)).take(Lists.immutable.of(files), WHO);
    }

    private void maps() {
        for (Path map : federation.maps()) {
            ImportReport report = take(map.getFileName().toString().replace(".csv", ""), map);
            assertTrue(report.stored(), () -> report.findings().toString());
        }
    }

    private long balance(Condition where) {
        return store.read(dsl -> Optional.ofNullable(dsl.select(DSL.sum(KANSLI_BALANCE.ORE))
                        .from(KANSLI_BALANCE)
                        .where(where)
                        .fetchOne(0, BigDecimal.class))
                .map(BigDecimal::longValueExact)
                .orElse(0L));
    }

    /** Everything in the unit's tables, to see that nothing has changed. */
    private String dump() {
        return store.read(dsl -> Lists.immutable
                .withAll(dsl.meta().getTables())
                .select(t -> t.getName().startsWith("kansli_"))
                .toSortedListBy(t -> t.getName())
                .collect(t -> t.getName() + "\n" + dsl.selectFrom(t).fetch().formatCSV())
                .makeString("\n"));
    }

    private static Condition line(String line) {
        return KANSLI_BALANCE.LINE.eq(line);
    }

    private static void assertSays(ImportReport report, String rule, String... words) {
        assertTrue(report.findings().anySatisfy(f -> f.rule().equals(rule)), () -> rule + " in " + report.findings());
        String message =
                report.findings().detect(f -> f.rule().equals(rule)).toString().replace('\u00A0', ' ');
        for (String word : words) {
            assertTrue(message.contains(word), () -> "\"" + word + "\" missing in: " + message);
        }
    }

    @Test
    void saysWhereAYearDoesNotBeginWithWhatTheYearBeforeEndedWith() throws java.io.IOException {
        maps();
        take("sie", federation.ledger2018());
        Path file = federation.ledger2019();
        assertFalse(take("sie", file).findings().anySatisfy(f -> f.rule().equals("kansli.opening")));
        String text = Files.readString(file, java.nio.charset.Charset.forName("IBM437"))
                .replace("#IB 0 1510 50000", "#IB 0 1510 53000")
                .replace("#IB 0 2510 -150000", "#IB 0 2510 -153000");
        Files.writeString(file, text, java.nio.charset.Charset.forName("IBM437"));
        ImportReport report = take("sie-replace", file);
        assertTrue(report.stored(), () -> report.findings().toString());
        assertSays(report, "kansli.opening", "Konto 1510 (Kundfordringar)", "3 tkr", "2018");
        assertEquals(2, report.findings().count(f -> f.rule().equals("kansli.opening")));
    }

    @Test
    void storesTwoYearsInOneGo() {
        maps();
        ImportReport report = take("sie", federation.ledger2018(), federation.ledger2019());
        assertTrue(report.stored(), () -> report.findings().toString());
        assertEquals(none(), report.findings());
        assertEquals(10 + 14, report.rows());
        assertTrue(report.summary().contains("2018: 4 verifikationer"), report.summary());
        assertEquals(0, balance(DSL.noCondition()));
        assertEquals(
                -12_000_000,
                balance(line("income").and(KANSLI_BALANCE.INTERNAL.isFalse()).and(in2019())));
    }

    private static ImmutableList<?> none() {
        return Lists.immutable.empty();
    }

    private static Condition in2019() {
        return DSL.year(KANSLI_BALANCE.MONTH).eq(2019);
    }

    @Test
    void knowsInternalItemsUnitsAndMembers() {
        maps();
        take("sie", federation.ledger2019());
        assertEquals(-4_000_000, balance(line("income").and(KANSLI_BALANCE.INTERNAL.isTrue())));
        assertEquals(4_000_000, balance(line("cost").and(KANSLI_BALANCE.INTERNAL.isTrue())));
        assertEquals(
                -30_000_000,
                balance(line("fee").and(KANSLI_BALANCE.DETAIL.eq("mark")).and(KANSLI_BALANCE.UNIT.eq("navet"))));
        assertEquals(
                -20_000_000,
                balance(line("equity").and(KANSLI_BALANCE.UNIT.eq("navet")).and(KANSLI_BALANCE.OPENING.isTrue())));
    }

    @Test
    void oneFileInDoubtMeansThatNothingIsStored() throws Exception {
        maps();
        String before = dump();
        Path bad = federation.ledger2019(voucher(2019, 5, "1920 {} 10", "3010 {1 30} -9"));
        ImportReport report = take("sie", federation.ledger2018(), bad);
        assertFalse(report.stored());
        assertSays(report, "sie.voucher", "2019.se, rad", "1,00 kr");
        assertEquals(before, dump());
    }

    @Test
    void keepsAmountsOfTenToTheFifteenthOreExactly() {
        maps();
        String most = "10000000000000.00";
        Path file = federation.ledger2019(voucher(2019, 5, "1920 {} " + most, "3010 {1 30} -" + most));
        assertTrue(take("sie", file).stored());
        long usual = -12_000_000;
        assertEquals(usual - 1_000_000_000_000_000L, balance(line("income").and(KANSLI_BALANCE.INTERNAL.isFalse())));
        assertEquals(0, balance(DSL.noCondition()));
    }

    @Test
    void aMissingFileIsASentence() {
        ImportReport report = take("sie", folder.resolve("saknas.se"));
        assertFalse(report.stored());
        assertSays(report, "sie.file", "saknas.se", "kan inte läsas");
    }

    @Test
    void noticesTheSameFileAndTheSameYear() throws Exception {
        maps();
        take("sie", federation.ledger2019());
        String before = dump();
        assertSays(take("sie", federation.ledger2019()), "sie.year", "redan inläst", "Inget behöver göras");
        Path other = federation.ledger2019(voucher(2019, 5, "1920 {} 10", "3010 {1 30} -10"));
        assertSays(take("sie", other), "sie.year", "2019", "import sie-replace 2019.se");
        assertEquals(before, dump());
        Path copy = Files.copy(other, folder.resolve("kopia.se"));
        assertSays(take("sie-replace", other, copy), "sie.year", "en fil per år");
    }

    @Test
    void replacingAYearLeavesNoTraceOfTheOldOne() {
        maps();
        take("sie", federation.ledger2018(), federation.ledger2019(voucher(2019, 5, "1920 {} 10", "3010 {1 30} -10")));
        ImportReport report = take("sie-replace", federation.ledger2019());
        assertTrue(report.stored(), () -> report.findings().toString());
        assertEquals(
                -12_000_000,
                balance(line("income").and(KANSLI_BALANCE.INTERNAL.isFalse()).and(in2019())));
        assertEquals(-15_000_000, balance(line("income").and(in2019().not())));
    }

    @Test
    void withdrawingAnImportLeavesTheStoreAsItWas() {
        maps();
        take("sie", federation.ledger2018());
        String before = dump();
        take("sie", federation.ledger2019());
        LedgerImports ledgers = new LedgerImports(store);
        String id =
                ledgers.taken().detect(t -> t.what().equals("bokföring 2019")).id();
        ImportReport report = ledgers.withdraw(id, WHO);
        assertEquals("Bokföringen för 2019 ur 2019.se är borttagen: 14 rader. Kartorna är kvar.", report.summary());
        assertEquals(before, dump());
    }

    @Test
    void namesAccountsThatNoRowTakesWithTheirAmount() {
        maps();
        Path hole = federation.ledger2019(voucher(2019, 5, "9100 {} 12345.50", "9200 {1 30} -12345.50"));
        ImportReport report = take("sie", hole);
        assertTrue(report.stored());
        assertSays(report, "sie.unknown", "9100");
        assertSays(report, "kansli.map.hole", "Konto 9100", "12 tkr (12 345,50 kr)", "Lägg till");
        assertEquals(1_234_550, balance(line("unmapped").and(KANSLI_BALANCE.DETAIL.eq("9100"))));
        assertEquals(0, balance(DSL.noCondition()));
    }

    @Test
    void namesAccountsThatTwoEquallyCloseRowsTake() {
        maps();
        take("sie", federation.ledger2019());
        Path both = federation.accountMap("3000,3999,,,income,sales,\n3900,3980,,,income,other,");
        ImportReport report = take("account-map", both);
        assertTrue(report.stored());
        assertSays(report, "kansli.map.double", "Konto 3970", "Ta bort den rad");
        assertEquals(-4_000_000, balance(line("unmapped")));
    }

    @Test
    void theRowThatNamesMoreWins() {
        maps();
        take("sie", federation.ledger2019());
        Path map = federation.accountMap(
                "3000,3999,,,income,sales,\n3000,3999,navet,,income,navet,\n3000,3999,navet,boras,income,town,");
        ImportReport report = take("account-map", map);
        assertEquals(none(), report.findings());
        assertEquals(-12_000_000, balance(KANSLI_BALANCE.DETAIL.eq("town")));
        assertEquals(-4_000_000, balance(KANSLI_BALANCE.DETAIL.eq("sales")));
    }

    @Test
    void aChangedMapMakesTheBalancesAnew() {
        maps();
        take("sie", federation.ledger2018(), federation.ledger2019());
        take("account-map", federation.accountMap("3000,3999,,,financial_income,,"));
        assertEquals(0, balance(line("income")));
        assertEquals(-31_000_000, balance(line("financial_income")));
        assertEquals(0, balance(DSL.noCondition()));
    }

    @Test
    void saysWhichUnitCounterpartyAndMapAreMissing() {
        ImportReport unmapped = take("sie", federation.ledger2019());
        assertTrue(unmapped.stored());
        assertSays(unmapped, "kansli.map.missing", "import account-map");
        ImportReport report = take("account-map", federation.accountMap());
        assertSays(report, "kansli.unit", "Objekt 10", "ledger-units");
        assertSays(report, "kansli.counterparty", "Motpart 1463");
        assertSays(report, "kansli.note", "Konto 8310", "900 tkr");
    }

    @Test
    void warnsWhenOnlyOneSideOfAnInternalItemIsMarked() {
        maps();
        Path oneSided = federation.ledger2019(voucher(2019, 5, "3970 {1 10 20 E30} -700", "7480 {1 30} 700"));
        assertSays(take("sie", oneSided), "kansli.internal", "2019", "700,00 kr");
    }

    @Test
    void badMapRowsAreNamedAndNothingIsReplaced() {
        maps();
        String before = dump();
        Path bad = federation.csv(
                "account-map",
                "from_account,to_account,unit,counterparty,line,detail,cash_flow",
                "3000,2000,,,income,,",
                "30x0,3999,,,income,,",
                "4000,4999,,,kostnad,,",
                "5000,5999,,,cost");
        ImportReport report = take("account-map", bad);
        assertFalse(report.stored());
        assertEquals(
                Lists.immutable.of("rad 2", "rad 3", "rad 4", "rad 5"),
                report.findings()
                        .collect(f -> f.place().substring("account-map.csv, ".length()))
                        .toSortedList()
                        .toImmutable());
        assertSays(take("account-map", federation.csv("x", "a,b", "1,2")), "csv.head", "from_account", "rad 1");
        assertSays(take("counterparties", federation.csv("y", "object,kind,code,name")), "csv.empty", "inga rader");
        assertEquals(before, dump());
    }

    @Test
    void aMapHoldsFromItsYearUntilTheNextOne() {
        maps();
        take("sie", federation.ledger2018(), federation.ledger2019());
        Path later = federation.csv(
                "account-map",
                "from_account,to_account,unit,counterparty,line,detail,cash_flow,year,edition",
                "3000,3999,,,financial_income,,,2019,Kommun-Bas 19");
        assertTrue(take("account-map", later).stored());
        assertEquals(-15_000_000, balance(line("income").and(in2019().not())));
        assertEquals(-16_000_000, balance(line("financial_income").and(in2019())));
        assertEquals(0, balance(line("cost").and(in2019())));
        assertTrue(take("account-map", federation.accountMap("3000,3999,,,extraordinary,,"))
                .stored());
        assertEquals(-15_000_000, balance(line("extraordinary")));
    }

    @Test
    void theGeneralMapForKommunBasIsAPlaceToBegin() {
        assertTrue(take("account-map-kommunbas").stored());
        take("ledger-units", federation.units());
        take("counterparties", federation.counterparties());
        ImportReport report = take("sie", federation.ledger2018(), federation.ledger2019());
        assertEquals(none(), report.findings());
        assertEquals(0, balance(line("unmapped")));
        assertFalse(take("account-map-kommunbas").stored());
    }
}
