package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The grid for one who knows Excel: written by the keyboard alone, pasted into, undone. */
class RegisterE2ETest extends OnWorkbench {
    private static final String ENQUIRIES = "/register/brb.enquiry";
    private static final String FRESH = "#fresh-row td[data-c='reference']";
    /** More than is looked through in a request. */
    private static final int LARGE = 2_100_000;

    @BeforeAll
    static void open() throws Exception {
        open(() -> Workbench.open(Homes.demo("register")));
    }

    @Test
    void aRowIsTypedCellByCellAndListsAreChosenFromTheFirstLetter() {
        browser.go(ENQUIRIES);
        stand(FRESH);
        browser.press("Ny fabrik", Keys.TAB, "2019-12-01", Keys.TAB, "Mäs", Keys.TAB, "Norge", Keys.TAB, "e", Keys.TAB);
        browser.press("12 000", Keys.TAB, "12", Keys.TAB, Keys.TAB, "ny", Keys.ENTER);
        browser.until(
                "the row to be stored", () -> browser.text("#grid tbody.rows").contains("Ny fabrik"));
        String row = String.valueOf(
                browser.script(
                        "return [...document.querySelectorAll('#grid tbody.rows tr')].find((r) => r.innerText.includes('Ny fabrik')).innerText"));
        assertTrue(row.contains("Mässor") && row.contains("Energi") && row.contains("Ny"), row);
        browser.until(
                "the empty row to wait for the next",
                () -> Boolean.TRUE.equals(
                        browser.script("return document.activeElement.matches(arguments[0])", FRESH)));
    }

    @Test
    void onATelephoneARowOpensOverTheListHoweverLongThatIs() {
        browser.size(390, 844);
        browser.go("/register/navet.booking");
        browser.see("#grid tbody.rows tr:nth-child(7)").click();
        assertTrue(isWhole("#row-form .form-foot .primary"), "the form can be saved");
        browser.driver().navigate().refresh();
        browser.ready();
        assertTrue(isWhole("#row-form .form-foot .primary"), "and again under its address");
        browser.see("#row-form [data-form-close]").click();
        browser.until("the list to be there again", () -> isWhole("#grid tbody.rows tr:nth-child(7)"));
        browser.size(1440, 900);
    }

    /** Whether it is in the window and nothing lies over it. */
    private static boolean isWhole(String css) {
        browser.see(css);
        return Boolean.TRUE.equals(browser.script("""
                const thing = document.querySelector(arguments[0]);
                const at = thing.getBoundingClientRect();
                const there = document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2);
                return at.top >= 0 && at.bottom <= innerHeight && thing.contains(there);""", css));
    }

    @Test
    void afterPastingOneStandsInTheEmptyRowAndSeesIt() {
        browser.go(ENQUIRIES);
        stand(FRESH);
        browser.script("""
                const cell = document.activeElement;
                const data = new DataTransfer();
                data.setData('text/plain', Array.from({ length: 30 }, (_, i) =>
                  `Klistrad ${i}\\t2019-11-01\\tMässor\\tNorge\\tEnergi\\t1 000\\t${i}\\t\\tNy`).join('\\r\\n'));
                cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));""");
        browser.see("#grid-float [data-paste-save]");
        browser.press(Keys.ENTER);
        browser.until("the rows to be there", () -> browser.text("#grid").contains("Klistrad 29"));
        browser.until("the empty row to be in sight", () -> Boolean.TRUE.equals(browser.script("""
                const cell = document.activeElement.closest(arguments[0])?.getBoundingClientRect();
                const frame = document.querySelector('.grid-scroll').getBoundingClientRect();
                return Boolean(cell) && cell.top > frame.top && cell.bottom <= frame.bottom;""", FRESH)));
    }

    @Test
    void tagsAreWrittenByTheirLabelsInACell() {
        browser.go("/register/navet.theme");
        String cell = "#grid tbody.rows tr td[data-c='tags'][data-t]:not([data-t=''])";
        stand(cell);
        String before = browser.text(cell);
        browser.press(Keys.ENTER);
        browser.see("#grid td.editing");
        assertEquals(
                before.replace(",", ";"),
                browser.script("return document.querySelector('#grid td.editing .input').value"));
        String more = String.valueOf(browser.script("""
                const options = [...document.querySelectorAll('#grid td.editing datalist option')];
                return options.map((o) => o.value).find((o) => !document.querySelector('#grid td.editing .input').value.includes(o));"""));
        browser.press(Keys.END, "; " + more, Keys.ENTER);
        browser.until("the label to be added", () -> browser.text(cell).contains(more));
        browser.until(
                "one to stand in the row below",
                () -> Boolean.TRUE.equals(browser.script(
                        "return document.activeElement.matches('#grid td.on') && document.activeElement !== document.querySelector(arguments[0])",
                        cell)));
        browser.chord(Keys.CONTROL, "z");
        browser.until("the tags to be as before", () -> browser.text(cell).equals(before));
    }

    @Test
    void theFaultyRowsOfALargeFileAreGatheredByAJob() throws Exception {
        StringBuilder csv = new StringBuilder("Beteckning;Inkom;Väg in;Land;Bransch;Steg\n");
        for (int i = 0; csv.length() < LARGE; i++) {
            csv.append("Fil ")
                    .append(i)
                    .append(i == 7 ? ";2019-02-30" : ";2019-03-01")
                    .append(";Mässor;Norge;Energi;Ny\n");
        }
        byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
        String at = visitor.postFile(ENQUIRIES + "/import", Map.of(), "stor.csv", file)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        visitor.await(at, Pattern.compile("<form method=\"post\" action=\"(" + at + "/faulty)\""));
        browser.go(at);
        browser.tabTo("form[action='" + at + "/faulty'] button");
        browser.press(Keys.ENTER);
        browser.see("a[href='" + at + "/faulty'][download]");
        assertTrue(visitor.get(at + "/faulty").body().startsWith("PK"), "a file for Excel");
        assertTrue(visitor.get(at + "/faulty").body().startsWith("PK"), "as often as one likes");
    }

    private static void stand(String cell) {
        browser.see("#grid");
        browser.script("document.querySelector(arguments[0]).focus()", cell);
    }
}
