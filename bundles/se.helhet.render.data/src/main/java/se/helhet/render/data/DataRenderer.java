package se.helhet.render.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Renderer;

/** Writes an edition as open data: a folder {@code data} with a CSV file per table and {@code datapackage.json}. */
@Component(service = Renderer.class)
public final class DataRenderer implements Renderer {
    private static final String FOLDER = "data";

    @Override
    public String format() {
        return "data";
    }

    @Override
    public ImmutableList<Path> render(Edition edition, Path folder) throws IOException {
        Path data = Files.createDirectory(folder.resolve(FOLDER));
        ImmutableList<DataFile> files = Tables.of(edition);
        MutableList<Path> written = Lists.mutable.empty();
        written.add(write(data, "datapackage.json", DataPackage.json(edition, files)));
        for (DataFile file : files) {
            written.add(write(data, file.path(), file.csv()));
        }
        return written.collect(folder::relativize).toImmutable();
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
