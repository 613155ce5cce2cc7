package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A goal that is decided anew: what is wrong with the decision is said on the goal's own page. */
class GoalE2ETest extends OnWorkbench {
    private static final String GOAL = "/goals/2019/brb-4.3.1-1.1";

    @BeforeAll
    static void open() throws Exception {
        open(() -> Workbench.open(Homes.demo("goal")));
    }

    @Test
    void aFaultyDecisionStaysOnTheGoalsPageWithWhatWasTyped() throws Exception {
        browser.go(GOAL);
        browser.tabTo("#decision summary");
        browser.press(Keys.ENTER);
        browser.tabTo("#day");
        browser.chord(Keys.CONTROL, "a");
        browser.press("i somras");
        browser.tabTo("#why");
        browser.press("Ett skäl som inte får försvinna");
        browser.tabTo("#decision .button");
        browser.press(Keys.ENTER);
        assertTrue(browser.text("#fault-day").contains("i somras"), browser.text("#fault-day"));
        assertEquals(GOAL, browser.address());
        assertEquals("i somras", browser.script("return document.getElementById('day').value"));
        assertEquals("Ett skäl som inte får försvinna", browser.script("return document.getElementById('why').value"));
        Look look = new Look(browser, workbench.at("/").toString(), false);
        look.rules("a decision that is refused");
        assertEquals("", look.wrong());
        browser.driver().navigate().refresh();
        browser.ready();
        assertFalse(browser.has("#fault-day"), "loaded again it is the goal's page");
        assertTrue(browser.has("#decision summary"));
    }
}
