package se.helhet.web.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.command.TableFiles;
import se.helhet.api.command.UnitCommand;
import se.helhet.api.importing.TableFormat;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.word.Words;

/** A unit's table as a file to save, in the format that the route's {@code {format}} names. */
@Component(service = TableDownload.class)
public final class TableDownload {
    private final TableFiles files;

    @Activate
    public TableDownload(@Reference TableFiles files) {
        this.files = files;
    }

    /**
     * @param title name of the sheet
     * @param name  of the file, without its ending
     * @throws NotFound when there is no such format
     */
    public Reply of(Request request, String title, String name, UnitCommand.Table table) throws IOException {
        TableFormat format = Lists.immutable
                .of(TableFormat.values())
                .detectOptional(f -> f.extension().equals(request.path("format")))
                .orElseThrow(() -> new NotFound(Words.in(request.locale()).say("register.export.format")));
        Path file = Files.createTempFile("helhet-table", "." + format.extension());
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            files.write(title, table, format, out);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        return new Reply.Download(file, name + "." + format.extension(), format.mediaType(), true);
    }
}
