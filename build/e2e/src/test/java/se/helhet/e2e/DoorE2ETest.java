package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is let in and what is turned away, as another program on the machine or another site in the browser would try. */
class DoorE2ETest {
    private static Workbench workbench;
    private static Visitor visitor;

    @BeforeAll
    static void open() throws Exception {
        workbench = Workbench.open(Homes.demo("door"));
        visitor = Visitor.enter(workbench);
    }

    @AfterAll
    static void close() {
        if (workbench != null) {
            workbench.close();
        }
    }

    @Test
    void theTicketLetsOneBrowserInOnce() throws Exception {
        HttpResponse<String> again = Visitor.send(HttpRequest.newBuilder(workbench.ticket()));
        assertEquals(401, again.statusCode());
        assertTrue(again.headers().firstValue("Set-Cookie").isEmpty());
        HttpResponse<String> guessed =
                Visitor.send(HttpRequest.newBuilder(workbench.at("/in?ticket=" + "A".repeat(32))));
        assertEquals(401, guessed.statusCode());
    }

    @Test
    void theCookieIsForThisSiteOnly() throws Exception {
        try (Workbench another = Workbench.open(Homes.empty("cookie"))) {
            HttpResponse<String> in = Visitor.send(HttpRequest.newBuilder(another.ticket()));
            String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
            assertTrue(cookie.contains("HttpOnly"), cookie);
            assertTrue(cookie.contains("SameSite=Strict"), cookie);
            assertEquals("/", in.headers().firstValue("Location").orElseThrow());
            // One workbench's cookie opens no other.
            HttpResponse<String> there = Visitor.send(HttpRequest.newBuilder(workbench.at("/"))
                    .header("Cookie", cookie.substring(0, cookie.indexOf(';'))));
            assertEquals(401, there.statusCode());
        }
    }

    @Test
    void nobodyReadsWithoutTheCookie() throws Exception {
        Set<String> open = new TreeSet<>();
        for (String route : WebRoutes.get()) {
            HttpResponse<String> answer = Visitor.send(HttpRequest.newBuilder(workbench.at(filled(route))));
            if (answer.statusCode() != 401) {
                open.add(route + " answers " + answer.statusCode());
            }
        }
        assertEquals(Set.of(), open);
        assertTrue(WebRoutes.get().size() > 25, "the routes were found");
    }

    @Test
    void nobodyWritesWithoutCookieTokenAndOwnOrigin() throws Exception {
        Set<String> open = new TreeSet<>();
        for (String route : WebRoutes.post()) {
            String address = filled(route);
            expect(401, "without cookie", posted(HttpRequest.newBuilder(workbench.at(address)), "x=1"), route, open);
            expect(403, "without token", posted(visitor.request(address), "x=1"), route, open);
            expect(403, "with a wrong token", posted(visitor.request(address), "token=AAAA"), route, open);
            HttpRequest.Builder foreign = visitor.request(address).header("Origin", "http://example.org");
            expect(403, "from another origin", posted(foreign, "token=" + visitor.token()), route, open);
            HttpRequest.Builder rebound =
                    visitor.request(address).header("Origin", "http://127.0.0.1:" + (workbench.port() + 1));
            expect(403, "from another port", posted(rebound, "token=" + visitor.token()), route, open);
            HttpRequest.Builder cross = visitor.request(address).header("Sec-Fetch-Site", "cross-site");
            expect(403, "from another site", posted(cross, "token=" + visitor.token()), route, open);
            HttpRequest.Builder hidden = visitor.request(address).header("Origin", "null");
            expect(403, "from a sandboxed frame", posted(hidden, "token=" + visitor.token()), route, open);
        }
        assertEquals(Set.of(), open);
        assertTrue(WebRoutes.post().size() > 15, "the routes were found");
    }

    @Test
    void anAddressThatOnlyReadsDoesNotWrite() throws Exception {
        for (String route : WebRoutes.post()) {
            if (WebRoutes.get().contains(route)) {
                continue;
            }
            int status = visitor.get(filled(route)).statusCode();
            assertTrue(status == 404 || status == 200 || status == 303 || status == 400, route + " answers " + status);
        }
        HttpResponse<String> put = Visitor.send(visitor.request("/start/demo").PUT(BodyPublishers.ofString("x=1")));
        assertEquals(403, put.statusCode());
    }

    @Test
    void anotherNameForTheMachineIsTurnedAway() throws Exception {
        for (String host : List.of(
                "example.org",
                "example.org:" + workbench.port(),
                "127.0.0.1.example.org:" + workbench.port(),
                "localhost",
                "127.0.0.1:" + (workbench.port() + 1))) {
            HttpResponse<String> answer = Visitor.send(visitor.request("/start").header("Host", host));
            assertEquals(421, answer.statusCode(), host);
            assertFalse(answer.body().contains("token"), host);
        }
        assertEquals(
                200,
                Visitor.send(visitor.request("/start").header("Host", "localhost:" + workbench.port()))
                        .statusCode());
    }

    @Test
    void everyAnswerCarriesThePolicy() throws Exception {
        for (String address :
                List.of("/", "/start", "/nowhere", "/assets/tokens.css", "/assets/none.css", "/charts.css", "/live")) {
            HttpResponse<String> answer = visitor.get(address);
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("default-src 'none'"), address);
            assertTrue(policy.contains("script-src 'self'"), address);
            assertFalse(policy.contains("unsafe"), policy);
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""),
                    address);
            assertEquals(
                    "no-store",
                    answer.headers()
                            .firstValue("Cache-Control")
                            .map(c -> address.startsWith("/assets/") ? "no-store" : c)
                            .orElse(""),
                    address);
            assertTrue(answer.headers().firstValue("Server").isEmpty(), "says nothing of the server");
        }
    }

    @Test
    void pagesHoldNoInlineScriptOrStyle() throws Exception {
        Crawl.Found found = Crawl.from(visitor, 1, "/", "/start", "/start/own");
        for (String address : found.addresses()) {
            String page = visitor.get(address).body();
            assertFalse(page.matches("(?s).*<script(?![^>]*\\bsrc=)[^>]*>.*"), address);
            assertFalse(page.matches("(?s).*<[^>]+\\son[a-z]+=[\"'].*"), address);
            assertFalse(page.matches("(?s).*<[^>]+\\sstyle=[\"'].*"), address);
            assertFalse(page.contains("<style"), address);
        }
        assertTrue(found.addresses().size() > 10, found.pages().toString());
    }

    @Test
    void assetsLeadNowhereElse() throws Exception {
        for (String path : List.of(
                "/assets/../words/window.properties",
                "/assets/../../etc/passwd",
                "/assets/%2e%2e/words/window.properties",
                "/assets/..%2fwords/window.properties",
                "/assets/%2e%2e%2f%2e%2e%2fetc/passwd",
                "/assets/..%5c..%5cetc/passwd",
                "/assets/fonts/../../words/window.properties",
                "/assets//etc/passwd",
                "/assets/.././../desk.properties",
                "/assets/;/../words/window.properties",
                "/assets/%00/tokens.css",
                "//assets/../start")) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + workbench.port()
                    + "\r\nConnection: close\r\n\r\n");
            String status = answer.substring(0, Math.min(12, answer.length()));
            assertTrue(status.matches("HTTP/1\\.1 4\\d\\d"), path + ": " + status);
            assertFalse(answer.contains("root:") || answer.contains("window."), path);
        }
    }

    @Test
    void onlyTheLoopbackIsListenedTo() throws Exception {
        for (NetworkInterface net : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : net.inetAddresses().toList()) {
                if (!address.isLoopbackAddress() && address instanceof Inet4Address) {
                    try (Socket socket = new Socket()) {
                        socket.connect(new InetSocketAddress(address, workbench.port()), 2000);
                        throw new AssertionError("answers at " + address);
                    } catch (IOException refused) {
                        // As it should be.
                    }
                }
            }
        }
    }

    private static String filled(String route) {
        return route.replaceAll("\\{[^}]*}", "x");
    }

    private static int posted(HttpRequest.Builder request, String body) throws IOException, InterruptedException {
        return Visitor.send(request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }

    private static void expect(int wanted, String how, int status, String route, Set<String> open) {
        if (status != wanted) {
            open.add(route + " " + how + " answers " + status + ", not " + wanted);
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), workbench.port())) {
            socket.setSoTimeout((int) Visitor.PATIENCE.toMillis());
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
