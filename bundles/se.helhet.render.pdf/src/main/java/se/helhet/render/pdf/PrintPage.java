package se.helhet.render.pdf;

import java.util.Properties;
import se.helhet.api.report.ChartDrawer;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Markup;

/** The whole document as XHTML for print: cover, room for the contents list, sections. */
final class PrintPage {
    /** How much of the mark is seen: its right and lower parts lie outside the sheet. */
    private static final String SEEN = "viewBox=\"0 0 111.5 161.5\" width=\"438\" height=\"635\"";

    private final Edition edition;
    private final Markup markup;
    private final ChartDrawer charts;
    private final Properties words;

    PrintPage(Edition edition, Markup markup, ChartDrawer charts) {
        this.edition = edition;
        this.markup = markup;
        this.charts = charts;
        this.words = Resources.words(edition.locale());
    }

    static String title(Edition edition) {
        return edition.title() + " " + edition.year();
    }

    String xhtml() {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + text(edition.language()) + "\"><head><title>"
                + text(title(edition) + ", " + edition.federation()) + "</title><meta name=\"subject\" content=\""
                + text(PrintPage.title(edition))
                + "\"/><style>" + style()
                + "</style></head><body>" + cover() + "<div class=\"contents\" id=\"contents\"><h2 id=\"contents-h\">"
                + text(words.getProperty("contents")) + "</h2></div><div class=\"sections\">"
                + markup.sections(edition) + "</div></body></html>";
    }

    /** Running head and foot are strings in the style sheet. */
    private String style() {
        return Resources.text("print.css")
                .replace("%federation%", cssString(edition.federation()))
                .replace("%title%", cssString(title(edition)));
    }

    private String cover() {
        String number = Integer.toString(edition.number());
        String complete = edition.complete() ? number : number + ", " + words.getProperty("incomplete");
        return "<div class=\"cover\" style=\"" + mark() + "\"><p class=\"org\">" + text(edition.federation())
                + "</p><h1>" + text(edition.title()) + " <span class=\"year\">" + text(edition.year())
                + "</span></h1><div class=\"facts\">" + fact("edition", complete)
                + (edition.members().isEmpty()
                        ? ""
                        : fact("members", edition.members().makeString(", ")))
                + "</div></div>";
    }

    private String fact(String key, String value) {
        return "<p class=\"fact\"><span class=\"key\">" + text(words.getProperty(key)) + "</span><br/>" + text(value)
                + "</p>";
    }

    /** As background, so that it is an ornament and nothing for screen readers. */
    private String mark() {
        String mark = charts.mark();
        return mark.isEmpty()
                ? ""
                : Pictures.background(mark.replaceFirst("viewBox=\"[^\"]*\" width=\"[^\"]*\" height=\"[^\"]*\"", SEEN));
    }

    private String text(String text) {
        return markup.escape(text);
    }

    /** Inside quotes of a style sheet within XHTML: no quote, no backslash, no mark-up, no line break. */
    private static String cssString(String text) {
        return text.replaceAll("[\"\\\\<>&\\p{Cntrl}]", " ").strip();
    }
}
