package se.helhet.launcher.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * The store as files, for one who does not open it. While {@link #alone} works nobody else has it open, so that a copy of
 * the file, with its log when the last Helhet did not end well, is the whole store.
 */
final class StoreFiles {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS");
    private static final String LOG = "-wal";

    private final Path store;

    StoreFiles(Path store) {
        this.store = store;
    }

    /** Keeps every Helhet from the store meanwhile. Throws {@link CannotUpdate} when one has it open. */
    void alone(FileLocks.Work work) throws CannotUpdate, IOException {
        Files.createDirectories(store.getParent());
        // The same file that the store itself locks.
        FileLocks.holding(with(store, ".lock"), new CannotUpdate("update.running", store.getParent()), work);
    }

    /** Where a backup before this update stands. */
    Path copyFor(String version) {
        String name = store.getFileName().toString().replaceFirst("\\.db$", "");
        return store.resolveSibling("backup")
                .resolve(name + "-before-update-" + version + "-" + TIME.format(LocalDateTime.now()) + ".db");
    }

    /** Copies it; nothing when there is no store yet. */
    void backup(Path copy) throws IOException {
        if (Files.exists(store)) {
            Files.createDirectories(copy.getParent());
            Files.copy(store, copy);
            if (Files.exists(with(store, LOG))) {
                Files.copy(with(store, LOG), with(copy, LOG));
            }
        }
    }

    /** The store as it was when the copy was made. */
    void restore(Path copy) throws IOException {
        Files.deleteIfExists(with(store, LOG));
        Files.deleteIfExists(with(store, "-shm"));
        if (!Files.exists(copy)) {
            Files.deleteIfExists(store);
            return;
        }
        Path aside = with(store, ".incoming");
        Files.copy(copy, aside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(aside, store, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (Files.exists(with(copy, LOG))) {
            Files.copy(with(copy, LOG), with(store, LOG));
        }
    }

    private static Path with(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
