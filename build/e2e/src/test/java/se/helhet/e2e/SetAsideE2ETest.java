package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A unit that does not answer is set aside; the administrator sees why and takes it back when the reason is gone. */
class SetAsideE2ETest extends OnWorkbench {

    @Test
    void isTakenBackWhereItIsSaidThatItIsSetAside() throws Exception {
        Path home = Homes.demo("aside");
        SlowPlugin.install(home);
        Path reason = Files.createFile(Homes.empty("reason").resolve("slow"));
        open(() -> Workbench.with(home, "-Dhelhet.unit.limit=2000 -Dslow.while=" + reason));
        String page = "/unit/" + SlowPlugin.UNIT;
        browser.go("/admin/features");
        String said = browser.text(".notice.trouble");
        assertTrue(said.contains("är ställd åt sidan") && said.contains("svarade inte inom 2 sekunder"), said);
        browser.picture("70-set-aside");
        Look look = new Look(browser, workbench.at("/").toString(), false);
        look.rules("a unit that is set aside");
        assertEquals("", look.wrong());
        browser.go("/unit/brb");
        assertTrue(browser.has(".headline"), "the others are there");
        Files.delete(reason);
        browser.go("/admin/features");
        browser.tabTo("form[action='/admin/unit/slow/bring-back'] button");
        browser.press(Keys.ENTER);
        browser.until("nothing to be set aside", () -> !browser.has(".notice.trouble"));
        browser.go(page);
        browser.see(".unit-page");
        assertEquals("Långsam", browser.text("h1"));
    }
}
