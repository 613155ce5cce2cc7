package se.helhet.render.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Renderer;

/** Writes an edition's tables, charts and goals as one workbook, {@code <id>.xlsx}. */
@Component(service = Renderer.class)
public final class XlsxRenderer implements Renderer {
    @Activate
    public XlsxRenderer() {}

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public ImmutableList<Path> render(Edition edition, Path folder) throws IOException {
        Path file = Path.of(edition.id() + ".xlsx");
        Path raw = folder.resolve(file + ".raw");
        Files.write(raw, Tables.workbook(edition));
        SteadyZip.write(raw, folder.resolve(file), edition.at());
        Files.delete(raw);
        return Lists.immutable.of(file);
    }
}
