package se.helhet.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.store.StoreException;

/** One immediate transaction in which several write one after the other, each all or nothing. */
final class SharedTransaction {
    private static final Logger LOG = LoggerFactory.getLogger(SharedTransaction.class);
    private final Connection connection;
    private final CountDownLatch over = new CountDownLatch(1);
    private boolean holdsPart;
    private StoreException failure;

    private SharedTransaction(Connection connection) {
        this.connection = connection;
    }

    /** Throws {@link StoreException} when another program has kept the file locked too long. */
    static SharedTransaction begin(Connection connection) {
        try {
            connection.setAutoCommit(false);
            return new SharedTransaction(connection);
        } catch (SQLException e) {
            new SharedTransaction(connection).commit(); // the driver believes that it began
            throw Refusal.of(e);
        }
    }

    /** One writer's part. When {@code work} throws, the parts of the others stand. */
    <T> T part(Function<Lease, T> work) {
        Lease lease = new Lease(connection);
        boolean guarded = holdsPart;
        boolean done = false;
        try {
            if (guarded) {
                execute("savepoint part");
            }
            T result = work.apply(lease);
            if (guarded) {
                execute("release part");
            }
            holdsPart = true;
            done = true;
            return result;
        } catch (DataAccessException e) {
            throw Refusal.orSame(e);
        } catch (SQLException e) {
            throw Refusal.of(e);
        } finally {
            lease.end();
            if (!done) {
                takeBack(guarded);
            }
        }
    }

    private void takeBack(boolean guarded) {
        try {
            if (guarded) {
                execute("rollback to part");
                execute("release part");
            } else {
                connection.rollback();
            }
        } catch (SQLException e) {
            // A full disk makes the database give up the whole transaction, not only the statement.
            failure = Refusal.of(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Whether nothing of it can be stored any more. */
    boolean failed() {
        return failure != null;
    }

    /** Ends it. */
    void commit() {
        try {
            end();
        } finally {
            over.countDown();
        }
    }

    private void end() {
        if (failed()) {
            undo();
        }
        try {
            // This is what commits; the driver's commit() would begin and end one more transaction.
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            if (!failed()) {
                failure = Refusal.of(e);
                undo();
            }
        }
    }

    /** Whether it has ended, at the latest after that time. An interruption is left for later: the part is done. */
    boolean over(Duration patience) {
        boolean interrupted = Thread.interrupted();
        try {
            return over.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
            return false;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void undo() {
        try {
            execute("rollback");
        } catch (SQLException e) {
            LOG.info("The database had undone the transaction by itself: {}", e.getMessage());
        }
    }

    /** Throws why it could not be stored, if so. Called by each writer once it is over. */
    void verify() {
        if (failed()) {
            throw new StoreException(failure.getMessage(), failure);
        }
    }
}
