package se.helhet.render.html;

import java.util.Locale;
import se.helhet.api.goal.Achievement;

/** Small drawings with a shape of their own each, always beside a word, so hidden from screen readers. */
final class Marks {
    private Marks() {}

    static void status(Page page, Achievement status) {
        String name = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        page.html.open("span").attr("class", "status status-" + name);
        page.html
                .raw(svg(shape(status)))
                .element("span", "", page.words.status(status))
                .close();
    }

    /** A triangle for what failed, a dashed box for what is not here yet. */
    static String gap(boolean fault) {
        return svg(
                fault
                        ? "<path d=\"M8 2 15 14H1Z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\""
                                + " stroke-linejoin=\"round\"/><path d=\"M8 6.5V10M8 11.6V12.4\" fill=\"none\""
                                + " stroke=\"currentColor\" stroke-width=\"1.5\"/>"
                        : "<rect x=\"2\" y=\"2\" width=\"12\" height=\"12\" fill=\"none\" stroke=\"currentColor\""
                                + " stroke-width=\"1.5\" stroke-dasharray=\"3 2\"/>");
    }

    private static String shape(Achievement status) {
        return switch (status) {
            case MET ->
                "<circle cx=\"8\" cy=\"8\" r=\"7\" fill=\"currentColor\"/><path class=\"tick\" d=\"M4.8 8.2 7 10.4 11.2"
                        + " 5.8\" fill=\"none\" stroke=\"#FFFFFF\" stroke-width=\"1.75\"/>";
            case PARTLY ->
                "<circle cx=\"8\" cy=\"8\" r=\"6.2\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\"/>"
                        + "<path d=\"M8 1.8A6.2 6.2 0 0 0 8 14.2Z\" fill=\"currentColor\"/>";
            case NOT_MET ->
                "<circle cx=\"8\" cy=\"8\" r=\"6.2\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\"/>"
                        + "<path d=\"M5.5 5.5 10.5 10.5M10.5 5.5 5.5 10.5\" fill=\"none\" stroke=\"currentColor\""
                        + " stroke-width=\"1.75\"/>";
            case ONGOING ->
                "<circle cx=\"8\" cy=\"8\" r=\"6.2\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\""
                        + " stroke-dasharray=\"3 2\"/>";
            case UNKNOWN -> "<path d=\"M3 8H13\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\"/>";
        };
    }

    private static String svg(String body) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"mark\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\""
                + " aria-hidden=\"true\">" + body + "</svg>";
    }
}
