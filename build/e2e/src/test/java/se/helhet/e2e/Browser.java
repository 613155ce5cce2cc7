package se.helhet.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** A window of a real browser on one workbench, used by its keyboard. Every wait has a limit and says what it waited for. */
final class Browser implements AutoCloseable {
    static final Path SCREENS = Path.of(System.getProperty("e2e.target"), "screens");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TALLEST = 4000;
    private final ChromeDriver driver;
    private final Workbench workbench;

    private Browser(ChromeDriver driver, Workbench workbench) {
        this.driver = driver;
        this.workbench = workbench;
    }

    /** A fresh browser that has not been let in. */
    static Browser on(Workbench workbench) throws IOException {
        Browser browser = new Browser(Chromium.start(Homes.empty("chromium")), workbench);
        browser.size(1440, 900);
        return browser;
    }

    /** A browser that goes on with what the visitor was let in for. */
    static Browser on(Workbench workbench, Visitor visitor) throws IOException {
        Browser browser = on(workbench);
        browser.driver.get(workbench.at("/assets/mark.svg").toString());
        browser.admit(visitor);
        return browser;
    }

    /** Lets all its windows in by what the visitor was let in for; the page that is shown stays. */
    void admit(Visitor visitor) {
        String[] cookie = visitor.cookie().split("=", 2);
        driver.manage().addCookie(new Cookie(cookie[0], cookie[1]));
    }

    ChromeDriver driver() {
        return driver;
    }

    void go(String address) {
        driver.get(workbench.at(address).toString());
        ready();
    }

    /** The address within the workbench. */
    String address() {
        return driver.getCurrentUrl().substring(workbench.at("/").toString().length() - 1);
    }

    /** Fonts there, nothing on its way, nothing moving. */
    void ready() {
        until(
                "the page to be ready",
                () -> Boolean.TRUE.equals(
                        script("return document.readyState === 'complete' && document.fonts.status === 'loaded'"
                                + " && !document.querySelector('.htmx-request')")));
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Waits until the first element that fits is seen. */
    WebElement see(String css) {
        WebElement[] found = {null};
        until("\"" + css + "\" to be seen", () -> {
            for (WebElement element : driver.findElements(By.cssSelector(css))) {
                if (element.isDisplayed()) {
                    found[0] = element;
                    return true;
                }
            }
            return false;
        });
        return found[0];
    }

    boolean has(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    /** The text of the first element that fits, once it has any. */
    String text(String css) {
        String[] text = {""};
        until("text in \"" + css + "\"", () -> {
            text[0] =
                    String.valueOf(script("return document.querySelector(arguments[0])?.innerText.trim() ?? ''", css));
            return !text[0].isEmpty();
        });
        return text[0];
    }

    void until(String what, BooleanSupplier true_) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (true_.getAsBoolean()) {
                    return;
                }
            } catch (StaleElementReferenceException drawnAnew) {
                continue;
            }
        }
        throw new AssertionError("Waited " + PATIENCE.toSeconds() + " s for " + what + " at " + address()
                + "; it reads: " + script("return document.body.innerText.slice(0, 1500)"));
    }

    /** Types into what has focus. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void chord(Keys modifier, CharSequence key) {
        new Actions(driver).keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
    }

    /** Goes somewhere by the palette: Ctrl K, the words, down to the hit that leads there, Enter. */
    void palette(String words, String address) {
        chord(Keys.CONTROL, "k");
        see(".palette input");
        press(words);
        String hit = ".hit[href='" + address + "']";
        see(hit);
        for (int i = 0; i < 40 && !has(hit + "[aria-selected='true']"); i++) {
            press(Keys.ARROW_DOWN);
        }
        see(hit + "[aria-selected='true']");
        press(Keys.ENTER);
        until("the palette to close", () -> !has(".palette"));
        until("the address " + address, () -> address().startsWith(address));
        ready();
    }

    /** Tab until the element that fits has focus. */
    void tabTo(String css) {
        for (int i = 0; i < 200; i++) {
            if (Boolean.TRUE.equals(script("return document.activeElement?.matches(arguments[0]) ?? false", css))) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("\"" + css + "\" cannot be reached by the keyboard at " + address());
    }

    void size(int width, int height) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Waits until the page has been told of its size and has drawn itself by it. */
    void drawn() {
        driver.executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
    }

    /** {@code light} or {@code dark}, as the system would have it. */
    void theme(String theme) {
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", theme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Light or dark by the page's own switch, without loading it anew. */
    void wear(String theme) {
        script("document.documentElement.dataset.theme = arguments[0]", theme);
    }

    Map<String, Object> cdp(String command, Map<String, Object> values) {
        return driver.executeCdpCommand(command, values);
    }

    String window() {
        return driver.getWindowHandle();
    }

    /** A second window on the same workbench; answers its handle and stays in it. */
    String another(String address) {
        driver.switchTo().newWindow(WindowType.WINDOW);
        size(1440, 900);
        theme("light");
        go(address);
        return window();
    }

    void to(String window) {
        driver.switchTo().window(window);
    }

    /** What it looks like in both themes, on a desk and on a telephone, as {@code screens/<name>-<theme>-<width>.png}. */
    void picture(String name) throws IOException {
        for (String theme : List.of("light", "dark")) {
            theme(theme);
            for (int width : List.of(1440, 390)) {
                size(width, width == 390 ? 844 : 900);
                ready();
                shoot(name + "-" + theme + "-" + width, width == 390);
            }
        }
        theme("light");
        size(1440, 900);
    }

    /** What the window shows at the moment, as {@code screens/<name>.png}. */
    void shoot(String name) throws IOException {
        shoot(name, false);
    }

    private void shoot(String name, boolean whole) throws IOException {
        Map<String, Object> how = new HashMap<>();
        how.put("format", "png");
        if (whole) {
            Number tall = (Number) script("return document.documentElement.scrollHeight");
            how.put("captureBeyondViewport", true);
            how.put(
                    "clip",
                    Map.of("x", 0, "y", 0, "width", 390, "height", Math.min(TALLEST, tall.intValue()), "scale", 1));
        }
        String data = (String) cdp("Page.captureScreenshot", how).get("data");
        Files.createDirectories(SCREENS);
        Files.write(SCREENS.resolve(name + ".png"), Base64.getDecoder().decode(data));
    }

    /** What the console has complained of since the last call. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        driver.manage().logs().get(LogType.BROWSER).forEach(e -> {
            if (e.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue()) {
                complaints.add(e.getMessage());
            }
        });
        return complaints;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
