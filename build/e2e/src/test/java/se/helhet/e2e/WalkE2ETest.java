package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * The first day of someone new, by the keyboard alone: each step goes on where the one before it ended. What it looks
 * like is left in {@code target/screens}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkE2ETest extends OnWorkbench {
    private static final String RECEIVED = "/figure/brb.received%402019";
    private static final String ENQUIRIES = "/register/brb.enquiry";
    private static final String TEXT = ".text[data-address]";
    private static final String GOAL = "#goal-brb-4\\.3\\.1-2\\.m1 .strong";
    private static final String VALUE = ".huge .value";
    private static String desk;
    private static String beside;
    private static String goals;
    private static int before;
    /** How many steps have been taken to their end. */
    private static int taken;

    @BeforeAll
    static void open() throws Exception {
        if (openUnseen(() -> Workbench.open(Homes.empty("walk")))) {
            desk = browser.window();
        }
    }

    @Test
    @Order(1)
    void greetsWithThreeWaysToBegin() throws Exception {
        assertEquals(0, taken, "the steps before this one were taken");
        browser.go(workbench.ticket().toString());
        assertEquals("/", browser.address(), "the ticket is gone from the address");
        browser.see("[data-key='1']");
        browser.see("[data-key='2']");
        browser.picture("01-begin");
        taken++;
    }

    @Test
    @Order(2)
    void loadsTheDemoFederation() throws Exception {
        assertEquals(1, taken, "the steps before this one were taken");
        browser.press("1");
        browser.until(
                "the first unit's page or its link",
                () -> browser.has(".rail a[href='/unit/brb']") && browser.has(".job a[href='/']"));
        browser.picture("02-loaded");
        taken++;
    }

    @Test
    @Order(3)
    void opensBusinessRegionBoras() throws Exception {
        assertEquals(2, taken, "the steps before this one were taken");
        browser.palette("business region", "/unit/brb");
        browser.see(".headline svg");
        browser.see(".unit-page table");
        browser.picture("03-brb");
        taken++;
    }

    @Test
    @Order(4)
    void entersAnEnquiryAndSeesItMoveInASecondWindow() throws Exception {
        assertEquals(3, taken, "the steps before this one were taken");
        beside = browser.another(RECEIVED);
        before = number(VALUE);
        goals = browser.another("/unit/brb/goals");
        assertEquals(before, number(GOAL), "figure and goal say the same");
        browser.to(desk);
        browser.palette("förfrågningar", ENQUIRIES);
        browser.see("#grid");
        browser.picture("04-register");
        browser.press("n");
        browser.see("#form");
        browser.until(
                "the first field to have focus",
                () -> Boolean.TRUE.equals(browser.script("return Boolean(document.activeElement.closest('#form'))")));
        field("reference", "Ny batterifabrik");
        field("received_on", "2019-11-04");
        choose("source", "Direkt");
        field("country", "Norge");
        choose("sector", "Energi");
        choose("stage", "Ny");
        browser.picture("05-enquiry");
        browser.chord(Keys.CONTROL, "s");
        browser.until(
                "the row to be stored",
                () -> "no".equals(browser.script("return document.getElementById('form').dataset.dirty"))
                        && !"".equals(browser.script("return document.getElementById('form').dataset.id")));
        browser.until(
                "focus to stay in the form",
                () -> String.valueOf(browser.script(
                                "return document.activeElement.id || document.activeElement.outerHTML.slice(0, 200)"))
                        .startsWith("in-"));
        browser.picture("06-stored");
        browser.to(beside);
        browser.until("the figure to move from " + before, () -> number(VALUE) == before + 1);
        browser.picture("07-figure-moved");
        taken++;
    }

    @Test
    @Order(5)
    void seesTheGoalMoveToo() throws Exception {
        assertEquals(4, taken, "the steps before this one were taken");
        browser.to(goals);
        browser.until("the goal's outcome to move by itself", () -> number(GOAL) == before + 1);
        browser.picture("08-goals");
        taken++;
    }

    @Test
    @Order(6)
    void opensTheNumberDownToTheRow() throws Exception {
        assertEquals(5, taken, "the steps before this one were taken");
        browser.to(beside);
        browser.palette("business region", "/unit/brb");
        browser.tabTo("#page a[href^='" + RECEIVED + "']");
        browser.press(Keys.ENTER);
        browser.until("the number opened", () -> browser.address().startsWith(RECEIVED));
        browser.until("the row behind the number", () -> browser.text(".rows").contains("Ny batterifabrik"));
        assertEquals(
                before + 1,
                browser.driver().findElements(By.cssSelector(".rows tbody tr")).size());
        browser.picture("09-rows");
        browser.tabTo(".rows tbody a");
        while (!String.valueOf(browser.script("return document.activeElement.textContent"))
                .equals("Ny batterifabrik")) {
            browser.press(Keys.TAB);
            assertTrue(
                    Boolean.TRUE.equals(browser.script("return document.activeElement.matches('.rows tbody a')")),
                    "Tab goes from row to row");
        }
        browser.press(Keys.ENTER);
        browser.see("#form");
        assertEquals("Ny batterifabrik", browser.script("return document.getElementById('in-reference').value"));
        browser.picture("09b-row");
        browser.go(RECEIVED);
        taken++;
    }

    @Test
    @Order(7)
    void undoesTheEntry() throws Exception {
        assertEquals(6, taken, "the steps before this one were taken");
        browser.to(desk);
        browser.press(Keys.F2);
        browser.until(
                "the grid to have focus",
                () -> Boolean.TRUE.equals(browser.script("return Boolean(document.activeElement.closest('#grid'))")));
        browser.chord(Keys.CONTROL, "z");
        browser.until("the row to be gone", () -> !browser.text("#grid").contains("Ny batterifabrik"));
        browser.picture("10-undone");
        browser.to(beside);
        browser.until("the figure to go back to " + before, () -> number(VALUE) == before);
        browser.to(desk);
        taken++;
    }

    @Test
    @Order(8)
    void importsFiveHundredRowsAndUnderstandsWhichThreeAreFaulty() throws Exception {
        assertEquals(7, taken, "the steps before this one were taken");
        Path file = EnquiryFile.write(Homes.empty("excel"));
        browser.go(ENQUIRIES);
        browser.tabTo("a[href='" + ENQUIRIES + "/import']");
        browser.press(Keys.ENTER);
        browser.see("form.drop");
        browser.picture("11-import");
        browser.tabTo("#import-file");
        browser.driver().findElement(By.id("import-file")).sendKeys(file.toString());
        browser.see(".import-preview");
        assertEquals(
                3, browser.driver().findElements(By.cssSelector("tr.faulty")).size());
        String faults = browser.text(".import-preview");
        for (int line : EnquiryFile.FAULTY) {
            assertTrue(
                    faults.contains(String.valueOf(line)), "line " + line + " is named: " + faults.substring(0, 600));
        }
        assertTrue(faults.contains("31 februari") && faults.contains("Rymdfart"), faults.substring(0, 600));
        browser.picture("12-preview");
        browser.tabTo("form[action$='/take'] button");
        browser.press(Keys.ENTER);
        browser.to(beside);
        int counted = before + EnquiryFile.ROWS - EnquiryFile.FAULTY.size();
        browser.until("the figure to count " + counted, () -> number(VALUE) == counted);
        browser.to(desk);
        browser.picture("13-imported");
        taken++;
    }

    @Test
    @Order(9)
    void writesASentenceWithALiveFigure() throws Exception {
        assertEquals(8, taken, "the steps before this one were taken");
        browser.go("/unit/brb/chapter/arsredovisning-2019");
        browser.see(TEXT);
        browser.tabTo(TEXT);
        browser.press("Under året kom ");
        browser.press("/");
        browser.see(".picker input");
        browser.press("inkomna");
        browser.see(".picker .hit");
        browser.picture("14-picker");
        browser.press(Keys.ENTER);
        browser.until("the picker to close", () -> !browser.has(".picker"));
        browser.press(" förfrågningar in.");
        assertTrue(browser.has(TEXT + " [data-field]"), "the figure stands in the text");
        browser.chord(Keys.CONTROL, "s");
        browser.until("the text to be saved", () -> !browser.has(TEXT + "[data-dirty='yes']"));
        int counted = before + EnquiryFile.ROWS - EnquiryFile.FAULTY.size();
        assertTrue(browser.text(TEXT).contains("Under året kom " + counted + " förfrågningar in."), browser.text(TEXT));
        browser.picture("15-written");
        taken++;
    }

    @Test
    @Order(10)
    void submitsTheChapter() throws Exception {
        assertEquals(9, taken, "the steps before this one were taken");
        browser.tabTo("form[data-submit] button");
        browser.press(Keys.ENTER);
        browser.see(".chapter-versions li");
        browser.picture("16-submitted");
        browser.go("/report/arsredovisning-2019");
        assertTrue(browser.text("#unit-brb").contains("1"), browser.text("#unit-brb"));
        browser.picture("17-report");
        taken++;
    }

    private static int number(String css) {
        String digits = browser.text(css).replaceAll("[^0-9]", "");
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }

    private static void field(String name, String text) {
        browser.tabTo("#in-" + name);
        browser.press(text);
    }

    /** Letters choose in a list as in any other. */
    private static void choose(String name, String text) {
        browser.tabTo("#in-" + name);
        browser.press(text);
        browser.until(
                text + " to be chosen",
                () -> String.valueOf(browser.script(
                                "const s = document.getElementById(arguments[0]); return s.selectedOptions?.[0]?.textContent ?? s.value",
                                "in-" + name))
                        .startsWith(text));
    }
}
