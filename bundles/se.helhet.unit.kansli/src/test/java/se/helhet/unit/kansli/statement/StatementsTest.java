package se.helhet.unit.kansli.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.helhet.unit.kansli.SmallFederation.voucher;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.content.Run;
import se.helhet.itest.kit.Drawing;
import se.helhet.unit.kansli.KansliBench;
import se.helhet.unit.kansli.SmallFederation;

class StatementsTest {
    @TempDir
    Path folder;

    private SmallFederation federation;
    private KansliBench kansli;

    @BeforeEach
    void open() {
        federation = new SmallFederation(folder);
        kansli = new KansliBench(folder).with(federation);
    }

    @AfterEach
    void close() {
        kansli.close();
    }

    private Drawing draw() {
        Drawing drawing = kansli.bench().draw("kansli", "2019");
        assertEquals(List.of(), drawing.faults().castToList());
        return drawing;
    }

    private static List<String> plain(ImmutableList<String> rows) {
        return rows.collect(r -> r.replace('\u00A0', ' ').replace('\u2212', '-'))
                .castToList();
    }

    private List<String> rows(String table) {
        return plain(draw().rows(table));
    }

    @Test
    void theTotalLeavesInternalItemsOutAndHasAFeeLinePerUnitInTheOrderOfTheNotes() {
        assertEquals(
                List.of(
                        "Verksamhetens intäkter | 1 | 120 | 150",
                        "Verksamhetens kostnader | 2 | -700 | -400",
                        "Avskrivningar |  | -60 | -50",
                        "Verksamhetens nettokostnader |  | -640 | -300",
                        "Förbundsbidrag, Kansli | 3 | 600 | 400",
                        "Medlemsavgifter, Navet | 4 | 300 | 0",
                        "Verksamhetens resultat |  | 260 | 100",
                        "Finansiella intäkter |  | 0 | 0",
                        "Finansiella kostnader |  | 0 | 0",
                        "Resultat efter finansiella poster |  | 260 | 100",
                        "Extraordinära poster |  | 0 | 0",
                        "Årets resultat |  | 260 | 100"),
                rows("income_total"));
    }

    @Test
    void aUnitsStatementHoldsItsInternalItems() {
        List<String> office = rows("income_kansli");
        assertEquals("Verksamhetens intäkter | 40 | 0", office.get(0));
        assertEquals("Förbundsbidrag, Kansli | 600 | 400", office.get(4));
        assertEquals("Årets resultat | 190 | 0", office.get(office.size() - 1));
        List<String> navet = rows("income_navet");
        assertEquals("Verksamhetens kostnader | -290 | 0", navet.get(1));
        assertEquals("Årets resultat | 70 | 100", navet.get(navet.size() - 1));
    }

    @Test
    void theWholeAndTheUnitsAgreeOnTheResultOnBothSidesOfTheElimination() {
        assertEquals(kansli.bench().print("kansli.result@2019"), kansli.bench().print("kansli.result_external@2019"));
        assertEquals("160", kansli.bench().print("kansli.income@2019"));
        assertEquals("120", kansli.bench().print("kansli.income_external@2019"));
        assertEquals("\u2212740", kansli.bench().print("kansli.cost@2019"));
        assertEquals("\u2212700", kansli.bench().print("kansli.cost_external@2019"));
    }

    @Test
    void aUnitThatIsNewHasNoComparativeColumn() {
        kansli.bench().organisation(KansliBench.organisation(2019));
        Drawing drawing = draw();
        assertEquals(2, drawing.grid("income_navet").columns().size());
        assertEquals(3, drawing.grid("income_kansli").columns().size());
        assertTrue(drawing.plain().contains("fanns inte året före"));
        assertTrue(kansli.bench()
                .draw("kansli", "2018")
                .chapters()
                .detect(c -> c.name().equals("income_navet"))
                .contents()
                .isEmpty());
    }

    @Test
    void aUnitThatWasSplitOffHasItsYearBeforeRestated() {
        kansli.bench().organisation(KansliBench.organisation(2019));
        var report = kansli.bench().importCsv("kansli.restatement", """
                        year,unit,line,amount,reason
                        2018,navet,cost,-70000,Navet ingick i kansliet.
                        2018,navet,fee,80000,Navet ingick i kansliet.
                        2018,kansli,cost,70000,Navet ingick i kansliet.
                        2018,kansli,fee,-80000,Navet ingick i kansliet.
                        """);
        assertTrue(report.stored(), report.findings()::toString);
        List<String> navet = rows("restated_navet");
        assertEquals("Verksamhetens kostnader | -290 | -70", navet.get(1));
        assertEquals("Medlemsavgifter, Navet | 300 | 80", navet.get(4));
        List<String> office = rows("restated_kansli");
        assertEquals("Verksamhetens kostnader | -450 | -330 | -400", office.get(1));
        assertEquals("Årets resultat | 190 | -10 | 0", office.get(office.size() - 1));
        String text = draw().plain();
        assertTrue(text.contains("Jämförelseåret är omräknat"), text);
        assertTrue(text.contains("Navet ingick i kansliet."), text);
        assertFalse(text.contains("omräkningen går inte ihop"), text);
    }

    @Test
    void aRestatementThatDoesNotTieSaysSo() {
        kansli.bench()
                .row(
                        "restatement",
                        "year",
                        2018,
                        "unit",
                        "kansli",
                        "line",
                        "cost",
                        "amount",
                        70_000_00,
                        "reason",
                        "Flytt.");
        assertTrue(draw().plain().contains("omräkningen går inte ihop"));
    }

    @Test
    void unitsTheLedgerKnowsHaveChaptersInDocumentOrder() {
        assertEquals(
                List.of(
                        "income_total",
                        "income_navet",
                        "income_kansli",
                        "balance_sheet",
                        "cash_flow",
                        "notes",
                        "balance_requirement",
                        "equity",
                        "scb",
                        "investment_accounts"),
                draw().chapters().collect(c -> c.name()).castToList());
        assertEquals("Resultaträkning, Navet", draw().chapters().get(1).title());
    }

    @Test
    void theBalanceSheetTiesAndShowsTheYearsResultAsMemo() {
        List<String> rows = rows("balance_sheet");
        assertTrue(rows.contains("Summa tillgångar |  | 1 010 | 750"), rows::toString);
        assertTrue(rows.contains("Summa eget kapital, avsättningar och skulder |  | 1 010 | 750"), rows::toString);
        assertTrue(rows.contains("Maskiner och inventarier | 9 | 420 | 400"), rows::toString);
        assertTrue(rows.contains("Pengar på banken |  | 420 | 300"), rows::toString);
        assertTrue(rows.contains("Eget kapital | 11 | 860 | 600"), rows::toString);
        assertFalse(rows.toString().contains("Långfristiga fordringar"), rows::toString);
        Content.Row memo = draw().grid("balance_sheet").rows().detect(r -> r.kind() == RowKind.MEMO);
        assertTrue(memo.attributes().contains(Dims.attribute("is_memo", true)));
    }

    @Test
    void theCashFlowExplainsTheChangeOfLiquidFunds() {
        assertEquals(
                List.of(
                        "Årets resultat före extraordinära poster | 260 | 100",
                        "Justering för av- och nedskrivningar | 60 | 50",
                        "Justering för gjorda avsättningar | 0 | 0",
                        "Medel från verksamheten före förändring av rörelsekapital | 320 | 150",
                        "Minskning kortfristiga fordringar | -120 | -50",
                        "Ökning kortfristiga skulder | 0 | 100",
                        "Kassaflöde från den löpande verksamheten | 200 | 200",
                        "Förvärv av materiella anläggningstillgångar | -80 | 0",
                        "Minskning av långfristig skuld | 0 | 0",
                        "Minskning av långfristiga fordringar | 0 | 0",
                        "Kassaflöde från finansieringsverksamheten | 0 | 0",
                        "Årets kassaflöde | 120 | 200",
                        "Likvida medel vid årets början | 300 | 100",
                        "Likvida medel vid årets slut | 420 | 300",
                        "Förändring av likvida medel | 120 | 200"),
                rows("cash_flow").stream().filter(r -> !r.endsWith(" |  | ")).toList());
    }

    @Test
    void aFeeNoteHasTheMembersThatPayByNameThenTheOtherRows() {
        assertEquals(List.of("Borås | 600 | 400", "Summa | 600 | 400"), rows("note_3"));
        assertEquals(List.of("Mark | 300 | 0", "Överskott | 0 | 0", "Summa | 300 | 0"), rows("note_4"));
        assertEquals("Not 3. Förbundsbidrag, kansli*", draw().grid("note_3").caption());
        assertEquals(
                new Run.Words("* Enligt avtal."), draw().grid("note_3").source().getOnly());
    }

    @Test
    void notesShowMovementsOfEquipmentAndEquity() {
        assertEquals(
                List.of(
                        "Ingående balans | 400 | 450",
                        "Investeringar | 80 | 0",
                        "Avskrivningar | -60 | -50",
                        "Utgående balans | 420 | 400"),
                rows("note_9"));
        assertEquals(
                List.of(
                        "Ingående eget kapital | 600 | 500",
                        "Årets resultat | 260 | 100",
                        "Utgående eget kapital | 860 | 600"),
                rows("note_11"));
    }

    @Test
    void aNoteWithOneRowHasNoSumAndCostsArePositive() {
        assertEquals(List.of("Personal och köp | 700 | 400"), rows("note_2"));
        assertEquals(
                List.of("Leverantörsskulder | 150 | 150", "Skatter | 0 | 0", "Summa | 150 | 150"), rows("note_15"));
    }

    @Test
    void equityIsShownForTheUnitsThatHaveAny() {
        assertEquals(List.of("Kansli | 590", "Navet | 270", "Summa | 860"), rows("equity"));
    }

    @Test
    void gainsOnSalesDoNotCountTowardsTheRequirement() {
        assertEquals(
                List.of(
                        "Årets resultat enligt resultaträkningen | 260",
                        "Reduceringar och justeringar | 0",
                        "Balanskravsresultat | 260"),
                rows("balance_requirement"));
        kansli.with("account-map", federation.accountMap("3000,3009,,,income,,\n3010,3999,,,income,gain,"));
        assertEquals("Balanskravsresultat | 100", rows("balance_requirement").get(2));
    }

    @Test
    void aBookedClosingDoesNotCountTheResultTwice() {
        Path closed = federation.ledger2019(voucher(2019, 12, "8990 {1 10} 260000", "2010 {1 10} -260000"));
        kansli.with("account-map", federation.accountMap("3000,3999,,,income,sales,\n8900,8999,,,closing,,"));
        kansli.with("sie-replace", closed);
        assertTrue(rows("balance_sheet").contains("Eget kapital | 11 | 860 | 600"));
        assertEquals("Årets resultat | 260 | 100", rows("note_11").get(1));
    }

    @Test
    void unmappedAmountsAreToldOfBesideEveryStatement() {
        assertFalse(draw().plain().contains("Observera"));
        kansli.with("sie-replace", federation.ledger2019(voucher(2019, 5, "9100 {} 12345", "1920 {} -12345")));
        Drawing drawing = draw();
        String plain = drawing.plain().replace('\u00A0', ' ');
        assertTrue(plain.contains("konto 9100 med 12 tkr"), plain);
        assertEquals(7, plain.split("Observera", -1).length);
    }

    @Test
    void marchHasItsOwnFlowAndTheBalanceSoFar() {
        assertEquals("\u2212700", kansli.bench().print("kansli.cost_external@2019-03"));
        assertEquals("500", kansli.bench().print("kansli.cash@2019-03"));
        assertEquals("300", kansli.bench().print("kansli.liquid_opening@2019-03"));
    }

    @Test
    void aYearBeforeTheLedgerIsNotZero() {
        assertEquals("NOT_KEPT", kansli.bench().print("kansli.result@2017"));
    }
}
