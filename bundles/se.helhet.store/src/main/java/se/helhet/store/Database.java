package se.helhet.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One opened SQLite file: the connection that writes and those that read. Who may when is the store's matter. */
final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private final Connection writer;
    private final Readers readers;

    private Database(Connection writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    static Database open(Path file) {
        try {
            return new Database(Connections.writing(file), new Readers(file));
        } catch (SQLException e) {
            throw Refusal.of(e);
        }
    }

    <T> T read(Function<DSLContext, T> work) {
        Connection connection;
        try {
            connection = readers.take();
        } catch (SQLException e) {
            throw Refusal.of(e);
        }
        Lease lease = new Lease(connection);
        try {
            return work.apply(Jooq.reading(lease));
        } catch (DataAccessException e) {
            throw Refusal.orSame(e);
        } finally {
            lease.end();
            readers.giveBack(connection);
        }
    }

    /** One immediate transaction, rolled back when {@code work} throws anything. One caller at a time. */
    <T> T write(Function<Lease, T> work) {
        Lease lease = new Lease(writer);
        boolean done = false;
        try {
            writer.setAutoCommit(false);
            T result = work.apply(lease);
            writer.commit();
            done = true;
            return result;
        } catch (DataAccessException e) {
            throw Refusal.orSame(e);
        } catch (SQLException e) {
            throw Refusal.of(e);
        } finally {
            lease.end();
            end(done);
        }
    }

    private void end(boolean done) {
        try {
            if (!done) {
                writer.rollback();
            }
            writer.setAutoCommit(true);
        } catch (SQLException e) {
            LOG.error("The transaction could not be ended", e);
        }
    }

    /** Everything is in the main file afterwards and no other file is left beside it. */
    @Override
    public void close() {
        readers.close();
        try (writer) {
            DSL.using(writer).execute("pragma wal_checkpoint(truncate)");
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The database could not be closed cleanly", e);
        }
    }
}
