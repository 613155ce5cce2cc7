package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Text that tries to be more than text, wherever text can be written: it is kept, shown and printed as it was written. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileE2ETest extends OnWorkbench {
    private static final String ROUND = "arsredovisning-2019";
    private static final String REPORT = "/report/" + ROUND;
    private static final String GOAL = "/goals/2019/brb-4.3.1-1.1";
    /** A row with the numbers that a register may ask for: a count, a year. */
    private static final List<String> NUMBERS = List.of("1", "2019", "2023");

    private static Path home;
    private static RegisterFields fields;
    private static final Map<String, String> WRITTEN = new LinkedHashMap<>();

    @BeforeAll
    static void open() throws Exception {
        boolean opened = open(() -> {
            home = Homes.demo("hostile");
            return Workbench.open(home);
        });
        if (opened) {
            fields = new RegisterFields(visitor);
            browser.complaints();
        }
    }

    @Test
    @Order(1)
    void everyFieldOfEveryRegisterTakesItOrRefusesInWords() throws Exception {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (String register : fields.registers()) {
            if (!fields.isWritable(register)) {
                continue;
            }
            String row = row(register);
            for (RegisterFields.Field field : fields.of(register, row).values()) {
                List<String> texts = !field.text()
                        ? List.of(Hostile.SIGNS, Hostile.SCRIPT)
                        : WRITTEN.containsKey(register)
                                ? List.of(Hostile.SIGNS, Hostile.ATTRIBUTE, Hostile.SCRIPT)
                                : List.of(Hostile.LONG, Hostile.SIGNS, Hostile.ATTRIBUTE, Hostile.SCRIPT);
                for (String text : texts) {
                    String answer = fields.write(register, row, Map.of(field.name(), text));
                    if (field.text() && RegisterFields.stored(answer)) {
                        WRITTEN.put(register, row);
                    } else if (!RegisterFields.refused(answer)) {
                        wrong.add(register + " " + field.name() + ": "
                                + answer.substring(0, Math.min(200, answer.length())));
                    }
                }
                tried++;
            }
        }
        System.out.println("Hostile text went at " + tried + " fields, and into " + WRITTEN.size() + " registers");
        assertEquals("", String.join("\n", wrong));
        assertTrue(tried >= 300 && WRITTEN.size() >= 30, tried + " fields in " + WRITTEN.keySet());
    }

    /** One that is there, or else one that is made. */
    private static String row(String register) throws Exception {
        Optional<String> there = fields.firstRow(register);
        for (int i = 0; there.isEmpty() && i < NUMBERS.size(); i++) {
            Map<String, String> texts = new LinkedHashMap<>();
            String number = NUMBERS.get(i);
            fields.of(register, "new")
                    .values()
                    .forEach(f -> texts.put(
                            f.name(),
                            f.right().map(r -> r.equals("1") ? number : r).orElse(Hostile.NAME)));
            fields.write(register, "new", texts);
            there = fields.firstRow(register);
        }
        return there.orElse("new");
    }

    @Test
    @Order(2)
    void itIsTextInGridAndForm() throws Exception {
        for (Map.Entry<String, String> written : WRITTEN.entrySet()) {
            String address = written.getKey() + "?row=" + written.getValue();
            Hostile.isText(visitor.get(address).body(), address);
            browser.go(address);
            browser.see("#form");
            isUnharmed(address);
            assertTrue(
                    Boolean.TRUE.equals(browser.script(
                            "return [...document.querySelectorAll('#form [name^=\"t.\"]')].some((i) => i.value === arguments[0])",
                            Hostile.SCRIPT)),
                    address + " shows in the form what was written");
        }
    }

    @Test
    @Order(3)
    void itIsTextInTheCommentOfAGoal() throws Exception {
        done(visitor.post(
                GOAL, Map.of("status", "partly", "outcome", Hostile.SIGNS + Hostile.SCRIPT, "comment", Hostile.PROSE)));
        shows(GOAL, Hostile.PROSE);
        shows(GOAL, Hostile.SIGNS);
    }

    @Test
    @Order(4)
    void itIsTextInEveryTextOfAChapter() throws Exception {
        String chapter = "/unit/brb/chapter/" + ROUND;
        Matcher text = Pattern.compile("data-address=\"(" + chapter + "/text/[^\"]+)\"")
                .matcher(visitor.get(chapter).body());
        int texts = 0;
        while (text.find()) {
            done(visitor.post(text.group(1), Map.of("text", Hostile.PROSE, "seen", seen(text.group(1)))));
            texts++;
        }
        assertTrue(texts > 0, chapter);
        shows(chapter, Hostile.SCRIPT);
        done(visitor.post(chapter + "/submit", Map.of()));
        shows(chapter + "/version/1", Hostile.SCRIPT);
        shows(chapter + "/print", Hostile.SCRIPT);
    }

    private static String seen(String address) throws Exception {
        Matcher version = Pattern.compile("data-version=\"(\\d+)\"")
                .matcher(visitor.get(address).body());
        return version.find() ? version.group(1) : "0";
    }

    @Test
    @Order(5)
    void itIsTextInTheReportsTextsAndTitles() throws Exception {
        String section = sectionWithText();
        Map<String, String> form = new LinkedHashMap<>();
        Matcher hidden = Pattern.compile("<input type=\"hidden\" name=\"(slot|version|title)\" value=\"([^\"]*)\"")
                .matcher(visitor.get(section).body());
        while (hidden.find()) {
            form.put(hidden.group(1), Hostile.plain(hidden.group(2)));
        }
        form.put("text", Hostile.PROSE);
        done(visitor.post(section, form));
        shows(section, Hostile.SCRIPT);
        done(visitor.post(REPORT + "/outline", Map.of("do", "heading", "at", "0", "title", Hostile.NAME)));
        shows(REPORT + "/outline", Hostile.NAME);
        shows(REPORT + "/preview", Hostile.SCRIPT);
        done(visitor.post(
                "/report", Map.of("kind", "ANNUAL_REPORT", "year", "2019", "title", Hostile.NAME, "deadline", "")));
        shows(REPORT, Hostile.NAME);
    }

    private static String sectionWithText() throws Exception {
        for (int index = 0; index < 60; index++) {
            String section = REPORT + "/section/" + index;
            if (visitor.get(section).body().contains("name=\"slot\"")) {
                return section;
            }
        }
        throw new AssertionError("no section with a text of one's own");
    }

    @Test
    @Order(6)
    void itIsTextInTheNameAndTheRowsOfAnImportedFile() throws Exception {
        String register = "/register/brb.enquiry";
        String rows =
                "Beteckning;Inkom;" + Hostile.NAME + "\n" + Hostile.NAME.replace("\"", "\"\"") + ";31 februari;x\n";
        // A name becomes a file's own, so that signs with a meaning there are taken out of it first.
        String name = "'&amp;onload=window.hostile %s ${7} \u202Eå\uD83D\uDE92";
        HttpResponse<String> sent =
                visitor.postFile(register + "/import", Map.of(), name + ".csv", rows.getBytes(StandardCharsets.UTF_8));
        done(sent);
        String preview = sent.headers().firstValue("Location").orElseThrow();
        shows(preview, Hostile.NAME);
        assertTrue(Hostile.plain(visitor.get(preview).body()).contains(name), "the file is called " + name);
        browser.go(preview);
        isUnharmed(preview);
        done(visitor.postFile(
                "/finance/ledgers",
                Map.of("kind", "sie"),
                name + ".se",
                "#FLAGGA 0\n".getBytes(StandardCharsets.UTF_8)));
        visitor.await("/finance/ledgers", Pattern.compile("(window\\.hostile %s)"));
    }

    @Test
    @Order(7)
    void itIsTextInEveryOtherPlace() throws Exception {
        Crawl.Found found = Crawl.from(visitor, 3, "/", "/admin/history");
        for (String page : found.addresses()) {
            Hostile.isText(visitor.get(page).body(), page);
        }
        for (String page :
                List.of("/unit/brb", "/figure/brb.received%402019", "/goals", GOAL, REPORT, REPORT + "/preview")) {
            browser.go(page);
            isUnharmed(page);
        }
        Hostile.isText(
                visitor.get("/palette?q=" + Visitor.encoded(Hostile.SCRIPT)).body(), "palette");
        Hostile.isText(visitor.get("/palette?q=script").body(), "palette");
    }

    @Test
    @Order(8)
    void aLongTextLeavesThePageLight() throws Exception {
        String register = "/register/brb.enquiry";
        String row = fields.firstRow(register).orElseThrow();
        String answer = fields.write(register, row, Map.of("next_step", Hostile.LONG));
        assertTrue(RegisterFields.stored(answer) || RegisterFields.refused(answer), answer);
        int bytes = visitor.get(register).body().length();
        assertTrue(bytes < 300_000, "the grid is " + bytes + " characters");
        browser.go(register);
        browser.see("#grid");
        isUnharmed(register);
    }

    @Test
    @Order(9)
    void itIsTextInPrint() throws Exception {
        String editions = REPORT + "/editions";
        done(visitor.post(editions, Map.of("format", "html")));
        String edition = visitor.await(editions, Pattern.compile("href=\"" + editions + "/([^\"/]+)/html\""));
        for (String format : List.of("pdf", "docx")) {
            done(visitor.post(editions + "/" + edition + "/" + format, Map.of()));
            visitor.await(editions, Pattern.compile("(href=\"" + editions + "/[^\"/]+/" + format + "\")"));
        }
        Printed printed = new Printed(home.resolve("editions").resolve(edition));
        for (Map.Entry<String, String> html : printed.html().entrySet()) {
            Hostile.isText(html.getValue(), html.getKey());
        }
        assertTrue(String.join("\n", printed.html().values()).contains("&lt;script&gt;window.hostile=1"), "HTML");
        String word = printed.word();
        for (String text : List.of(Hostile.SCRIPT, Hostile.ATTRIBUTE, Hostile.NAME, "\uD83D\uDC69\u200D\uD83D\uDE92")) {
            assertTrue(word.contains(text), "the Word file lacks " + text);
        }
        Optional<String> pdf = printed.pdf();
        pdf.ifPresent(text -> {
            assertTrue(text.contains("<script>window.hostile=1</script>"), "the PDF lacks the text");
            assertTrue(text.contains("onfocus=window.hostile=2x="), "the PDF lacks the text");
        });
        System.out.println("Hostile text was read back from HTML, Word" + (pdf.isPresent() ? " and PDF" : ""));
    }

    /** Stored, and the page that follows is shown. */
    private static void done(HttpResponse<String> answer) {
        int status = answer.statusCode();
        assertTrue(status == 303 || status == 200, () -> answer.uri() + " answers " + status + ": " + answer.body());
    }

    /** The page holds the text, as text. */
    private static void shows(String address, String text) throws Exception {
        String body = visitor.get(address).body();
        Hostile.isText(body, address);
        assertTrue(Hostile.plain(body).contains(text), address + " shows " + text);
        assertNotEquals(-1, body.indexOf("&lt;script&gt;"), address);
    }

    private static void isUnharmed(String page) {
        assertNull(browser.script("return window.hostile ?? null"), page);
        assertEquals(List.of(), browser.complaints(), page);
    }
}
