package se.helhet.render.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.w3c.dom.Document;
import se.helhet.api.report.ChartDrawer;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Markup;
import se.helhet.api.report.Renderer;

/** The edition as one tagged PDF: {@code <edition id>.pdf}. */
@Component(service = Renderer.class)
public final class PdfRenderer implements Renderer {
    private final Markup markup;
    private final ChartDrawer charts;

    @Activate
    public PdfRenderer(@Reference Markup markup, @Reference ChartDrawer charts) {
        this.markup = markup;
        this.charts = charts;
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public ImmutableList<Path> render(Edition edition, Path folder) throws IOException {
        Document page = Dom.parse(new PrintPage(edition, markup, charts).xhtml());
        Preparation.prepare(page);
        Navigation.add(page, Resources.words(edition.locale()));
        Path file = Path.of(edition.id() + ".pdf");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(file)))) {
            PageSetter.set(page, out, pdf -> {
                StructureTree.tidy(pdf);
                Metadata.write(pdf, edition, markup);
            });
        }
        return Lists.immutable.of(file);
    }
}
