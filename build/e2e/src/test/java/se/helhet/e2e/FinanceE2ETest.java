package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The controller's desk: a number down to its vouchers, fees that are tried, a ledger dropped, mapped and withdrawn. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FinanceE2ETest extends OnWorkbench {
    private static final String LEDGERS = "/finance/ledgers";
    /** Its account 9999 is taken by no line of the demo's map. */
    private static final String SIE = """
            #FLAGGA 0
            #SIETYP 4
            #FNAMN "Provet"
            #RAR 0 20200101 20201231
            #KONTO 1930 "Bank"
            #KONTO 9999 "Udda konto"
            #VER A 1 20200115 "Prov"
            {
            #TRANS 1930 {} 100.00
            #TRANS 9999 {} -100.00
            }
            """;

    @BeforeAll
    static void open() throws Exception {
        open(() -> Workbench.open(Homes.demo("finance")));
    }

    @Test
    @Order(1)
    void aNumberOpensIntoAccountsAndVouchersAndItsFigureIntoRows() throws Exception {
        browser.go("/finance/kansli/beside/income-statement");
        browser.tabTo("td a[href*='open=']");
        browser.press(Keys.ENTER);
        browser.see("#drill table");
        String drill = browser.text("#drill");
        assertTrue(drill.contains("Konto") && drill.contains("Verifikation"), drill);
        browser.picture("50-drill");
        anAccountNarrowsItsVouchers();
        browser.see("#drill .drill-head a[href^='/figure/']").click();
        browser.see(".rows tbody a").click();
        browser.see("#form");
        assertTrue(browser.address().startsWith("/register/kansli.balance"), browser.address());
        browser.go("/finance/kansli/beside/income-statement");
        browser.press(Keys.ESCAPE);
        browser.until("what was open to be closed", () -> !browser.has("#drill"));
    }

    /** In the number that is open; it stands in the address, so that it can be sent to a colleague. */
    private static void anAccountNarrowsItsVouchers() throws Exception {
        long all = vouchers();
        browser.tabTo("#drill a[href*='account=']");
        String account = browser.driver().switchTo().activeElement().getText();
        browser.press(Keys.ENTER);
        browser.see("#drill tr.chosen");
        assertTrue(browser.address().endsWith("&account=" + account), browser.address());
        assertTrue(vouchers() > 0 && vouchers() < all, vouchers() + " of " + all);
        assertEquals(List.of(account), browser.script("""
                        const [, table] = document.querySelectorAll('#drill table');
                        const at = [...table.tHead.rows[0].cells].findIndex((c) => c.innerText === 'Konto');
                        return [...new Set([...table.tBodies[0].rows].map((r) => r.cells[at].innerText))];"""));
        browser.picture("50-drill-account");
        browser.go(browser.address());
        browser.see("#drill tr.chosen a").click();
        browser.until("all vouchers again", () -> !browser.has("#drill tr.chosen"));
        assertEquals(all, vouchers());
    }

    private static long vouchers() {
        return ((Number) browser.script("return document.querySelectorAll('#drill table')[1].tBodies[0].rows.length"))
                .longValue();
    }

    @Test
    @Order(2)
    void aRateThatIsTypedShowsWhatItMeansForEachAndStoresNothing() throws Exception {
        browser.go("/finance/fees?year=2019");
        String before = browser.text(".fee-effect tfoot");
        browser.tabTo("input[name^='rate.']");
        browser.press("80");
        browser.until("a party to pay more", () -> browser.has(".fee-effect tr.moved"));
        assertFalse(browser.text(".fee-effect tfoot").equals(before), before);
        assertEquals("80", browser.script("return document.activeElement.value"), "one still stands where one typed");
        browser.picture("51-fees");
        browser.press("x");
        browser.see(".fee-terms .field-fault");
        browser.go("/finance/fees?year=2019");
        assertEquals(before, browser.text(".fee-effect tfoot"));
        String list = browser.see("a[download][href$='/xlsx']").getDomAttribute("href");
        assertTrue(visitor.get(list).body().startsWith("PK"), "a file for Excel");
    }

    @Test
    @Order(3)
    void aLedgerThatIsDroppedIsTakenInAndItsReportSaysWhatIsOutside() throws Exception {
        browser.go(LEDGERS);
        drop(SIE, "prov-2020.se");
        browser.see("#bottom a[href^='" + LEDGERS + "/report/']").click();
        browser.until("the report", () -> browser.address().startsWith(LEDGERS + "/report/"));
        String report = browser.text("#page");
        assertTrue(report.contains("1 verifikation med 2 rader") && report.contains("Konto 9999"), report);
        browser.picture("52-ledger-report");
    }

    private static void drop(String text, String name) {
        browser.script("""
                const data = new DataTransfer();
                data.items.add(new File([arguments[0].replaceAll('\\n', '\\r\\n')], arguments[1]));
                for (const name of ['dragover', 'drop']) {
                  document.querySelector('[data-drop] label').dispatchEvent(
                    new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
                }""", text, name);
    }

    @Test
    @Order(4)
    void anAccountThatNoLineTakesIsGivenOneAndTheMapIsCopied() throws Exception {
        browser.go("/finance/map?year=2020");
        browser.picture("53-map-hole");
        browser.see("a[href*='like=']").click();
        browser.see("#form");
        for (String field : new String[] {"from_account", "to_account"}) {
            assertEquals(
                    "9999",
                    browser.script("return document.getElementById('in-' + arguments[0]).value", field),
                    "the account is filled in");
        }
        browser.tabTo("#in-from_account");
        browser.chord(Keys.CONTROL, "s");
        browser.until("the row to be stored", () -> browser.has("#form:not([data-id=''])"));
        browser.go("/finance/map?year=2020");
        browser.see(".map-facts.good");
        browser.tabTo(".map-copy summary");
        browser.press(Keys.ENTER);
        browser.tabTo("#copy-edition");
        browser.press("Kommun-Bas 21", Keys.ENTER);
        browser.see(".notice.good");
        assertTrue(browser.address().startsWith("/finance/map?year=2021"), browser.address());
        assertTrue(browser.text(".map-facts").contains("Kommun-Bas 21"), browser.text(".map-facts"));
    }

    @Test
    @Order(5)
    void aLedgerThatIsWithdrawnIsGoneAndAsksFirst() throws Exception {
        browser.go(LEDGERS);
        String id = browser.driver().findElements(By.cssSelector("tr[id^='import-']")).stream()
                .filter(r -> r.getText().contains("prov-2020.se"))
                .findFirst()
                .orElseThrow()
                .getDomAttribute("id");
        browser.tabTo("#" + id + " button");
        browser.press(Keys.ENTER);
        browser.see("#" + id + " button.danger");
        browser.picture("54-withdraw");
        browser.tabTo("#" + id + " button.danger");
        browser.press(Keys.ENTER);
        browser.until("the import to be gone", () -> !browser.has("#" + id));
        browser.go("/finance/map?year=2020");
        assertFalse(browser.text("#page").contains("Udda konto"), "nothing of it is left");
    }
}
