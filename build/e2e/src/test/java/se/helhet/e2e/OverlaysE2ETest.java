package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What opens over a page keeps the rules of accessibility and stands inside the window, in both themes and widths. */
class OverlaysE2ETest extends OnWorkbench {
    private static final String REGISTER = "/register/brb.enquiry";
    private static final String CHAPTER = "/unit/brb/chapter/arsredovisning-2019";
    private static final String TEXT = ".text[data-address]";
    private Look look;

    /** Brings it about; may be done again in another width. */
    private interface Opening {
        void open() throws Exception;
    }

    @BeforeAll
    static void open() throws Exception {
        open(() -> Workbench.open(Homes.demo("overlays")));
    }

    @BeforeEach
    void lookAnew() {
        look = new Look(browser, workbench.at("/").toString(), true);
    }

    @AfterEach
    void nothingWasWrong() {
        assertEquals("", look.wrong());
    }

    @Test
    void paletteKeepsTheRules() throws Exception {
        over("palette", "/unit/brb", ".palette", () -> {
            browser.chord(Keys.CONTROL, "k");
            browser.see(".palette .hit");
            browser.press("fö");
            browser.see(".palette mark");
        });
    }

    @Test
    void shortcutsKeepTheRules() throws Exception {
        over("shortcuts", "/unit/brb", "#float [role='dialog']", () -> browser.press("?"));
    }

    @Test
    void bottomViewsKeepTheRules() throws Exception {
        for (String view : List.of("findings", "jobs", "history")) {
            visitor.post("/bottom/" + view, Map.of());
            over(view, "/unit/brb", ".bottom.open", () -> {});
        }
        visitor.post("/bottom/none", Map.of());
    }

    @Test
    void filterKeepsTheRules() throws Exception {
        over("filter", REGISTER, "#grid-float .popover", () -> {
            click("[data-filter-add]");
            browser.see("#grid-float .filter-inputs *");
        });
        over("filter chip", REGISTER + "?f=received_on.year.2019", "#grid-float .popover", () -> {
            click("[data-filter]");
            browser.see("#grid-float .filter-inputs *");
        });
    }

    @Test
    void columnChooserAndExportKeepTheRules() throws Exception {
        over("columns", REGISTER, "#grid-float .popover", () -> click("[data-columns]"));
        over("export", REGISTER, "#grid-float .popover", () -> click("[data-export]"));
    }

    @Test
    void pasteFromExcelKeepsTheRules() throws Exception {
        over("paste", REGISTER, "#grid-float .dialog", () -> {
            browser.script("""
                    const cell = document.querySelector("#fresh-row td[data-c='reference']");
                    cell.focus();
                    const data = new DataTransfer();
                    data.setData('text/plain', 'Förfrågan A\\t2019-02-30\\nFörfrågan B\\t2019-03-01');
                    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));""");
            browser.see("#grid-float .dialog");
        });
    }

    @Test
    void twoPeopleOnOneRowKeepTheRules() throws Exception {
        Matcher row = Pattern.compile("<tr id=\"row-(\\d+)\"")
                .matcher(visitor.get(REGISTER).body());
        assertTrue(row.find());
        String id = row.group(1);
        over("row's form", REGISTER + "?row=" + id, "#form", () -> {});
        over("conflict", REGISTER + "?row=" + id, "#grid-float .dialog", () -> {
            WebElement field = browser.see("#in-country");
            another(id);
            field.sendKeys("Danmark");
            browser.chord(Keys.CONTROL, "s");
        });
    }

    /** Somebody else stores the row. */
    private static void another(String id) throws Exception {
        Matcher version = Pattern.compile("data-version=\"(\\d+)\"")
                .matcher(visitor.get(REGISTER + "/form?row=" + id).body());
        assertTrue(version.find());
        String answer = visitor.postParts(
                        REGISTER + "/save",
                        Map.of("id", id, "version", version.group(1), "t.country", "Norge " + version.group(1)))
                .body();
        assertTrue(answer.contains("\"stored\""), answer);
    }

    @Test
    void pickerKeepsTheRules() throws Exception {
        over("picker", CHAPTER, ".picker", () -> {
            browser.see(TEXT).click();
            browser.press("Se ", "/");
            browser.see(".picker input");
            browser.press("inkomna");
            browser.see(".picker .hit");
        });
    }

    @Test
    void navigatorDrawerKeepsTheRules() throws Exception {
        browser.size(390, 844);
        browser.go("/unit/brb");
        click("[data-drawer]");
        look.themes("drawer");
        look.fits("drawer", 390);
        escapesTo("body:not(.drawer) .dock [data-drawer]:focus");
        browser.size(1440, 900);
    }

    @Test
    void sectionsMenuKeepsTheRules() throws Exception {
        String outline = "/report/arsredovisning-2019/outline";
        over("section's menu", outline, ".rename[open] .popover", () -> click(".rename > summary"));
        browser.go(outline);
        click(".rename > summary");
        escapesTo(".rename:not([open]) > summary:focus");
    }

    @Test
    void columnChooserTakesAndGivesBackTheFocus() {
        browser.go(REGISTER);
        click("[data-columns]");
        browser.see("#grid-float input:focus");
        escapesTo("[data-columns]:focus");
    }

    /** The innermost thing closes, and what it was opened from has the focus again. */
    private static void escapesTo(String css) {
        browser.press(Keys.ESCAPE);
        browser.see(css);
    }

    private void over(String name, String page, String css, Opening opening) throws Exception {
        for (int width : List.of(1440, 390)) {
            browser.size(width, width == 390 ? 844 : 900);
            browser.wear("light");
            browser.go(page);
            opening.open();
            browser.see(css);
            browser.ready();
            look.themes(name + " on " + width);
            look.fits(name, width);
            look.isInside(name + " on " + width, css);
            browser.shoot("over-" + name.replaceAll("\\W", "-") + "-" + width);
            leave();
        }
        browser.size(1440, 900);
    }

    /** Whatever is being written is not kept. */
    private static void leave() {
        browser.script("document.querySelectorAll('[data-dirty]').forEach((e) => { e.dataset.dirty = 'no'; })");
        browser.go("/goals");
    }

    private static void click(String css) {
        browser.see("body");
        browser.driver().findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow(() -> new AssertionError(css + " at " + browser.address()))
                .click();
    }
}
