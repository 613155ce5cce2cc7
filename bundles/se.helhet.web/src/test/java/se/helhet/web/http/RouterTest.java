package se.helhet.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.collections.api.factory.Sets;
import org.junit.jupiter.api.Test;

class RouterTest {
    private static final Handler NEW = r -> new Reply.Done();
    private static final Handler ROW = r -> new Reply.Done();
    private final Router router = new Router(null);
    private final Screen screen = routes -> routes.get("/register/{register}/row/{id}", ROW)
            .get("/register/{register}/row/new", NEW)
            .post("/register/{register}", ROW);

    RouterTest() {
        router.add("key", Sets.immutable.of("register"), () -> screen);
    }

    @Test
    void readsNamesFromTheAddressDecoded() {
        var found = router.find("GET", "/register/brb.enquiry/row/%C3%A5%2F7").orElseThrow();
        assertEquals(Map.of("register", "brb.enquiry", "id", "å/7"), found.path());
    }

    @Test
    void prefersAPartAsItStandsToAName() {
        assertEquals(
                NEW, router.find("GET", "/register/x/row/new").orElseThrow().handler());
        assertEquals(ROW, router.find("GET", "/register/x/row/7").orElseThrow().handler());
    }

    @Test
    void tellsReadingFromChanging() {
        assertTrue(router.find("GET", "/register/x").isEmpty());
        assertTrue(router.find("POST", "/register/x").isPresent());
        assertTrue(router.find("DELETE", "/register/x").isEmpty());
        assertTrue(router.find("HEAD", "/register/x/row/7").isPresent());
    }

    @Test
    void forgetsAScreenThatLeft() {
        router.remove("key");
        assertTrue(router.find("POST", "/register/x").isEmpty());
    }

    @Test
    void anAddressThatWasFoundGoesAndComesWithItsScreen() {
        assertTrue(router.find("POST", "/register/x").isPresent());
        assertTrue(router.find("GET", "/goals").isEmpty());
        router.remove("key");
        router.add("goals", Sets.immutable.of("goals"), () -> routes -> routes.get("/goals", NEW));
        assertTrue(router.find("POST", "/register/x").isEmpty());
        assertTrue(router.find("GET", "/goals").isPresent());
    }

    @Test
    void aScreenIsMadeWhenAnAddressOfItsOwnIsAskedFor() {
        AtomicInteger made = new AtomicInteger();
        router.add("goals", Sets.immutable.of("goals"), () -> {
            made.incrementAndGet();
            return routes -> routes.get("/goals", NEW);
        });
        router.find("POST", "/register/x");
        assertEquals(0, made.get());
        assertTrue(router.find("GET", "/goals").isPresent());
        assertTrue(router.find("GET", "/goals").isPresent());
        assertEquals(1, made.get());
    }

    @Test
    void aScreenThatAnswersWhereItDoesNotSayIsRefused() {
        router.add("goals", Sets.immutable.of("goals"), () -> routes -> routes.get("/report", NEW));
        assertThrows(IllegalStateException.class, () -> router.find("GET", "/goals"));
    }

    @Test
    void takesBadEscapesAsTheyStand() {
        assertEquals(
                "%zz",
                router.find("GET", "/register/%zz/row/1").orElseThrow().path().get("register"));
    }
}
