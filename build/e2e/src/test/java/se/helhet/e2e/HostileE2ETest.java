package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Text that tries to be more than text, in every text field of every register: it is stored and shown as it was written. */
@InBrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileE2ETest {
    private static final String SCRIPT = "</td></textarea><script>window.hostile=1</script>";
    private static final String ATTRIBUTE =
            "\"' autofocus onfocus=window.hostile=2 x=\"><img src=x onerror=window.hostile=3>";
    private static final String SIGNS =
            "\u202Eåäö\u200F \uD83D\uDC69\u200D\uD83D\uDE92 {brb.received@2019} ${7*7} %s \\\\ &amp; ]]>";
    private static final String LONG = "Lång ".repeat(200_000) + SCRIPT;
    private static final Pattern REGISTER = Pattern.compile("href=\"(/register/[a-z_.]+)\"");
    private static final Pattern INPUT =
            Pattern.compile("(?s)<(input|textarea)\\b[^>]*\\bname=\"t\\.([a-z_0-9]+)\"[^>]*>([^<]*)");
    private static final Pattern ROW =
            Pattern.compile("<tr id=\"row-(\\d+)\" data-id=\"\\d+\" data-version=\"(\\d+)\"");
    private static Workbench workbench;
    private static Visitor visitor;
    private static Browser browser;
    private static final Map<String, String> WRITTEN = new LinkedHashMap<>();

    @BeforeAll
    static void open() throws Exception {
        if (Chromium.isThere() || Chromium.isRequired()) {
            workbench = Workbench.open(Homes.demo("hostile"));
            visitor = Visitor.enter(workbench);
            browser = Browser.on(workbench, visitor);
            browser.complaints();
        }
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
    @Order(1)
    void everyTextFieldOfEveryRegisterTakesItOrRefusesInWords() throws Exception {
        List<String> wrong = new ArrayList<>();
        int fields = 0;
        for (String register : registers()) {
            Matcher row = ROW.matcher(visitor.get(register).body());
            if (!row.find()) {
                continue;
            }
            for (String column : textColumns(register, row.group(1))) {
                boolean first = !WRITTEN.containsKey(register);
                for (String hostile : List.of(first ? LONG : SIGNS, SIGNS, ATTRIBUTE, SCRIPT)) {
                    String answer = write(register, row.group(1), column, hostile);
                    if (answer.contains("\"stored\"")) {
                        WRITTEN.put(register, row.group(1));
                    } else if (!answer.contains("\"refused\"") || !answer.contains("\"sentence\":\"")) {
                        wrong.add(register + " " + column + ": " + answer.substring(0, Math.min(200, answer.length())));
                    }
                }
                fields++;
            }
        }
        System.out.println("Hostile text went into " + fields + " fields of " + WRITTEN.size() + " registers");
        assertEquals("", String.join("\n", wrong));
        assertTrue(fields >= 20 && WRITTEN.size() >= 8, fields + " fields in " + WRITTEN.keySet());
    }

    @Test
    @Order(2)
    void itIsTextInGridAndForm() throws Exception {
        for (Map.Entry<String, String> written : WRITTEN.entrySet()) {
            String address = written.getKey() + "?row=" + written.getValue();
            String source = visitor.get(address).body();
            assertFalse(source.contains("<script>window") || source.contains("<img src=x"), address);
            browser.go(address);
            browser.see("#form");
            isUnharmed(address);
            assertTrue(
                    Boolean.TRUE.equals(browser.script(
                            "return [...document.querySelectorAll('#form [name^=\"t.\"]')].some((i) => i.value === arguments[0])",
                            SCRIPT)),
                    address + " shows in the form what was written");
        }
    }

    @Test
    @Order(3)
    void itIsTextInEveryOtherPlace() throws Exception {
        Crawl.Found found = Crawl.from(visitor, 3, "/", "/palette?q=script");
        for (String page : found.addresses()) {
            String source = visitor.get(page).body();
            assertFalse(source.contains("<script>window") || source.contains("<img src=x"), page);
        }
        for (String page : List.of("/unit/brb", "/figure/brb.received%402019", "/goals")) {
            browser.go(page);
            isUnharmed(page);
        }
        HttpResponse<String> palette = visitor.get("/palette?q=" + Visitor.encoded(SCRIPT));
        assertFalse(palette.body().contains("<script>window"));
    }

    @Test
    @Order(4)
    void aLongTextLeavesThePageLight() throws Exception {
        String register = "/register/brb.enquiry";
        Matcher row = ROW.matcher(visitor.get(register).body());
        assertTrue(row.find());
        String answer = write(register, row.group(1), "next_step", LONG);
        assertTrue(answer.contains("\"stored\"") || answer.contains("\"refused\""), answer);
        int bytes = visitor.get(register).body().length();
        assertTrue(bytes < 300_000, "the grid is " + bytes + " characters");
        browser.go(register);
        browser.see("#grid");
        isUnharmed(register);
    }

    @Test
    @Order(5)
    void itIsTextInPrint() throws Exception {
        String place = "/report/arsredovisning-2019";
        int index = firstWritable(place);
        String address = place + "/section/" + index;
        Map<String, String> form = new LinkedHashMap<>();
        Matcher hidden = Pattern.compile("<input type=\"hidden\" name=\"(slot|version|title)\" value=\"([^\"]*)\"")
                .matcher(visitor.get(address).body());
        while (hidden.find()) {
            form.put(hidden.group(1), plain(hidden.group(2)));
        }
        form.put("text", SCRIPT + " " + ATTRIBUTE);
        int status = visitor.post(address, form).statusCode();
        assertTrue(status == 303 || status == 200, address + " answers " + status);
        String preview = visitor.get(place + "/preview").body();
        assertFalse(preview.contains("<script>window") || preview.contains("<img src=x"));
        assertTrue(preview.contains("&lt;script&gt;window.hostile"), "the text is there, as text");
        browser.go(place + "/preview");
        isUnharmed(place + "/preview");
    }

    private static int firstWritable(String place) throws Exception {
        for (int index = 0; index < 60; index++) {
            if (visitor.get(place + "/section/" + index).body().contains("name=\"slot\"")) {
                return index;
            }
        }
        throw new AssertionError("no section with a text of one's own");
    }

    private static void isUnharmed(String page) {
        assertNull(browser.script("return window.hostile ?? null"), page);
        assertEquals(List.of(), browser.complaints(), page);
    }

    private static Set<String> registers() throws Exception {
        Set<String> registers = new TreeSet<>();
        Matcher mark = Pattern.compile("href=\"(/unit/[a-z]+|/finance)\"")
                .matcher(visitor.get("/start").body());
        while (mark.find()) {
            String page = visitor.get(mark.group(1)).body();
            Matcher register = REGISTER.matcher(page);
            while (register.find()) {
                registers.add(register.group(1));
            }
        }
        return registers;
    }

    /** Those that are written as free text. */
    private static List<String> textColumns(String register, String id) throws Exception {
        List<String> columns = new ArrayList<>();
        Matcher input = INPUT.matcher(visitor.get(register + "/form?row=" + id).body());
        while (input.find()) {
            String tag = input.group();
            boolean other = tag.contains("inputmode=")
                    || tag.contains("type=\"date\"")
                    || tag.contains("data-date")
                    || tag.contains("type=\"hidden\"");
            if (!other) {
                columns.add(input.group(2));
            }
        }
        return columns;
    }

    private static String write(String register, String id, String column, String text) throws Exception {
        String form = visitor.get(register + "/form?row=" + id).body();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", id);
        Matcher version = Pattern.compile("data-version=\"(\\d+)\"").matcher(form);
        assertTrue(version.find(), register);
        values.put("version", version.group(1));
        values.put("t." + column, text);
        return visitor.postParts(register + "/save", values).body();
    }

    private static String plain(String escaped) {
        return escaped.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
