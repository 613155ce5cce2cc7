package se.helhet.render.html;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;

/** The contents list, gathered while headings are written. */
final class Contents {
    private static final int LISTED = 2;

    private final MutableList<Entry> entries = Lists.mutable.empty();

    /** One line of the list. */
    private record Entry(int depth, String number, String title, String id) {}

    void add(int depth, String number, String title, String id) {
        if (depth <= LISTED) {
            entries.add(new Entry(entries.isEmpty() ? 1 : depth, number, title, id));
        }
    }

    /** How deep a heading stands: its number says so once the document is put together. */
    static int depth(Content.Heading heading, int below) {
        int deeper = below + heading.level();
        return heading.number().isEmpty()
                ? deeper
                : Math.max(below + 1, heading.number().split("\\.").length);
    }

    /** Nested lists of links. */
    String list() {
        Html html = new Html();
        html.open("ol");
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            html.open("li").open("a").attr("href", "#" + e.id());
            html.element("span", "secno", e.number()).text(" ").text(e.title()).close();
            int next = i + 1 < entries.size() ? entries.get(i + 1).depth() : 1;
            if (next > e.depth()) {
                html.open("ol");
            } else {
                html.closeBlock();
                if (next < e.depth()) {
                    html.close().closeBlock();
                }
            }
        }
        return html.closeBlock().toString();
    }
}
