package se.helhet.render.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/** Writes an edition as one Word document, {@code <id>.docx}. */
@Component(service = Renderer.class)
public final class DocxRenderer implements Renderer {
    private final ChartDrawer drawer;

    @Activate
    public DocxRenderer(@Reference ChartDrawer drawer) {
        this.drawer = drawer;
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public ImmutableList<Path> render(Edition edition, Path folder) throws IOException {
        Path file = Path.of(edition.id() + ".docx");
        try {
            Files.write(folder.resolve(file), new WordDocument(edition, drawer, ChartFonts.load()).bytes());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Lists.immutable.of(file);
    }
}
