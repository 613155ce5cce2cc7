package se.helhet.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.tools.jdbc.DefaultConnection;
import org.jooq.tools.jdbc.DefaultPreparedStatement;

/**
 * A connection that keeps its prepared statements for the next time: SQLite takes longer to prepare a statement that reads
 * one row than to run it. A statement prepared again while the first is still in use is another one.
 */
final class KeptStatements extends DefaultConnection {
    private static final int MOST = 40;
    private static final int LONGEST = 4_000;

    /** Those that nobody uses at the moment, the longest unused first. */
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    KeptStatements(Connection connection) {
        super(connection);
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
        if (sql.length() > LONGEST) {
            return super.prepareStatement(sql);
        }
        PreparedStatement known = idle.remove(sql);
        return new Kept(sql, known == null ? super.prepareStatement(sql) : known);
    }

    private void keep(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement same = idle.put(sql, statement);
        if (same != null) {
            same.close();
        }
        if (idle.size() > MOST) {
            Iterator<PreparedStatement> longest = idle.values().iterator();
            PreparedStatement unused = longest.next();
            longest.remove();
            unused.close();
        }
    }

    /** Gives the statement back when it is closed, without rows and values. */
    private final class Kept extends DefaultPreparedStatement {
        private final String sql;
        private ResultSet rows;
        private boolean over;

        Kept(String sql, PreparedStatement statement) {
            super(statement, KeptStatements.this);
            this.sql = sql;
        }

        @Override
        public ResultSet executeQuery() throws SQLException {
            rows = super.executeQuery();
            return rows;
        }

        @Override
        public ResultSet getResultSet() throws SQLException {
            rows = super.getResultSet();
            return rows;
        }

        @Override
        public boolean isClosed() {
            return over;
        }

        @Override
        public void close() throws SQLException {
            if (over) {
                return;
            }
            over = true;
            PreparedStatement statement = getDelegatePreparedStatement();
            try {
                if (rows != null) {
                    rows.close();
                }
                statement.clearBatch();
                statement.clearParameters();
            } catch (SQLException e) {
                statement.close();
                throw e;
            }
            keep(sql, statement);
        }
    }
}
