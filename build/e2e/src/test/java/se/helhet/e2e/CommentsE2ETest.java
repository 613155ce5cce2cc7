package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.Keys;

/** Two people on one section: what one says of it stands before the other at once, is corrected, done, removed or kept. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommentsE2ETest extends OnWorkbench {
    private static final String REPORT = "/report/arsredovisning-2019";
    /** "Händelser av väsentlig betydelse", which has a text of the association's own. */
    private static final String SECTION = REPORT + "/section/6";

    private static final String FIELD = ".comment-write textarea";
    private static final String OPEN = "#comments-open li";
    private static final String CORRECTED = "#comments-open li textarea";
    private static String editor;
    private static String beside;

    @BeforeAll
    static void open() throws Exception {
        if (open(() -> Workbench.open(Homes.demo("comments")))) {
            browser.go(SECTION);
            editor = browser.window();
            beside = browser.another(SECTION);
        }
    }

    private static String typed(String css) {
        return String.valueOf(browser.script("return document.querySelector(arguments[0]).value", css));
    }

    @Test
    @Order(1)
    void whatIsSaidStandsInAnotherWindowAtOnceAsTextAndNothingTypedThereIsLost() throws Exception {
        browser.to(beside);
        browser.press("n");
        browser.press("Ett halvt svar");
        browser.to(editor);
        browser.press("n");
        browser.press("Varför blev de färre? " + Hostile.NAME);
        browser.chord(Keys.CONTROL, Keys.ENTER);
        browser.see(OPEN);
        assertEquals("", typed(FIELD));
        browser.to(beside);
        browser.see(OPEN);
        assertTrue(browser.text(OPEN + " .said").startsWith("Varför blev de färre? "), browser.text(OPEN));
        assertEquals("Ett halvt svar", typed(FIELD));
        Hostile.isText(visitor.get(SECTION).body(), SECTION);
        Hostile.isText(visitor.get(REPORT + "/comments").body(), "comments");
        assertFalse(visitor.get(REPORT + "/preview").body().contains("Varför blev de färre"), "it is never printed");
    }

    @Test
    @Order(2)
    void anEmptyOrTooLongOneIsRefusedInWordsAndStaysInItsField() throws Exception {
        browser.to(editor);
        browser.script("document.querySelector(arguments[0]).focus()", FIELD);
        browser.press("   ");
        browser.chord(Keys.CONTROL, Keys.ENTER);
        assertEquals("Kommentaren är tom. Skriv vad den ska säga och spara igen.", browser.text("#fault-comment"));
        Look look = new Look(browser, workbench.at("/").toString(), false);
        browser.script("document.querySelector(arguments[0]).value = 'å'.repeat(4001)", FIELD);
        browser.chord(Keys.CONTROL, Keys.ENTER);
        browser.until(
                "it to say how long it is", () -> browser.text("#fault-comment").contains("4\u00a0001"));
        look.rules("a comment that is refused");
        assertEquals("", look.wrong());
        assertEquals(4001, typed(FIELD).length());
        assertTrue(visitor.get(REPORT).body().contains("1 öppen kommentar"), "the page's head counts");
        browser.chord(Keys.CONTROL, "a");
        browser.press(Keys.DELETE);
    }

    @Test
    @Order(3)
    void oneIsMarkedAsDoneAndTakenUpAgainWhileAnUnsavedTextBesideItStays() throws Exception {
        browser.to(beside);
        browser.script("document.getElementById('own-text').focus()");
        browser.press("Ej sparat. ");
        browser.tabTo("#comments-open button");
        browser.press(Keys.ENTER);
        browser.see("#comments-done summary").click();
        browser.see("#comments-done .good");
        assertTrue(typed("#own-text").contains("Ej sparat. "), "the text that was being written");
        assertEquals("Ett halvt svar", typed(FIELD));
        browser.to(editor);
        browser.until("no open comment", () -> !browser.has(OPEN) && !browser.has(".tree .pill"));
        browser.picture("80-comment-done");
        browser.to(beside);
        browser.tabTo("#comments-done button");
        browser.press(Keys.ENTER);
        browser.see(OPEN);
        browser.to(editor);
        browser.see(OPEN);
        assertEquals("1", browser.text(".tree a[href='" + SECTION + "'] .pill span"));
        browser.picture("81-comment");
    }

    @Test
    @Order(4)
    void oneIsCorrectedAndASecondWhoCorrectsItIsToldWhatItSaysNow() throws Exception {
        begin(beside);
        browser.chord(Keys.CONTROL, "a");
        browser.press("Varför blev de så få?");
        begin(editor);
        browser.chord(Keys.CONTROL, "a");
        browser.press(Keys.DELETE);
        browser.chord(Keys.CONTROL, Keys.ENTER);
        browser.see(OPEN + " .field-fault");
        assertEquals(
                "Kommentaren är tom. Skriv vad den ska säga och spara igen.", browser.text(OPEN + " .field-fault"));
        browser.press("Varför blev de färre 2019?");
        browser.chord(Keys.CONTROL, Keys.ENTER);
        browser.see(OPEN + " .corrected");
        assertEquals("Varför blev de färre 2019?", browser.text(OPEN + " .said"));
        browser.until("its form to close", () -> !browser.has("details.comment-correct[open]"));
        browser.to(beside);
        browser.script("document.querySelector(arguments[0]).focus()", CORRECTED);
        browser.chord(Keys.CONTROL, Keys.ENTER);
        browser.see(OPEN + " .field-fault");
        assertTrue(browser.text(OPEN + " .field-fault").contains("”Varför blev de färre 2019?”"), browser.text(OPEN));
        assertEquals("Varför blev de färre 2019?", browser.text(OPEN + " .said"), "the first one's text stands");
        assertEquals("Varför blev de så få?", typed(CORRECTED), "and the second one's in the field");
        browser.chord(Keys.CONTROL, Keys.ENTER);
        browser.until(
                "the second one's text", () -> browser.text(OPEN + " .said").equals("Varför blev de så få?"));
    }

    private static void begin(String window) {
        browser.to(window);
        browser.tabTo(OPEN + " .comment-correct summary");
        browser.press(Keys.ENTER);
        browser.until("the comment's text", () -> browser.has("textarea[id^='comment-text-']:focus"));
    }

    @Test
    @Order(5)
    void oneIsRemovedAfterAQuestionAndTheHistoryKeepsIt() throws Exception {
        browser.to(editor);
        browser.script("document.querySelector(arguments[0]).focus()", FIELD);
        browser.press("Bort med den här");
        browser.chord(Keys.CONTROL, Keys.ENTER);
        browser.see(OPEN + " + li");
        browser.tabTo(OPEN + " + li .comment-remove summary");
        browser.press(Keys.ENTER);
        browser.tabTo(OPEN + " + li .danger");
        browser.press(Keys.ENTER);
        browser.until("one comment", () -> !browser.has(OPEN + " + li"));
        browser.to(beside);
        browser.until("one comment in the other window", () -> !browser.has(OPEN + " + li"));
        assertFalse(visitor.get(REPORT + "/comments").body().contains("Bort med den här"));
    }

    @Test
    @Order(6)
    void oneOfASectionThatHasLeftTheDocumentIsListedAndSaysSo() throws Exception {
        browser.to(editor);
        visitor.post(REPORT + "/outline", Map.of("at", "6", "do", "out"));
        browser.go(REPORT + "/comments");
        browser.see(".thread .warned");
        assertEquals("Händelser av väsentlig betydelse", browser.text(".thread h2"));
        assertTrue(browser.text(".thread .warned").contains("finns inte längre"), browser.text(".thread"));
        browser.picture("82-comments");
        Look look = new Look(browser, workbench.at("/").toString(), false);
        for (String page : List.of(REPORT + "/comments", REPORT, REPORT + "/outline", REPORT + "/section/5")) {
            look.at(page);
        }
        assertEquals("", look.wrong());
        browser.go(REPORT + "/comments");
        browser.tabTo(".thread button");
        browser.press(Keys.ENTER);
        browser.see(".thread .good");
    }
}
