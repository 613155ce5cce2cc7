package se.helhet.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** One opened SQLite file: the connection that writes and those that read. Who may when is the store's matter. */
final class Database implements AutoCloseable {
    private final Writer writer;
    private final Readers readers;

    private Database(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    static Database open(Path file) {
        try {
            return new Database(new Writer(Connections.writing(file)), new Readers(file));
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

    /** As {@link Writer#write}. */
    <T> T write(Function<Lease, T> work) {
        return writer.write(work);
    }

    /** As {@link Writer#alone}. */
    <T> T alone(Supplier<T> work) {
        return writer.alone(work);
    }

    /** Everything is in the main file afterwards and no other file is left beside it. */
    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
