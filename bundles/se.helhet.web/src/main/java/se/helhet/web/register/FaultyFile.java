package se.helhet.web.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.helhet.api.importing.RegisterFiles;
import se.helhet.api.importing.TableFormat;
import se.helhet.web.register.PendingImports.Pending;

/** The rows of an import that have faults, as a file to mend: of a large file it is made by a job and kept until fetched. */
final class FaultyFile {
    private Path made;

    /** Writes a file that whoever asked deletes. */
    static Path write(RegisterFiles files, Pending pending) throws IOException {
        Path file = Files.createTempFile("helhet-faulty", ".xlsx");
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            files.faulty(pending.register(), pending.source(), pending.reading(), TableFormat.XLSX, out);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        return file;
    }

    synchronized void keep(Path file) {
        drop();
        made = file;
    }

    /** Empty when none was made. It stays with this; see {@link #drop}. */
    synchronized Optional<Path> made() {
        return Optional.ofNullable(made);
    }

    synchronized void drop() {
        if (made != null) {
            try {
                Files.deleteIfExists(made);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            made = null;
        }
    }
}
