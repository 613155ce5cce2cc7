package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** What the window itself does: panes that are dragged, a workbench that is lost and comes back, commands of units. */
class WindowE2ETest extends OnWorkbench {
    private static final String CHAPTER = "/unit/brb/chapter/arsredovisning-2019";
    private static final String TEXT = ".text[data-address]";
    private static Path home;

    @BeforeAll
    static void open() throws Exception {
        open(() -> {
            home = Homes.demo("window");
            return Workbench.open(home);
        });
    }

    @Test
    void aPaneThatWasDraggedHasItsWidthWhenThePageIsLoadedAgain() throws Exception {
        browser.go("/unit/brb");
        int before = width("navigator");
        new Actions(browser.driver())
                .dragAndDropBy(browser.see("#splitter-navigator"), 60, 0)
                .perform();
        assertEquals(before + 60, width("navigator"), "it follows the mouse");
        visitor.await("/panes.css", Pattern.compile("(--pane-navigator: " + (before + 60) + "px)"));
        browser.go("/unit/navet");
        assertEquals(before + 60, width("navigator"), "on another page");
    }

    @Test
    void aPaneIsMadeWiderAndNarrowerByTheArrowKeys() throws Exception {
        browser.go("/register/brb.enquiry");
        visitor.post("/setting/pane.form", Map.of("value", ""));
        browser.press("n");
        browser.see("#form");
        int before = width("row-form");
        browser.script("document.getElementById('splitter-form').focus()");
        browser.press(Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_RIGHT);
        assertEquals(before + 32, width("row-form"), "it stands to the right: left makes it wider");
        visitor.await("/panes.css", Pattern.compile("(--pane-form: " + (before + 32) + "px)"));
        browser.go("/register/brb.enquiry?row=new");
        assertEquals(before + 32, width("row-form"));
    }

    @Test
    void theReportsOutlineIsADrawerOnATelephone() {
        browser.size(390, 844);
        browser.go("/report/arsredovisning-2019/outline");
        assertFalse(browser.see("#page h1").getText().isEmpty());
        assertFalse(browser.driver().findElement(By.id("navigator")).isDisplayed(), "it lies over the page");
        browser.see(".dock [data-drawer]").click();
        browser.see("#navigator .pips-legend");
        browser.size(1440, 900);
    }

    private static int width(String id) {
        return ((Number) browser.script(
                        "return Math.round(document.getElementById(arguments[0]).getBoundingClientRect().width)", id))
                .intValue();
    }

    @Test
    void whatIsTypedWhileTheWorkbenchIsAwayIsSavedWhenItIsBack() throws Exception {
        browser.go(CHAPTER);
        browser.see(TEXT).click();
        browser.press("Före avbrottet. ");
        int port = workbench.port();
        workbench.close();
        state("lost");
        String said = browser.text("#saved");
        assertTrue(said.contains("svarar inte") && said.contains("starta Helhet igen"), said);
        browser.press("Under avbrottet. ");
        browser.chord(Keys.CONTROL, "s");
        browser.until("it to say that the text was not saved", () -> browser.has("#text-saved.bad"));
        browser.picture("40-lost");
        workbench = Workbench.open(home, port);
        state("out");
        said = browser.text("#saved");
        assertTrue(said.contains("startats om") && said.contains("står kvar"), said);
        String writing = browser.window();
        visitor = Visitor.enter(workbench);
        browser.admit(visitor);
        browser.to(writing);
        state("dirty");
        assertTrue(browser.text(TEXT).contains("Före avbrottet. Under avbrottet."), browser.text(TEXT));
        browser.chord(Keys.CONTROL, "s");
        state("saved");
        browser.go(CHAPTER);
        assertTrue(browser.text(TEXT).contains("Före avbrottet. Under avbrottet."), browser.text(TEXT));
    }

    @Test
    void aWindowGoesOnWhenHelhetIsStartedOnceMoreBesideIt() throws Exception {
        browser.go("/unit/narvard/chapter/arsredovisning-2019");
        String writing = browser.window();
        String again = Workbench.run(home, "start", "--no-browser").stream()
                .filter(l -> l.startsWith("http://"))
                .findFirst()
                .orElseThrow()
                .strip();
        browser.another(again);
        browser.driver().close();
        browser.to(writing);
        browser.see(TEXT).click();
        browser.press("Efter den andra starten. ");
        browser.chord(Keys.CONTROL, "s");
        browser.until("the text to be saved", () -> !browser.has(TEXT + "[data-dirty='yes']"));
        state("saved");
    }

    @Test
    void aRowThatIsTypedWhileTheWorkbenchIsAwayIsSavedWhenItIsBack() throws Exception {
        browser.go("/register/brb.activity?row=new");
        browser.tabTo("#form .input");
        int port = workbench.port();
        workbench.close();
        browser.press("Mässan vi missade");
        browser.chord(Keys.CONTROL, "s");
        String said = browser.text("#grid-notice");
        assertTrue(said.contains("starta Helhet igen"), said);
        workbench = Workbench.open(home, port);
        visitor = Visitor.enter(workbench);
        browser.admit(visitor);
        state("dirty");
        assertEquals("Mässan vi missade", browser.script("return document.querySelector('#form .input').value"));
        browser.chord(Keys.CONTROL, "s");
        browser.until("the rules to be asked", () -> browser.has("#form [aria-invalid='true']"));
    }

    private static void state(String wanted) {
        browser.until(
                "the status line to be " + wanted,
                () -> wanted.equals(browser.script("return document.getElementById('saved').dataset.state")));
    }

    @Test
    void aCommandOfAUnitIsFoundByItsWordsAndItsAnswerIsATableToSave() throws Exception {
        browser.go("/unit/brb");
        browser.palette("faktureringslista", "/command/fees");
        browser.tabTo("#command-line");
        browser.press("2021");
        browser.press(Keys.ENTER);
        browser.see("#bottom a[href^='/command/fees/']").click();
        browser.see("table");
        String place = browser.address();
        assertTrue(browser.text("table").contains("Borås"), browser.text("table"));
        browser.picture("41-command");
        assertTrue(browser.has("a[href='" + place + "/xlsx'][download]"), "a file of it");
        String csv = visitor.get(place + "/csv").body();
        assertTrue(csv.contains("Borås") && csv.lines().count() > 5, csv);
        browser.go("/command/fees");
        browser.tabTo("#command-line");
        browser.press("i fjol");
        browser.press(Keys.ENTER);
        browser.until("a sentence about what cannot be read", () -> browser.has("#bottom .job .bad"));
        assertTrue(browser.text("#bottom .job").contains("fees"), browser.text("#bottom .job"));
    }
}
