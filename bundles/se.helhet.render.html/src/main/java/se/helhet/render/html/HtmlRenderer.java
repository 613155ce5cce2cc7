package se.helhet.render.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.report.ChartDrawer;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Renderer;

/** The edition as one page that needs nothing else: no script, no link out, fonts and style inside. */
@Component(service = Renderer.class)
public final class HtmlRenderer implements Renderer {
    private final ChartDrawer charts;

    @Activate
    public HtmlRenderer(@Reference ChartDrawer charts) {
        this.charts = charts;
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public ImmutableList<Path> render(Edition edition, Path folder) throws IOException {
        Path file = Path.of(edition.id() + ".html");
        Files.write(folder.resolve(file), page(edition).getBytes(StandardCharsets.UTF_8));
        return Lists.immutable.of(file);
    }

    private String page(Edition edition) {
        Words words = Words.in(edition.locale());
        SectionsWriter sections = SectionsWriter.write(edition, charts);
        Html html = new Html();
        html.open("html").attr("xmlns", "http://www.w3.org/1999/xhtml");
        html.attr("lang", edition.language()).attr("xml:lang", edition.language());
        head(edition, html);
        html.open("body").open("a").attr("class", "skip").attr("href", "#text");
        html.text(words.get("skip")).closeBlock();
        new Cover(edition, words, charts).write(html);
        html.open("div").attr("class", "desk");
        html.open("nav").attr("class", "contents").attr("aria-labelledby", "contents-h");
        html.open("h2").attr("id", "contents-h").text(words.get("contents")).closeBlock();
        html.raw(sections.contents()).closeBlock();
        html.open("main").attr("id", "text").attr("class", "blocks").attr("tabindex", "-1");
        if (!edition.complete()) {
            html.element("p", "notice", words.get("incomplete.notice"));
        }
        html.raw(sections.body());
        html.closeBlock().closeBlock().closeBlock().closeBlock();
        return "<!DOCTYPE html>\n" + html;
    }

    private void head(Edition edition, Html html) {
        String title = edition.title() + " " + edition.year() + ", " + edition.federation();
        html.open("head").raw("<meta charset=\"utf-8\"/>");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        // Nothing in the page may load or run anything, whatever text came into the edition.
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                + " font-src data:; base-uri 'none'; form-action 'none'\"/>");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\"/>");
        html.open("title").text(title).closeBlock();
        html.open("style").raw("\n" + Style.sheet(charts)).closeBlock();
        html.closeBlock();
    }
}
