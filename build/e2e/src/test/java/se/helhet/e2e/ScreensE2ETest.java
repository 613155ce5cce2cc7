package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.Keys;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What holds for every screen that links lead to, with the demo federation loaded. */
@EnabledIfSystemProperty(
        named = "e2e.screens",
        matches = "true",
        disabledReason = "every page takes some ten minutes: mvn verify -De2e.screens=true")
@InBrowser
class ScreensE2ETest {
    private static final int MOST_BYTES = 300_000;
    private static final int NARROWEST = 360;
    private static final Pattern REQUEST =
            Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]+)\"");
    private static final Pattern RECEIVED =
            Pattern.compile("\"method\":\"Network\\.loadingFinished\".*?\"encodedDataLength\":(\\d+)");
    /** A key that stands where its text should. */
    private static final Pattern KEY = Pattern.compile(
            "\\b(window|unit|figure|goal|finance|report|register|chapter|job|history|palette|start|admin)\\.[a-z]+(\\.[a-z]+)*\\b");

    private static Workbench workbench;
    private static Browser browser;
    private static Crawl.Found screens;

    @BeforeAll
    static void open() throws Exception {
        if (!Chromium.isThere() && !Chromium.isRequired()) {
            return;
        }
        workbench = Workbench.open(Homes.demo("screens"));
        Visitor visitor = Visitor.enter(workbench);
        screens = Crawl.from(visitor, 8, "/", "/start", "/start/own");
        browser = Browser.on(workbench, visitor);
        browser.theme("light");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (workbench != null) {
            workbench.close();
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        assertEquals(List.of(), screens.broken());
        assertTrue(screens.pages().size() >= 12, screens.pages().toString());
        TreeSet<String> unseen = new TreeSet<>(WebRoutes.get());
        unseen.removeAll(screens.pages().keySet());
        System.out.println("Screens: " + screens.addresses().size() + " pages of "
                + screens.pages().size() + " routes. No page was found for " + unseen);
    }

    @Test
    void noScreenBreaksARuleOfAccessibilityInLight() {
        assertEquals("", violations("light", 2));
    }

    @Test
    void noScreenBreaksARuleOfAccessibilityInDark() {
        assertEquals("", violations("dark", 1));
    }

    private static String violations(String theme, int most) {
        List<String> found = new ArrayList<>();
        browser.theme(theme);
        for (List<String> pages : screens.pages().values()) {
            for (String page : pages.subList(0, Math.min(most, pages.size()))) {
                browser.go(page);
                Axe.violations(browser).forEach(v -> found.add(page + ": " + v));
            }
        }
        browser.theme("light");
        return String.join("\n", found);
    }

    @Test
    void noOverlayBreaksARuleOfAccessibility() {
        List<String> found = new ArrayList<>();
        for (String theme : List.of("light", "dark")) {
            browser.theme(theme);
            browser.go("/unit/brb");
            browser.chord(Keys.CONTROL, "k");
            browser.see(".palette .hit");
            browser.press("fö");
            browser.see(".palette mark");
            Axe.violations(browser).forEach(v -> found.add("palette " + theme + ": " + v));
            browser.press(Keys.ESCAPE);
            browser.until("the palette to close", () -> !browser.has(".palette"));
            browser.press("?");
            browser.see("#float [role='dialog']");
            Axe.violations(browser).forEach(v -> found.add("shortcuts " + theme + ": " + v));
            browser.press(Keys.ESCAPE);
            browser.until("the shortcuts to close", () -> !browser.has("#float [role='dialog']"));
        }
        browser.theme("light");
        assertEquals("", String.join("\n", found));
    }

    @Test
    void noScreenIsHeavyComplainsOrAsksElsewhere() {
        List<String> wrong = new ArrayList<>();
        Map<String, Long> sizes = new HashMap<>();
        browser.cdp("Network.enable", Map.of());
        browser.cdp("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        browser.complaints();
        for (List<String> pages : screens.pages().values()) {
            for (String page : pages.subList(0, Math.min(2, pages.size()))) {
                browser.driver().manage().logs().get(LogType.PERFORMANCE);
                browser.go(page);
                long bytes = 0;
                for (LogEntry entry : browser.driver().manage().logs().get(LogType.PERFORMANCE)) {
                    Matcher asked = REQUEST.matcher(entry.getMessage());
                    if (asked.find()
                            && !asked.group(1).startsWith(workbench.at("/").toString())
                            && !asked.group(1).startsWith("data:")) {
                        wrong.add(page + " asks " + asked.group(1));
                    }
                    Matcher received = RECEIVED.matcher(entry.getMessage());
                    if (received.find()) {
                        bytes += Long.parseLong(received.group(1));
                    }
                }
                sizes.put(page, bytes);
                if (bytes > MOST_BYTES || bytes == 0) {
                    wrong.add(page + " sends " + bytes + " bytes");
                }
                browser.complaints().forEach(c -> wrong.add(page + " says " + c));
            }
        }
        browser.cdp("Network.setCacheDisabled", Map.of("cacheDisabled", false));
        String heaviest = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .toString();
        System.out.println("The heaviest first load in bytes: " + heaviest);
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void noScreenScrollsSidewaysOnANarrowTelephone() {
        List<String> wrong = new ArrayList<>();
        browser.size(NARROWEST, 740);
        for (List<String> pages : screens.pages().values()) {
            for (String page : pages.subList(0, Math.min(2, pages.size()))) {
                browser.go(page);
                Number wide = (Number) browser.script("return document.documentElement.scrollWidth");
                if (wide.intValue() > NARROWEST + 1) {
                    wrong.add(page + " is " + wide + " wide: " + browser.script("""
                            const hides = (e) => e && e !== document.body && (getComputedStyle(e).overflowX !== 'visible' || hides(e.parentElement));
                            const out = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !hides(e.parentElement));
                            return out.slice(0, 8).map((e) => e.tagName + '.' + e.className).join(', ');"""));
                }
            }
        }
        browser.size(1440, 900);
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everyScreenIsThereInEnglish() throws Exception {
        browser.go("/unit/brb");
        browser.tabTo("form[action='/setting/language'] button");
        browser.press(Keys.ENTER);
        browser.until("English", () -> "en".equals(browser.script("return document.documentElement.lang")));
        List<String> wrong = new ArrayList<>();
        for (List<String> pages : screens.pages().values()) {
            browser.go(pages.get(0));
            String page = (String) browser.script("return document.body.innerText");
            Matcher key = KEY.matcher(page);
            while (key.find()) {
                wrong.add(pages.get(0) + " shows " + key.group());
            }
            // What is shown as it will be printed is in the report's language.
            if (browser.has("#desk") && !"en".equals(browser.script("return document.documentElement.lang"))) {
                wrong.add(pages.get(0) + " is not in English");
            }
        }
        browser.go("/unit/brb");
        browser.tabTo("form[action='/setting/language'] button");
        browser.press(Keys.ENTER);
        browser.until("Swedish", () -> "sv".equals(browser.script("return document.documentElement.lang")));
        assertEquals("", String.join("\n", wrong));
    }
}
