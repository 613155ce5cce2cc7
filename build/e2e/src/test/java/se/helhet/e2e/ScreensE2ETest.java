package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What holds for every screen, with the demo federation loaded and something done in it. Pages of one route that are
 * drawn with the same parts are one; {@code -De2e.screens=all} looks at each of them, at every rule in every theme.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScreensE2ETest extends OnWorkbench {
    private static final boolean ALL = "all".equals(System.getProperty("e2e.screens"));
    /** How many pages of a route are read, and how many of those that differ are looked at. */
    private static final int READ = ALL ? 1000 : 8;

    private static final int LOOKED_AT = ALL ? 1000 : 3;
    /** A key that stands where its text should. */
    private static final Pattern KEY = Pattern.compile(
            "\\b(window|unit|figure|goal|finance|report|register|chapter|job|history|palette|start|admin)\\.[a-z]+(\\.[a-z]+)*\\b");

    /** The routes that no visit here shows, each with its reason. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("/start/own", "only without a federation: FirstStartE2ETest"),
            Map.entry("/admin/plugin/{id}", "only with a plugin file sent: PluginsE2ETest"),
            Map.entry("/live", "a number, asked each second by a window that is seen: WalkE2ETest"),
            Map.entry("/bottom", "a word for the script that folds the view of jobs"),
            Map.entry("/product.css", "only in a product with a colour of its own: ProductE2ETest"),
            Map.entry("/product/logo", "only in a product with a logo of its own: ProductE2ETest"),
            Map.entry("/jobs", "a part, drawn anew while a job runs: WalkE2ETest"),
            Map.entry("/finance/fees/{year}/invoicing/{format}", "a file: FinanceE2ETest"),
            Map.entry("/command/{name}/{job}/{format}", "a file: WindowE2ETest"),
            Map.entry("/palette", "laid over a page: OverlaysE2ETest"),
            Map.entry("/shortcuts", "laid over a page: OverlaysE2ETest"),
            Map.entry("/writing/{round}/figures", "laid over a page: OverlaysE2ETest"),
            Map.entry("/unit/{unit}/chapter/{round}/figures", "laid over a page: OverlaysE2ETest"),
            Map.entry("/register/{register}/filter", "laid over a page: OverlaysE2ETest"),
            Map.entry("/register/{register}/form", "a part, opened with a row: WalkE2ETest"),
            Map.entry("/register/{register}/history", "a part, fetched with a row's form"),
            Map.entry("/register/{register}/rows", "a part, fetched while scrolling: WalkE2ETest"),
            Map.entry("/register/{register}/version", "a number, asked when two write: OverlaysE2ETest"),
            Map.entry("/unit/{unit}/chapter/{round}/state", "a part, drawn anew by a change: WalkE2ETest"),
            Map.entry("/unit/{unit}/chapter/{round}/live", "numbers, asked by a change: WalkE2ETest"),
            Map.entry("/unit/{unit}/chapter/{round}/text/{slot}", "a part, drawn anew by a change: WalkE2ETest"),
            Map.entry("/unit/{unit}/chapter/{round}/version/{version}/file", "a file"),
            Map.entry("/report/{round}/editions/{edition}/{format}", "a file"),
            Map.entry("/figure/{ask}/months/{format}", "a file"),
            Map.entry("/figure/{ask}/rows/{table}/{format}", "a file"),
            Map.entry("/register/{register}/export/{format}", "a file"),
            Map.entry("/register/{register}/template/{format}", "a file"),
            Map.entry("/register/{register}/import/{id}/faulty", "a file"),
            Map.entry("/admin/products/{file}", "a file"),
            Map.entry("/admin/store/backup/{file}", "a file"));

    private static Crawl.Found screens;
    private static final Set<String> VISITED = new TreeSet<>();

    @BeforeAll
    static void open() throws Exception {
        if (open(() -> Workbench.open(Homes.demo("screens")))) {
            screens = Crawl.from(visitor, READ, Scene.set(visitor));
        }
    }

    @Test
    @Order(1)
    void everyLinkLeadsSomewhere() {
        assertEquals(List.of(), screens.broken());
        assertTrue(screens.pages().size() >= 25, screens.pages().keySet().toString());
    }

    @Test
    @Order(2)
    void noScreenIsHeavyComplainsBreaksARuleOrScrollsSideways() {
        Look look = new Look(browser, workbench.at("/").toString(), ALL);
        List<String> pages = screens.unlike(LOOKED_AT);
        pages.forEach(look::at);
        VISITED.addAll(look.asked());
        System.out.println("Looked at " + pages.size() + " pages of "
                + screens.pages().size() + " routes. The heaviest first load in bytes: " + look.heaviest());
        assertEquals("", look.wrong());
    }

    @Test
    @Order(3)
    void everyRouteIsVisitedOrHasAReason() {
        Set<String> unseen = new TreeSet<>(WebRoutes.get());
        VISITED.forEach(address -> WebRoutes.of(WebRoutes.get(), address).ifPresent(unseen::remove));
        unseen.removeAll(ELSEWHERE.keySet());
        // Addresses that lead on to a page.
        unseen.removeIf(route -> !route.contains("{") && leadsOn(route));
        assertEquals(Set.of(), unseen, "routes that nothing looks at");
        Set<String> gone = new TreeSet<>(ELSEWHERE.keySet());
        gone.removeAll(WebRoutes.get());
        assertEquals(Set.of(), gone, "reasons for routes that are no more");
    }

    private static boolean leadsOn(String route) {
        try {
            return visitor.get(route).statusCode() == 303;
        } catch (Exception e) {
            throw new AssertionError(route, e);
        }
    }

    @Test
    @Order(4)
    void everyScreenIsThereInEnglish() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String language : List.of("en", "sv")) {
            visitor.post("/setting/language", Map.of("value", language));
            for (String page : screens.unlike(1)) {
                browser.go(page);
                Matcher key = KEY.matcher((String) browser.script("return document.body.innerText"));
                while (key.find()) {
                    // A feature's own name is typed to purge it.
                    if (!key.group().equals(Scene.REMOVED)) {
                        wrong.add(page + " shows " + key.group() + " in " + language);
                    }
                }
                // What is shown as it will be printed is in the report's language.
                if (browser.has("#desk") && !language.equals(browser.script("return document.documentElement.lang"))) {
                    wrong.add(page + " is not in " + language);
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }
}
