package se.helhet.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reading connections, kept open for the next reader. When none is idle a new one is opened, so that no reader ever
 * waits for another; only a few stay open afterwards.
 */
final class Readers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);
    private static final int KEPT = 64;

    private final Path file;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger kept = new AtomicInteger();

    Readers(Path file) {
        this.file = file;
    }

    Connection take() throws SQLException {
        Connection connection = idle.pollFirst();
        if (connection != null) {
            kept.decrementAndGet();
            return connection;
        }
        return Connections.reading(file);
    }

    void giveBack(Connection connection) {
        try {
            // Lets go of the moment that was read, so that the next reader sees the present.
            connection.rollback();
            if (kept.incrementAndGet() <= KEPT) {
                idle.addFirst(connection);
                return;
            }
            kept.decrementAndGet();
        } catch (SQLException e) {
            LOG.warn("A reading connection failed and is dropped", e);
        }
        close(connection);
    }

    @Override
    public void close() {
        for (Connection c = idle.pollFirst(); c != null; c = idle.pollFirst()) {
            kept.decrementAndGet();
            close(c);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("A reading connection could not be closed", e);
        }
    }
}
