package se.helhet.web.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Request;
import se.helhet.web.http.Settings;
import se.helhet.web.http.Template;

class BottomViewsTest {
    private final AtomicLong newest = new AtomicLong();
    private final AtomicLong seen = new AtomicLong();
    private final BottomViews bottom = new BottomViews();
    private Settings settings;

    @BeforeEach
    void views(@TempDir Path home) {
        settings = new Settings(home.resolve("desk.properties"));
        bottom.views = List.of(new View("history", 2, new AtomicLong()), new View("jobs", 1, newest));
    }

    @Test
    void opensByItselfAndGivesThePlaceBack() {
        bottom.choose("history", settings, seen);

        newest.set(1);
        assertEquals("jobs", open());

        newest.set(0);
        assertEquals("history", open());
    }

    @Test
    void staysClosedForWhatSomebodyTurnedAwayFrom() {
        newest.set(1);
        bottom.choose("none", settings, seen);
        assertEquals("", open());

        newest.set(2);
        assertEquals("jobs", open());
    }

    @Test
    void closesWhatOpenedByItselfWhenItsTabIsPressed() {
        newest.set(1);
        bottom.choose("jobs", settings, seen);
        assertEquals("", open());

        bottom.choose("jobs", settings, seen);
        assertEquals("jobs", open());
    }

    private String open() {
        return bottom.open(settings, seen).map(BottomView::key).orElse("");
    }

    private record View(String key, int order, AtomicLong newest) implements BottomView {
        @Override
        public String title(Request request) {
            return key;
        }

        @Override
        public long count(Request request, PageInfo page) {
            return 0;
        }

        @Override
        public long opensFor() {
            return newest.get();
        }

        @Override
        public Template draw(Request request, PageInfo page) {
            return Template.of("none");
        }
    }
}
