package se.helhet.render.html;

import se.helhet.api.report.ChartDrawer;
import se.helhet.api.report.Edition;

/** The page's head: federation, title, year, the mark, and what edition this is. */
final class Cover {
    private final Edition edition;
    private final Words words;
    private final ChartDrawer charts;

    Cover(Edition edition, Words words, ChartDrawer charts) {
        this.edition = edition;
        this.words = words;
        this.charts = charts;
    }

    void write(Html html) {
        html.open("header").attr("class", "cover");
        html.element("p", "org", edition.federation());
        html.open("h1")
                .text(edition.title() + " ")
                .element("span", "year", edition.year())
                .closeBlock();
        html.open("div")
                .attr("class", "ring")
                .attr("aria-hidden", "true")
                .raw(charts.mark())
                .closeBlock();
        html.open("dl").attr("class", "facts");
        String number = Integer.toString(edition.number());
        fact(html, "edition", edition.complete() ? number : number + ", " + words.get("incomplete"));
        if (edition.members().notEmpty()) {
            fact(html, "members", edition.members().makeString(", "));
        }
        html.closeBlock().closeBlock();
    }

    private void fact(Html html, String key, String value) {
        html.open("div")
                .element("dt", "", words.get(key))
                .element("dd", "", value)
                .closeBlock();
    }
}
