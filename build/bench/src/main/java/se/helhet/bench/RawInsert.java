package se.helhet.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;

/**
 * What the database itself needs for rows that it already has: the rows of some tables, held in memory, put into a new
 * file with plain JDBC. The pragmas are those of Helhet's store, and tables and indexes those of the file read.
 */
final class RawInsert {
    private static final int BATCH = 1_000;

    private final List<String> schema = new ArrayList<>();
    private final List<TableRows> tables = new ArrayList<>();

    private record TableRows(String insert, List<Object[]> rows) {}

    /** Reads the tables; the order is that of inserting. */
    RawInsert(Path from, List<String> names) throws SQLException {
        try (Connection connection = open(from);
                Statement statement = connection.createStatement()) {
            for (String name : names) {
                try (ResultSet sql = statement.executeQuery("select sql from sqlite_master where tbl_name = '" + name
                        + "' and sql is not null order by type desc")) {
                    while (sql.next()) {
                        schema.add(sql.getString(1));
                    }
                }
                tables.add(read(statement, name));
            }
        }
    }

    private static TableRows read(Statement statement, String name) throws SQLException {
        try (ResultSet all = statement.executeQuery("select * from " + name)) {
            int columns = all.getMetaData().getColumnCount();
            List<Object[]> rows = new ArrayList<>();
            while (all.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = all.getObject(i + 1);
                }
                rows.add(row);
            }
            String marks = "?" + ", ?".repeat(columns - 1);
            return new TableRows("insert into " + name + " values (" + marks + ")", rows);
        }
    }

    long rows() {
        return tables.stream().mapToLong(t -> t.rows.size()).sum();
    }

    /** Inserts everything into a new file in one transaction; adds how long that took, without making the tables. */
    void into(Path file, Times times) throws Exception {
        try (Connection connection = open(file);
                Statement statement = connection.createStatement()) {
            for (String sql : schema) {
                statement.execute(sql);
            }
            times.time(() -> {
                connection.setAutoCommit(false);
                for (TableRows table : tables) {
                    insert(connection, table);
                }
                connection.commit();
                return null;
            });
        }
    }

    private static void insert(Connection connection, TableRows table) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(table.insert)) {
            int waiting = 0;
            for (Object[] row : table.rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    /** As the store opens its file for writing. */
    static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }
}
