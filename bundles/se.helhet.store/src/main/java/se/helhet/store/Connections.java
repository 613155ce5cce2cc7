package se.helhet.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** How connections to SQLite are opened: every pragma stands here. */
final class Connections {
    /** Only another program can make us wait; within Helhet writers queue before they reach the database. */
    private static final int BUSY_MILLIS = 10_000;

    static {
        SqliteLibrary.load();
    }

    private Connections() {}

    /** For the one who writes: each transaction takes the write lock when it begins, and is on disk when it ends. */
    static Connection writing(Path file) throws SQLException {
        return new KeptStatements(
                config(TransactionMode.IMMEDIATE, SynchronousMode.FULL).createConnection(url(file)));
    }

    /** For one reader: every write is refused, and what is read between two rollbacks is one moment's view. */
    static Connection reading(Path file) throws SQLException {
        Connection connection =
                config(TransactionMode.DEFERRED, SynchronousMode.FULL).createConnection(url(file));
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma query_only = on");
        }
        connection.setAutoCommit(false);
        return new KeptStatements(connection);
    }

    /** For one who takes whole tables away or puts them in: each transaction as when writing, foreign keys not looked at. */
    static Connection rebuilding(Path file) throws SQLException {
        SQLiteConfig config = config(TransactionMode.IMMEDIATE, SynchronousMode.FULL);
        config.enforceForeignKeys(false);
        return config.createConnection(url(file));
    }

    /** For a file that is none of ours yet or must stay as it is. */
    static Connection foreign(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config.createConnection(url(file));
    }

    /** For migrations, which open and close connections of their own. */
    static DataSource migrating(Path file) {
        SQLiteDataSource source = new SQLiteDataSource(config(TransactionMode.IMMEDIATE, SynchronousMode.FULL));
        source.setUrl(url(file));
        return source;
    }

    private static SQLiteConfig config(TransactionMode mode, SynchronousMode synchronous) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(synchronous);
        config.setTransactionMode(mode);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        // The driver would otherwise ask for the last row id after each statement; jOOQ uses RETURNING.
        config.setGetGeneratedKeys(false);
        return config;
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }
}
