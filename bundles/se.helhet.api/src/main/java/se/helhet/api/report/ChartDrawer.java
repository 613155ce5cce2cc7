package se.helhet.api.report;

import java.util.Locale;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.map.ImmutableMap;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;

/** Draws charts as SVG for every format. Provided by the chart bundle. */
public interface ChartDrawer {
    /**
     * A well-formed {@code <svg>} element with title and description, text as text, 640 units wide; colours and fonts
     * are attributes (no classes), so that it looks the same wherever it is put.
     *
     * @param idPrefix makes the ids inside unique within the page
     */
    String svg(Content.Chart chart, Numbers numbers, Locale locale, String idPrefix);

    /** The same for a narrow screen: 328 units wide, so that the text keeps its size; months become lying bars. */
    default String narrowSvg(Content.Chart chart, Numbers numbers, Locale locale, String idPrefix) {
        return svg(chart, numbers, locale, idPrefix);
    }

    /**
     * The same in another width, from 328 to 1200 units; the text keeps its size, so that it is another drawing and no
     * smaller one.
     */
    default String svg(Content.Chart chart, Numbers numbers, Locale locale, String idPrefix, int width) {
        return svg(chart, numbers, locale, idPrefix);
    }

    /** What the chart says, in one sentence or two, for those who do not see it. */
    String description(Content.Chart chart, Numbers numbers, Locale locale);

    /** The product's mark as a square {@code <svg>} without text, hidden from screen readers; empty when it has none. */
    default String mark() {
        return "";
    }

    /**
     * Each colour that charts and the mark use, with the one to put in its place on a dark ground; both as
     * {@code #RRGGBB}. A page that can be dark makes style rules for the attributes of it.
     */
    default ImmutableMap<String, String> darkColours() {
        return Maps.immutable.empty();
    }
}
