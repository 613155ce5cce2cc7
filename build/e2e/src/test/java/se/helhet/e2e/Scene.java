package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;

/** What has been done in a workbench so that pages are there which no link leads to in a fresh one. */
final class Scene {
    private static final String ROUND = "arsredovisning-2019";
    static final String REMOVED = "unit.narvard";
    private final Visitor visitor;

    private Scene(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Answers the addresses to begin from. */
    static String[] set(Visitor visitor) throws IOException, InterruptedException {
        Scene scene = new Scene(visitor);
        return new String[] {
            "/",
            "/start",
            scene.preview(),
            scene.submitted(),
            scene.published(),
            scene.ledger(),
            scene.removed(),
            "/command/fees",
            // The one unit whose chapter has parts to choose between.
            "/unit/kansli/chapter/" + ROUND,
            scene.answered(),
            "/admin/purge?feature=" + REMOVED
        };
    }

    private String preview() throws IOException, InterruptedException {
        byte[] file = Files.readAllBytes(EnquiryFile.write(Homes.empty("preview")));
        return to(visitor.postFile("/register/brb.enquiry/import", Map.of(), "Förfrågningar.xlsx", file));
    }

    private String submitted() throws IOException, InterruptedException {
        String chapter = "/unit/brb/chapter/" + ROUND;
        to(visitor.post(chapter + "/submit", Map.of()));
        return visitor.await(chapter, Pattern.compile("href=\"(" + chapter + "/version/\\d+)\""));
    }

    private String published() throws IOException, InterruptedException {
        String editions = "/report/" + ROUND + "/editions";
        to(visitor.post(editions, Map.of("format", "data")));
        visitor.await(editions, Pattern.compile("href=\"(" + editions + "/[^\"]+/data)\""));
        return editions;
    }

    /** A unit's command with its answer. */
    private String answered() throws IOException, InterruptedException {
        to(visitor.post("/command/fees", Map.of("line", "2021")));
        return visitor.await("/jobs", Pattern.compile("href=\"(/command/fees/\\d+)\""));
    }

    /** A ledger that does not add up, so that its report has something to say. */
    private String ledger() throws IOException, InterruptedException {
        String sie = """
                #FLAGGA 0
                #SIETYP 4
                #FNAMN "Provet"
                #RAR 0 20190101 20191231
                #KONTO 1930 "Bank"
                #KONTO 3000 "Avgifter"
                #VER A 1 20190115 "Prov"
                {
                #TRANS 1930 {} 100.00
                #TRANS 3000 {} -90.00
                }
                """;
        String place = "/finance/ledgers";
        to(visitor.postFile(place, Map.of("kind", "sie"), "prov.se", sie.getBytes(StandardCharsets.US_ASCII)));
        return visitor.await(place, Pattern.compile("href=\"(" + place + "/report/\\d+)\""));
    }

    /** A unit that was there and is taken out; its data stay, so that it can come back or be purged. */
    private String removed() throws IOException, InterruptedException {
        Plugins.remove(visitor, REMOVED);
        return "/admin/install?feature=" + REMOVED;
    }

    private static String to(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), () -> answer.uri() + ": " + answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
