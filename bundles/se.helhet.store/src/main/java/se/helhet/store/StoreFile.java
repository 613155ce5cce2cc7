package se.helhet.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import se.helhet.api.store.StoreException;

/** Looks at a database file from outside, and copies it. */
final class StoreFile {
    private StoreFile() {}

    /** Whether it is a whole SQLite database with our history in it, or one without any table. */
    static boolean canBecomeStore(Path file) {
        return judge(file, dsl -> hasHistory(dsl) || !dsl.fetchExists(DSL.table("sqlite_master")));
    }

    /** Whether it is a whole SQLite database with our history in it. */
    static boolean isStore(Path file) {
        return judge(file, dsl -> "ok".equals(dsl.fetchValue("pragma integrity_check")) && hasHistory(dsl));
    }

    /**
     * A whole, consistent copy, also while others write. Fails when {@code to} exists.
     *
     * @throws StoreException with a sentence, and no half copy is left
     */
    static void copy(Path from, Path to) {
        if (Files.exists(to)) {
            throw new StoreException("Filen " + to + " finns redan. Välj ett annat namn.");
        }
        Path aside = to.resolveSibling(to.getFileName() + ".part");
        try {
            Files.deleteIfExists(aside);
            try (Connection connection = Connections.foreign(from)) {
                DSL.using(connection, SQLDialect.SQLITE)
                        .execute("vacuum into ?", aside.toAbsolutePath().toString());
            }
            try (FileChannel written = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(aside, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException | DataAccessException e) {
            discard(aside);
            throw new StoreException(
                    "Kopian " + to + " kunde inte skrivas: " + Refusal.said(e)
                            + ". Kontrollera att mappen finns, att du får skriva där och att det finns plats på disken.",
                    e);
        }
    }

    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(StoreFile.class).warn("{} could not be removed", file, e);
        }
    }

    private static boolean judge(Path file, java.util.function.Predicate<DSLContext> verdict) {
        try (Connection connection = Connections.foreign(file)) {
            return verdict.test(DSL.using(connection, SQLDialect.SQLITE));
        } catch (SQLException | DataAccessException e) {
            org.slf4j.LoggerFactory.getLogger(StoreFile.class).debug("{} is no store", file, e);
            return false;
        }
    }

    private static boolean hasHistory(DSLContext dsl) {
        return TableShape.of(dsl, "store_history").isPresent();
    }
}
