package se.helhet.api.report;

import java.util.Locale;
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

    /** What the chart says, in one sentence or two, for those who do not see it. */
    String description(Content.Chart chart, Numbers numbers, Locale locale);
}
