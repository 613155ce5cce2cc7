package se.helhet.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.store.Reads;
import se.helhet.web.live.Changes;
import se.helhet.web.word.Words;

class KeptPagesTest {
    private final Changes changes = new Changes();
    private final KeptPages pages = new KeptPages(changes);
    private final AtomicInteger drawn = new AtomicInteger();

    @TempDir
    Path folder;

    private Session session() {
        return new Session("id", "token", new Settings(folder.resolve("desk.properties"), changes::changed));
    }

    private static Request request(String address, Session session) {
        HttpServletRequest servlet = (HttpServletRequest) Proxy.newProxyInstance(
                KeptPagesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> method.getName().equals("getRequestURI") ? address : null);
        return new Request(servlet, session, Map.of());
    }

    private String answer(Handler handler, Request request) throws Exception {
        View view = new View(request.session(), Words.in(request.session().locale()));
        Reply.Fragment part = (Reply.Fragment) pages.answer(handler, request, view);
        return new String(part.body().bytes(view), StandardCharsets.UTF_8);
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
    void aPageHasItsOwnSessionsTokenInIt() throws Exception {
        answer(this::count, request("/a", session()));
        answer(this::count, request("/a", new Session("other", "token2", new Settings(folder.resolve("x")))));
        assertEquals(2, drawn.get());
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
