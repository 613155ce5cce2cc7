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

/** Plugins come and go while a window is open: it changes by itself, and nothing else in it does. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PluginsE2ETest extends OnWorkbench {
    private static final String FEATURE = "unit.narvard";
    private static final String MARK = ".rail a[href='/unit/narvard']";
    private static Path file;

    @BeforeAll
    static void open() throws Exception {
        open(() -> {
            Path home = Homes.demo("plugins");
            file = packed(home);
            return Workbench.open(home);
        });
    }

    /** The unit as a file to send, signed. */
    private static Path packed(Path home) throws Exception {
        Path folder = Homes.empty("plugin-file");
        String key = folder.resolve("key").toString();
        Workbench.run(home, "keys", "create", key);
        Path packed = folder.resolve("narvard.helhet");
        Workbench.run(home, "plugin", "pack", FEATURE, "--key", key, "--out", packed.toString());
        return packed;
    }

    @Test
    @Order(1)
    void aRemovedUnitLeavesTheOpenWindowAndNothingElseFlickers() throws Exception {
        browser.go("/unit/narvard");
        browser.go("/unit/brb");
        browser.see(MARK);
        String page = mark("#page");
        String other = mark(".rail a[href='/unit/brb']");
        Plugins.remove(visitor, FEATURE);
        browser.until("the unit's mark to leave", () -> !browser.has(MARK));
        assertEquals("kept", browser.script("return document.querySelector(arguments[0]).e2e", page), "the page");
        assertEquals("kept", browser.script("return document.querySelector(arguments[0]).e2e", other), "the marks");
        assertEquals("/unit/brb", browser.address());
        assertTrue(browser.has(".headline svg"), "the page is still drawn");
    }

    /** Put on an element by hand, gone if it is made anew. */
    private static String mark(String css) {
        browser.script("document.querySelector(arguments[0]).e2e = 'kept'", css);
        return css;
    }

    @Test
    @Order(2)
    void anInstalledUnitComesIntoTheOpenWindow() throws Exception {
        Plugins.install(visitor, FEATURE);
        browser.until("the unit's mark to come", () -> browser.has(MARK));
        browser.palette("närvård", "/unit/narvard");
        browser.see(".unit-page");
    }

    @Test
    @Order(3)
    void theOpenTabOfARemovedUnitSaysSoAndComesBackWithIt() throws Exception {
        browser.go("/unit/narvard");
        Plugins.remove(visitor, FEATURE);
        String said = browser.text("#page .notice");
        assertTrue(said.toLowerCase(java.util.Locale.ROOT).contains("narvard") || said.contains("rvård"), said);
        browser.picture("30-unit-removed");
        Look look = new Look(browser, workbench.at("/").toString(), false);
        look.rules("a removed unit's tab");
        assertEquals("", look.wrong());
        Plugins.install(visitor, FEATURE);
        browser.see(".unit-page");
    }

    @Test
    @Order(4)
    void aSentFileIsShownBeforeAnythingIsDone() throws Exception {
        Plugins.remove(visitor, FEATURE);
        browser.go("/admin/features");
        browser.driver().findElement(By.id("plugin-file")).sendKeys(file.toString());
        browser.see(".plan-do");
        assertTrue(browser.address().startsWith("/admin/plugin/"), browser.address());
        assertTrue(browser.text("#page").contains("narvard.helhet"), browser.text("#page"));
        browser.picture("31-plugin-file");
        Look look = new Look(browser, workbench.at("/").toString(), false);
        look.rules("a plugin file's plan");
        assertEquals("", look.wrong());
        browser.tabTo(".plan-do button.quiet");
        browser.press(Keys.ENTER);
        browser.until("the features", () -> browser.address().startsWith("/admin/features"));
    }
}
