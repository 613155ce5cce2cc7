package se.helhet.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * Loads SQLite's native part out of the driver's jar. The driver would do it by itself, and then compare what it has
 * written byte by byte, which costs a start a tenth of a second.
 */
final class SqliteLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteLibrary.class);
    private static final String FOLDER = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private SqliteLibrary() {}

    /** What fails here is left to the driver's own way. Windows keeps a library that is in use, so there too. */
    static void load() {
        if (System.getProperty(FOLDER) != null || "Windows".equals(OSInfo.getOSName())) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        try (InputStream library =
                SQLiteJDBCLoader.class.getResourceAsStream(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            if (library != null) {
                load(library, name);
            }
        } catch (Exception | LinkageError e) {
            LOG.debug("SQLite's library is left to the driver", e);
        }
    }

    private static void load(InputStream library, String name) throws Exception {
        Path folder = Files.createTempDirectory("helhet-sqlite-");
        Path file = folder.resolve(name);
        try {
            Files.copy(library, file);
            System.setProperty(FOLDER, folder.toString());
            System.setProperty(NAME, name);
            SQLiteJDBCLoader.initialize();
        } finally {
            // Once loaded it is in memory. Another driver in this process has to find its own.
            System.clearProperty(FOLDER);
            System.clearProperty(NAME);
            remove(file);
            remove(folder);
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.debug("{} is left behind", path, e);
        }
    }
}
