package se.helhet.store;

import java.sql.Connection;
import org.jooq.ConnectionProvider;

/** Lends a connection to jOOQ for as long as a read or write lasts; a context kept longer is refused. */
final class Lease implements ConnectionProvider {
    private volatile Connection connection;

    Lease(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Connection acquire() {
        Connection lent = connection;
        if (lent == null) {
            throw new IllegalStateException("This read or write is over: fetch the rows before its function returns");
        }
        return lent;
    }

    @Override
    public void release(Connection lent) {
        // The store takes it back when the whole read or write is over.
    }

    void end() {
        connection = null;
    }
}
