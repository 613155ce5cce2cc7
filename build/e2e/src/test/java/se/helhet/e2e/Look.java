package se.helhet.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** One visit to a page, and all that can be wrong with it: weight, console, rules of accessibility, width. */
final class Look {
    private static final int MOST_BYTES = 300_000;
    private static final List<Integer> NARROW = List.of(390, 360);
    private static final Pattern REQUEST =
            Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]+)\"");
    private static final Pattern RECEIVED =
            Pattern.compile("\"method\":\"Network\\.loadingFinished\".*?\"encodedDataLength\":(\\d+)");
    /** What reaches outside the window, and is not in a frame that scrolls by itself. */
    private static final String OUTSIDE = """
            const hides = (e) => e && e !== document.body && (getComputedStyle(e).overflowX !== 'visible' || hides(e.parentElement));
            const out = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !hides(e.parentElement));
            return out.slice(0, 8).map((e) => e.tagName + '.' + (e.getAttribute('class') ?? '')).join(', ');""";

    private final Browser browser;
    private final String origin;
    private final boolean thorough;
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> asked = new TreeSet<>();
    private final Map<String, Long> weights = new TreeMap<>();

    /** @param thorough every rule in every theme and width, not only those that can differ */
    Look(Browser browser, String origin, boolean thorough) {
        this.browser = browser;
        this.origin = origin;
        this.thorough = thorough;
        browser.cdp("Network.enable", Map.of());
    }

    void at(String page) {
        browser.size(1440, 900);
        browser.cdp("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        browser.driver().manage().logs().get(LogType.PERFORMANCE);
        // What axe itself made the browser say at the page before.
        browser.complaints();
        browser.go(page);
        weigh(page);
        browser.cdp("Network.setCacheDisabled", Map.of("cacheDisabled", false));
        browser.complaints().forEach(c -> wrong.add(page + " says " + c));
        rules(page);
    }

    /** The page as it stands, in every theme and width. */
    void rules(String page) {
        themes(page + " on 1440");
        for (int width : NARROW) {
            browser.size(width, 844);
            browser.drawn();
            fits(page, width);
            isInSight(page, width);
        }
        if (thorough) {
            themes(page + " on " + NARROW.get(1));
        } else {
            Axe.violations(browser).forEach(v -> wrong.add(page + " on " + NARROW.get(1) + ": " + v));
        }
        browser.size(1440, 900);
    }

    /** As it stands, whatever is open over it, in both themes. */
    void themes(String place) {
        for (String theme : List.of("dark", "light")) {
            browser.wear(theme);
            (thorough || theme.equals("light") ? Axe.violations(browser) : Axe.contrast(browser))
                    .forEach(v -> wrong.add(place + " " + theme + ": " + v));
        }
    }

    /** Nothing reaches outside the window sideways. */
    void fits(String place, int width) {
        Number wide = (Number) browser.script("return document.documentElement.scrollWidth");
        if (wide.intValue() > width + 1) {
            wrong.add(place + " is " + wide + " wide on " + width + ": " + browser.script(OUTSIDE));
        }
    }

    /** What was asked for is what one sees: nothing lies over the page that was not opened. */
    private void isInSight(String place, int width) {
        Object over = browser.script("""
                const page = document.querySelector('#page');
                if (!page) { return null; }
                const seen = document.elementFromPoint(innerWidth / 2, Math.max(page.getBoundingClientRect().top, 0) + 20);
                return page.contains(seen) ? null : seen.outerHTML.slice(0, 80);""");
        if (over != null) {
            wrong.add(place + " is covered on " + width + " by " + over);
        }
    }

    /** What floats is wholly in the window, so that all of it can be read and reached. */
    void isInside(String place, String css) {
        Object box = browser.script("""
                const { left, right, top } = document.querySelector(arguments[0]).getBoundingClientRect();
                return left < -1 || top < -1 || right > innerWidth + 1 ? [left, right, top].map(Math.round).join(' ') : null""", css);
        if (box != null) {
            wrong.add(place + " stands outside the window: left, right, top " + box);
        }
    }

    private void weigh(String page) {
        long bytes = 0;
        for (LogEntry entry : browser.driver().manage().logs().get(LogType.PERFORMANCE)) {
            Matcher request = REQUEST.matcher(entry.getMessage());
            if (request.find()) {
                ask(page, request.group(1));
            }
            Matcher received = RECEIVED.matcher(entry.getMessage());
            if (received.find()) {
                bytes += Long.parseLong(received.group(1));
            }
        }
        weights.put(page, bytes);
        if (bytes > MOST_BYTES || bytes == 0) {
            wrong.add(page + " sends " + bytes + " bytes");
        }
    }

    private void ask(String page, String address) {
        if (address.startsWith(origin)) {
            asked.add(address.substring(origin.length() - 1));
        } else if (!address.startsWith("data:")) {
            wrong.add(page + " asks " + address);
        }
    }

    /** A line for each thing that is wrong; empty when nothing is. */
    String wrong() {
        return String.join("\n", wrong);
    }

    /** Every address that the browser asked for on its own or was led to. */
    Set<String> asked() {
        return asked;
    }

    String heaviest() {
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::toString)
                .orElse("");
    }
}
