package se.helhet.report;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content;

/**
 * Gives sections, headings, tables and charts their printed numbers. One instance per document; call in reading order.
 */
final class Numbering {
    private final int[] counters = new int[10];
    private int tables;
    private int charts;

    /** The number of the next section; {@code given} wins when it is not empty and does not move the count. */
    String section(int level, String given) {
        if (!given.isEmpty()) {
            return given;
        }
        counters[level]++;
        for (int i = level + 1; i < counters.length; i++) {
            counters[i] = 0;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= level; i++) {
            out.append(i > 1 ? "." : "").append(counters[i]);
        }
        return out.toString();
    }

    /**
     * Numbers what stands in a section. Headings count on below the section's number.
     *
     * @param level   the section's
     * @param counted false for sections with a number of their own, whose headings go unnumbered
     */
    ImmutableList<Content> contents(ImmutableList<Content> contents, int level, boolean counted) {
        return contents.collect(c -> number(c, level, counted));
    }

    private Content number(Content block, int level, boolean counted) {
        return block.mapIf(
                        Content.Heading.class,
                        h -> new Content.Heading(h.level(), counted ? section(level + h.level(), "") : "", h.text()))
                .mapIf(
                        Content.Grid.class,
                        g -> new Content.Grid(
                                g.name(),
                                ++tables,
                                g.caption(),
                                g.measure(),
                                g.columns(),
                                g.rows(),
                                g.source(),
                                g.dataset()))
                .mapIf(Content.Goals.class, g -> new Content.Goals(g.name(), ++tables, g.caption(), g.results()))
                .mapIf(
                        Content.Chart.class,
                        c -> new Content.Chart(
                                c.name(),
                                ++charts,
                                c.kind(),
                                c.caption(),
                                c.measure(),
                                c.categories(),
                                c.series(),
                                c.accent(),
                                c.source()));
    }
}
