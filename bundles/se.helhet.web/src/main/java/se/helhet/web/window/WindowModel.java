package se.helhet.web.window;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Template;

/**
 * Everything around an editor's page.
 *
 * @param ring    the mark's arcs: which unit each stands for
 * @param address of this page, with parameters
 * @param bottom  the open bottom view, or null
 */
public record WindowModel(
        PageInfo page,
        String address,
        String federation,
        ImmutableList<String> ring,
        ImmutableList<ImmutableList<Mark>> bar,
        Navigator navigator,
        ImmutableList<Tabs.Tab> tabs,
        ImmutableList<View> views,
        Template bottom,
        Status status) {

    /** A tab of the bottom views. */
    public record View(String key, String title, long count, boolean open) {}

    /**
     * The status line.
     *
     * @param store    name of the store's file
     * @param place    where it lies, in full
     * @param round    title of the nearest round, or empty
     * @param deadline what is said of its deadline, or empty
     * @param late     whether it has passed
     */
    public record Status(String store, String place, String round, String deadline, boolean late, String who) {}

    public boolean isOpen(Mark mark) {
        return mark.perspective().equals(page.perspective());
    }

    public boolean isOpen(Tabs.Tab tab) {
        return tab.place().equals(page.tab());
    }

    public boolean isOpen(Navigator.Item item) {
        return item.address().equals(page.place());
    }
}
