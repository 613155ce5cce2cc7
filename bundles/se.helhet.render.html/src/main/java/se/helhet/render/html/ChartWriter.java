package se.helhet.render.html;

import se.helhet.api.content.Content.Chart;
import se.helhet.api.content.Content.Role;
import se.helhet.api.content.Content.Series;
import se.helhet.api.value.Ask;

/** A chart as figure: the drawing for wide and for narrow screens, and the table behind it. */
final class ChartWriter {
    private final Page page;
    private final Html html;

    ChartWriter(Page page) {
        this.page = page;
        this.html = page.html;
    }

    void write(Chart chart) {
        String id = page.id(chart.number() == 0 ? "figure-" + chart.name() : "f-" + chart.number());
        html.open("figure").attr("class", "chart").attr("id", id);
        Captions.write(page, "figcaption", id + "-c", "figure", chart.number(), chart.caption(), chart.measure());
        html.open("div").attr("class", "wide");
        html.raw(page.charts.svg(chart, page.numbers, page.locale, id + "-w")).closeBlock();
        html.open("div").attr("class", "narrow");
        html.raw(page.charts.narrowSvg(chart, page.numbers, page.locale, id + "-n"))
                .closeBlock();
        Runs.source(page, chart.source());
        html.open("details").element("summary", "", page.words.get("as.table"));
        table(chart, id);
        html.closeBlock().closeBlock();
    }

    private void table(Chart chart, String id) {
        html.open("table").attr("class", "grid").attr("aria-labelledby", id + "-c");
        html.open("thead").open("tr").open("th").attr("scope", "col").attr("class", "label");
        html.element("span", "unseen", page.words.get("row")).close();
        chart.series()
                .each(s -> html.open("th")
                        .attr("scope", "col")
                        .attr("class", cssClass(s))
                        .text(s.name())
                        .close());
        html.close().closeBlock().open("tbody");
        for (int i = 0; i < chart.categories().size(); i++) {
            html.open("tr")
                    .open("th")
                    .attr("scope", "row")
                    .text(chart.categories().get(i))
                    .close();
            for (Series s : chart.series()) {
                Ask ask = s.points().get(i);
                html.open("td").attr("class", cssClass(s)).attr("data-ask", ask.toString());
                html.attr("title", page.words.whyMissing(page.numbers.value(ask)));
                page.number(ask, page.numbers.cell(ask, page.locale));
                html.close();
            }
            html.closeBlock();
        }
        html.closeBlock().closeBlock();
    }

    private static String cssClass(Series series) {
        return series.role() == Role.PREVIOUS ? "previous" : "number";
    }
}
