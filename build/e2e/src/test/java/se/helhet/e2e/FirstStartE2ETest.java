package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The second and third way to begin in an empty workbench; {@link WalkE2ETest} takes the first, the demo. */
class FirstStartE2ETest extends OnWorkbench {
    private static final String ROUND = "arsredovisning-2019";

    private static void begin() throws Exception {
        open(() -> Workbench.open(Homes.empty("first")));
        browser.go("/");
        browser.see("[data-key='2']");
    }

    @AfterEach
    void end() {
        close();
    }

    @Test
    void setsUpAFederationOfItsOwnWhateverItIsCalled() throws Exception {
        begin();
        browser.press("2");
        browser.see("#name");
        browser.tabTo("#members");
        browser.press(Hostile.NAME);
        browser.chord(Keys.CONTROL, "s");
        browser.see("#fault-name");
        browser.picture("20-own-faults");
        Look look = new Look(browser, workbench.at("/").toString(), false);
        look.rules("what is missing in one's own federation");
        assertEquals(Hostile.NAME, browser.script("return document.getElementById('members').value"));
        field("#name", "Eget förbund " + Hostile.NAME);
        field("#short", Hostile.NAME);
        field("input[name='name-brb']", Hostile.NAME);
        field("#year", "2019");
        browser.picture("21-own");
        look.rules("one's own federation");
        assertEquals("", look.wrong());
        browser.chord(Keys.CONTROL, "s");
        browser.until("a page of the new federation", () -> browser.address().startsWith("/unit/"));
        assertEquals(
                "Eget förbund " + Hostile.NAME,
                browser.script(
                        "return [...document.querySelectorAll('body *')].map((e) => e.textContent.trim()).find((t) => t.startsWith('Eget förbund'))"
                                + ".slice(0, arguments[0])",
                        ("Eget förbund " + Hostile.NAME).length()));
        for (String page :
                List.of("/unit/brb", "/admin/organisation", "/admin/organisation/years", "/report", "/goals")) {
            Hostile.isText(visitor.get(page).body(), page);
            browser.go(page);
            assertNull(browser.script("return window.hostile ?? null"), page);
        }
        assertTrue(Hostile.plain(visitor.get("/admin/organisation").body()).contains(Hostile.NAME), "organisation");
        browser.go("/unit/brb");
        browser.picture("22-own-unit");
    }

    private void field(String css, String text) {
        browser.tabTo(css);
        browser.chord(Keys.CONTROL, "a");
        browser.press(text);
    }

    @Test
    void receivesASubmissionMadeElsewhere() throws Exception {
        Path file = Homes.empty("submission").resolve("brb.json");
        Workbench.run(Homes.demo("sender"), "submit", "brb", ROUND, "--file", file.toString());
        assertTrue(Files.size(file) > 0);
        begin();
        browser.tabTo("#received");
        browser.driver().findElement(By.id("received")).sendKeys(file.toString());
        browser.until("the report", () -> browser.address().startsWith("/report/" + ROUND));
        assertTrue(browser.text("#page").contains("Business Region"), browser.text("#page"));
        browser.picture("23-received");
    }
}
