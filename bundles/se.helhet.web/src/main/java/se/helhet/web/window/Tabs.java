package se.helhet.web.window;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Session;

/** The open editors, remembered between starts. A page that is opened again takes its old place. */
public final class Tabs {
    private static final int MOST = 12;
    private static final String SETTING = "tabs";
    private static final String BETWEEN_TABS = "\u001e";
    private static final String WITHIN_TAB = "\u001f";
    private final Session session;
    private final List<Tab> open = new ArrayList<>();
    private ImmutableList<Tab> shown = Lists.immutable.empty();

    /** @param place address without parameters, which tells one tab from another */
    public record Tab(String address, String place, String title, String icon, String accent) {}

    private Tabs(Session session) {
        this.session = session;
        for (String line : session.settings().get(SETTING).split(BETWEEN_TABS)) {
            String[] parts = line.split(WITHIN_TAB, -1);
            if (parts.length == 5) {
                open.add(new Tab(parts[0], parts[1], parts[2], parts[3], parts[4]));
            }
        }
        shown = Lists.immutable.withAll(open);
    }

    public static Tabs of(Session session) {
        return session.keep(Tabs.class, Tabs::new);
    }

    /** All that are open now; the same list as before while none of them is another. */
    synchronized ImmutableList<Tab> opened(PageInfo page, String address) {
        if (!page.tab().isEmpty() && !page.title().isEmpty()) {
            Tab tab = new Tab(address, page.tab(), page.title(), page.icon(), page.accent());
            int at = at(tab.place());
            if (at >= 0 && open.get(at).equals(tab)) {
                return shown;
            }
            if (at >= 0) {
                open.set(at, tab);
            } else {
                open.add(tab);
                if (open.size() > MOST) {
                    open.remove(0);
                }
            }
            save();
        }
        return shown;
    }

    /** Closes it; answers where to go: the tab beside it, or {@code otherwise} when it was the last. */
    synchronized String close(String place, String otherwise) {
        int at = at(place);
        if (at < 0) {
            return otherwise;
        }
        open.remove(at);
        save();
        return open.isEmpty() ? otherwise : open.get(Math.max(0, at - 1)).address();
    }

    synchronized void closeAll() {
        open.clear();
        save();
    }

    private int at(String place) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).place().equals(place)) {
                return i;
            }
        }
        return -1;
    }

    private void save() {
        shown = Lists.immutable.withAll(open);
        List<String> lines = new ArrayList<>();
        for (Tab t : open) {
            lines.add(String.join(WITHIN_TAB, t.address(), t.place(), t.title(), t.icon(), t.accent()));
        }
        session.settings().put(SETTING, String.join(BETWEEN_TABS, lines));
    }
}
