package se.helhet.web.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.importing.RegisterFiles;
import se.helhet.api.importing.RegisterFiles.Selection;
import se.helhet.api.importing.TableFormat;
import se.helhet.api.register.Registers;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Under;
import se.helhet.web.word.Words;

/** A register's rows as a file, those that the grid shows, and the empty file to fill in. */
@Component(service = Screen.class)
@Under("register")
public final class RegisterExport implements Screen {
    private final RegisterFiles files;
    private final Registers registers;

    @Activate
    public RegisterExport(@Reference RegisterFiles files, @Reference Registers registers) {
        this.files = files;
        this.registers = registers;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/register/{register}/export/{format}", this::export)
                .get("/register/{register}/template/{format}", this::template);
    }

    /** What is to be written, into a stream that stays open. */
    private interface Writing {
        void into(OutputStream out);
    }

    private Reply export(Request request) throws IOException {
        GridQuery query = GridQuery.of(request);
        boolean all = query.search().isEmpty()
                && query.filters().isEmpty()
                && query.sort().isEmpty();
        Selection selection =
                all ? Selection.ALL : Selection.of(registers.ids(query.register(), query.rows(0, 0), request.locale()));
        TableFormat format = format(request);
        return file(
                query.register().replace('.', '-'),
                format,
                out -> files.export(query.register(), selection, format, out));
    }

    private Reply template(Request request) throws IOException {
        String register = request.path("register");
        TableFormat format = format(request);
        String name = Words.in(request.locale()).say("register.template.file", register.replace('.', '-'));
        return file(name, format, out -> files.template(register, format, out));
    }

    private static Reply file(String name, TableFormat format, Writing writing) throws IOException {
        Path file = Files.createTempFile("helhet-export", "." + format.extension());
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.into(out);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        return new Reply.Download(file, name + "." + format.extension(), format.mediaType(), true);
    }

    private static TableFormat format(Request request) {
        return Lists.immutable
                .of(TableFormat.values())
                .detectOptional(f -> f.extension().equals(request.path("format")))
                .orElseThrow(() -> new NotFound(Words.in(request.locale()).say("register.export.format")));
    }
}
