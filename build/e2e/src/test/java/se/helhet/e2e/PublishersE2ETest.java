package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables of Svenskt Näringsliv and SKR, as they come in Excel, taken in through the workbench and back out again. */
class PublishersE2ETest {
    private static final String RANKING = "/register/brb.ranking";
    private static final String SURVEY = "/register/brb.survey";
    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");

    private static Workbench workbench;
    private static Visitor visitor;

    @BeforeAll
    static void open() throws Exception {
        workbench = Workbench.open(Homes.demo("publishers"));
        visitor = Visitor.enter(workbench);
    }

    @AfterAll
    static void close() {
        if (workbench != null) {
            workbench.close();
        }
    }

    @Test
    void takesARankingWithAColumnForEachYearAndGivesItBack() throws Exception {
        byte[] file = book(
                "Lokalt företagsklimat",
                new Object[] {"Svenskt Näringslivs ranking"},
                new Object[] {"Kommun", "Län", "Ranking 2020", "Ranking 2021", "Förändring"},
                new Object[] {"Borås stad", "Västra Götalands län", 91, 88, 3},
                new Object[] {"Marks kommun", "Västra Götalands län", 201, 190, 11},
                new Object[] {"Göteborg", "Västra Götalands län", 150, 151, -1});
        String preview = sent(RANKING, "Ranking 2020-2021.xlsx", file);
        String page = visitor.get(preview).body();
        assertTrue(page.contains("190") && page.contains("2021"), "the preview shows the rows that it would make");
        assertFalse(page.contains("Göteborg</td>"), "others' municipalities are passed over");
        assertTaken(preview);
        assertEquals("88", visitor.await("/figure/brb.rank%5Bmunicipality%3Dboras%5D%402021", number("88")));
        assertEquals("201", visitor.await("/figure/brb.rank%5Bmunicipality%3Dmark%5D%402020", number("201")));

        Matcher id = ID.matcher(visitor.get(RANKING + "/import").body());
        assertTrue(id.find(), "what was taken in last is listed first");
        visitor.post(RANKING + "/withdraw", Map.of("id", id.group(1)));
        assertEquals("88", visitor.await("/figure/brb.rank%5Bmunicipality%3Dboras%5D%402021", number("88")));
        visitor.post(RANKING + "/withdraw", Map.of("id", id.group(1), "sure", "yes"));
        visitor.await("/figure/brb.rank%5Bmunicipality%3Dboras%5D%402021", Pattern.compile("(data-number>–)"));
    }

    @Test
    void takesInsiktWithAColumnForEachAreaAndMarksItsBreak() throws Exception {
        assertInsikt(2023, 71);
        assertInsikt(2024, 66);
        String page = visitor.get("/figure/brb.insikt%402024").body();
        assertTrue(page.contains("Mäts på ett annat sätt från 2024 och jämförs inte med 2023."), page);
        assertTrue(
                page.contains("Mäts på ett annat sätt från 2024; tidigare värden jämförs inte."), "the chart says so");
    }

    private static void assertInsikt(int year, int total) throws Exception {
        byte[] file = book(
                "NKI",
                new Object[] {"Kommun", "Totalt", "Brandskydd", "Bygglov"},
                new Object[] {"Borås", total, 80, 60},
                new Object[] {"Riket", 73, 80, 64});
        String preview = sent(SURVEY, "insikt-" + year + ".xlsx", file);
        HttpResponse<String> read =
                visitor.post(preview + "/read", Map.of("fill.survey", "insikt", "fill.year", String.valueOf(year)));
        assertTaken(read.headers().firstValue("Location").orElse(preview));
        visitor.await("/figure/brb.insikt%5Bmunicipality%3Dboras%5D%40" + year, number(String.valueOf(total)));
    }

    private static Pattern number(String printed) {
        return Pattern.compile("class=\"value\" data-number>(" + printed + ")<");
    }

    /** Sends a file; gives the address of its preview. */
    private static String sent(String register, String name, byte[] file) throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.postFile(register + "/import", Map.of(), name, file);
        assertEquals(303, answer.statusCode(), answer::body);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static void assertTaken(String preview) throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.post(preview + "/take", Map.of("which", "all"));
        assertEquals(303, answer.statusCode(), answer::body);
    }

    private static byte[] book(String sheet, Object[]... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Publisher", "1.0")) {
            Worksheet cells = book.newWorksheet(sheet);
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    if (rows[row][column] instanceof Number number) {
                        cells.value(row, column, number);
                    } else {
                        cells.value(row, column, rows[row][column].toString());
                    }
                }
            }
        }
        return out.toByteArray();
    }
}
