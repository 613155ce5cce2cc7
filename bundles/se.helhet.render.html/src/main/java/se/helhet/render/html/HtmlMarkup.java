package se.helhet.render.html;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.report.ChartDrawer;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Markup;

/** The one way a block looks; for the HTML edition, the PDF and the workbench. */
@Component(service = Markup.class)
public final class HtmlMarkup implements Markup {
    private final ChartDrawer charts;

    @Activate
    public HtmlMarkup(@Reference ChartDrawer charts) {
        this.charts = charts;
    }

    @Override
    public String sections(Edition edition) {
        return SectionsWriter.write(edition, charts).body();
    }

    @Override
    public String blocks(ImmutableList<Content> contents, Numbers numbers, Locale locale) {
        Page page = new Page(numbers, locale, charts);
        new BlockWriter(page, 0, new Contents()).all(contents);
        return page.html.toString();
    }

    @Override
    public String blocks(ImmutableList<Content> contents, Numbers numbers, Locale locale, Screen screen) {
        Page page = new Page(numbers, locale, charts, screen);
        new BlockWriter(page, screen.below(), new Contents()).all(contents);
        return page.html.toString();
    }

    @Override
    public String escape(String text) {
        return Html.escape(text);
    }
}
