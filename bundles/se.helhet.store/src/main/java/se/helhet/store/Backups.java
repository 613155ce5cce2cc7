package se.helhet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.store.StoreException;

/** The backups that the store makes by itself, in the folder {@code backup} beside it. Nothing removes them. */
final class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS");
    private final Path store;

    Backups(Path store) {
        this.store = store;
    }

    /**
     * @param what what comes next, as part of the file name: {@code navet-V003}, {@code restore}
     * @return the backup
     */
    Path before(String what) {
        String name = store.getFileName().toString().replaceFirst("\\.db$", "");
        Path folder = store.resolveSibling("backup");
        Path backup = folder.resolve(name + "-before-" + what + "-" + TIME.format(LocalDateTime.now()) + ".db");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException("Mappen " + folder + " för säkerhetskopior kan inte skapas.", e);
        }
        StoreFile.copy(store, backup);
        LOG.info("Backup written to {}", backup);
        return backup;
    }
}
