package se.helhet.web.window;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.primitive.ImmutableLongList;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Session;
import se.helhet.web.http.Surround.Window;

/** The windows that a browser saw last, one for each address: with nothing open at the bottom they look the same for long. */
final class SeenWindows {
    private static final int MOST = 50;
    private final Map<String, Shown> shown = new ConcurrentHashMap<>();

    /**
     * All that such a window is made of, told apart at a glance: whoever hands these out hands out the same object while
     * nothing in it is another.
     *
     * @param surroundings what is the same for everyone
     * @param counts       as the views' tabs say them
     */
    record Parts(
            Object surroundings,
            PageInfo page,
            ImmutableList<Tabs.Tab> tabs,
            ImmutableList<BottomView> views,
            ImmutableLongList counts) {
        private boolean are(Parts other) {
            return surroundings == other.surroundings
                    && page == other.page
                    && tabs == other.tabs
                    && views == other.views
                    && counts.equals(other.counts);
        }
    }

    private record Shown(Parts parts, Window window) {}

    static SeenWindows of(Session session) {
        return session.keep(SeenWindows.class, s -> new SeenWindows());
    }

    Window get(String address, Parts parts, Supplier<Window> make) {
        Shown last = shown.get(address);
        if (last == null || !last.parts.are(parts)) {
            last = new Shown(parts, make.get());
            if (shown.size() >= MOST) {
                shown.clear();
            }
            shown.put(address, last);
        }
        return last.window;
    }
}
