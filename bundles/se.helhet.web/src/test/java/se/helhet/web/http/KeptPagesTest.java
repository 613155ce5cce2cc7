package se.helhet.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.store.Reads;
import se.helhet.web.live.Changes;
import se.helhet.web.word.Words;

class KeptPagesTest {
    private final Changes changes = new Changes();
    private final KeptPages pages = new KeptPages(changes, this::clock);
    private final AtomicInteger drawn = new AtomicInteger();

    private long millis;

    @TempDir
    Path folder;

    private long clock() {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }

    private Session session() {
        return session("a");
    }

    /** @param letter of which its token is made */
    private Session session(String letter) {
        return new Session(
                letter, letter.repeat(32), new Settings(folder.resolve("desk.properties"), changes::changed));
    }

    private static Request request(String address, Session session) {
        return request(address, session, "");
    }

    /** @param header one that is sent along */
    private static Request request(String address, Session session, String header) {
        HttpServletRequest servlet = (HttpServletRequest) Proxy.newProxyInstance(
                KeptPagesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getRequestURI" -> address;
                    case "getHeader" -> args[0].equals(header) ? "yes" : null;
                    default -> null;
                });
        return new Request(servlet, session, Map.of());
    }

    private String answer(Handler handler, Request request) throws Exception {
        Reply reply = pages.answer(handler, request, view(request)).reply();
        Template body = reply instanceof Reply.Page page ? page.body() : ((Reply.Fragment) reply).body();
        return new String(body.bytes(view(request)), StandardCharsets.UTF_8);
    }

    private static View view(Request request) {
        return new View(request.session(), Words.in(request.session().locale()));
    }

    /** A whole page that says how many times it has been drawn. */
    private Reply page(Request request) {
        Reads.note("navet_booking");
        return Reply.page(
                PageInfo.unit("Navet", "Bokningar", "table", "/register/navet.booking"),
                Template.of("window/fault.jte", "gång " + drawn.incrementAndGet()));
    }

    /** A part that says how many times it has been drawn. */
    private Reply count(Request request) {
        Reads.note("navet_booking");
        return Reply.part(Template.of("window/fault.jte", "gång " + drawn.incrementAndGet()));
    }

    @Test
    void aPageIsDrawnOnceUntilATableItShowsChanges() throws Exception {
        Request request = request("/unit/navet", session());
        String first = answer(this::count, request);
        assertEquals(first, answer(this::count, request));
        changes.changed("navet_booking");
        assertNotEquals(first, answer(this::count, request));
        assertEquals(2, drawn.get());
    }

    @Test
    void aChoiceThatThePageWasMadeByDrawsItAnew() throws Exception {
        Session session = session();
        Request request = request("/goals", session);
        Handler byYear = r -> {
            r.session().settings().get("year");
            return count(r);
        };
        answer(byYear, request);
        session.settings().put("tabs", "a");
        answer(byYear, request);
        assertEquals(1, drawn.get());
        session.settings().put("year", "2018");
        answer(byYear, request);
        assertEquals(2, drawn.get());
    }

    @Test
    void whatAScreenKeepsForOneBrowserIsNeverServedAgain() throws Exception {
        Request request = request("/a", session());
        Handler own = r -> {
            r.session().keep(String.class, s -> "");
            return count(r);
        };
        answer(own, request);
        answer(own, request);
        assertEquals(2, drawn.get());
    }

    @Test
    void aPageIsDrawnOnceForAllSessionsAndHasEachOnesTokenInIt() throws Exception {
        Handler form = r -> {
            drawn.incrementAndGet();
            return Reply.part(Template.of("admin/keys.jte", Lists.immutable.empty())
                    .with("asked", "")
                    .with("name", "")
                    .with("fault", ""));
        };
        String first = answer(form, request("/a", session("a")));
        String second = answer(form, request("/a", session("b")));
        assertEquals(1, drawn.get());
        assertTrue(first.contains("value=\"" + "a".repeat(32) + "\""), first);
        assertEquals(first.replace("a".repeat(32), "b".repeat(32)), second);
    }

    @Test
    void whileOthersWriteAPageDrawnAMomentAgoIsSentOnceMore() throws Exception {
        String first = answer(this::page, request("/a", session()));
        changes.changed("navet_booking");
        assertEquals(first, answer(this::page, request("/a", session())));
        assertTrue(pages.answer(this::page, request("/a", session()), view(request("/a", session())))
                .behind());
    }

    @Test
    void whoHasWrittenSeesItAtOnce() throws Exception {
        Session writer = session();
        String first = answer(this::page, request("/a", writer));
        changes.changed("navet_booking");
        writer.wrote(changes.moment());
        assertNotEquals(first, answer(this::page, request("/a", writer)));
    }

    @Test
    void hitsWhileOneTypesMayBeAMomentOldForWhoHasWritten() throws Exception {
        Handler hits = r -> Reply.passing(((Reply.Fragment) count(r)).body());
        Session writer = session();
        String first = answer(hits, request("/palette", writer));
        changes.changed("navet_booking");
        writer.wrote(changes.moment());
        assertEquals(first, answer(hits, request("/palette", writer)));
        millis += 250;
        assertNotEquals(first, answer(hits, request("/palette", writer)));
    }

    @Test
    void aWindowThatHasHeardOfAChangeSeesItAtOnce() throws Exception {
        String first = answer(this::page, request("/a", session()));
        changes.changed("navet_booking");
        assertNotEquals(first, answer(this::page, request("/a", session(), "X-Refresh")));
    }

    @Test
    void aPageDrawnLongerAgoIsDrawnAnewForAll() throws Exception {
        String first = answer(this::page, request("/a", session()));
        changes.changed("navet_booking");
        millis += 250;
        assertNotEquals(first, answer(this::page, request("/a", session())));
    }

    @Test
    void thoseWhoAskAtTheSameTimeWaitForOneDrawing() throws Exception {
        int many = 8;
        Session session = session();
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Handler slow = r -> {
            began.countDown();
            go.await(10, TimeUnit.SECONDS);
            return count(r);
        };
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            var answers = new java.util.ArrayList<Future<String>>();
            for (int i = 0; i < many; i++) {
                answers.add(threads.submit(() -> answer(slow, request("/a", session))));
            }
            began.await(10, TimeUnit.SECONDS);
            go.countDown();
            for (Future<String> one : answers) {
                assertEquals(answers.get(0).get(), one.get());
            }
            assertEquals(1, drawn.get());
        } finally {
            threads.shutdownNow();
        }
    }
}
