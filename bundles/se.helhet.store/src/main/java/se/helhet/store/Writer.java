package se.helhet.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.store.StoreException;

/**
 * The connection that writes. Writers take turns in the order they came. A commit waits for the disk, which takes longer
 * than most writes, so those who come meanwhile share the next one: whoever begins a transaction does the own part, lines up
 * again behind those who have come, who do theirs, and commits for all. Nobody returns before the own part is on disk.
 */
final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final Duration MOST_AWAITED = Duration.ofMillis(100);
    private final Connection connection;
    private final ReentrantLock turn = new ReentrantLock(true);

    /** For the one whose turn it is; null when no transaction is open. */
    private SharedTransaction open;

    Writer(Connection connection) {
        this.connection = connection;
    }

    /**
     * All of {@code work} or, when it throws anything, nothing of it.
     *
     * @throws StoreException also when it was done but could not be committed
     */
    <T> T write(Function<Lease, T> work) {
        if (turn.isHeldByCurrentThread() && open != null) {
            throw new IllegalStateException("A write within a write: hand the Writing on instead");
        }
        SharedTransaction joined = null;
        boolean first = false;
        T result;
        turn.lock();
        try {
            SharedTransaction before = open;
            joined = join();
            first = joined != before;
            result = joined.part(work);
        } finally {
            turn.unlock();
            if (first) {
                commit(joined);
            } else if (joined != null) {
                await(joined);
            }
        }
        joined.verify();
        return result;
    }

    private SharedTransaction join() {
        if (open == null || open.failed()) {
            commit(open);
            open = SharedTransaction.begin(connection);
        }
        return open;
    }

    /** Does nothing when somebody has done it. */
    private void commit(SharedTransaction joined) {
        turn.lock();
        try {
            if (joined != null && joined == open) {
                open = null;
                joined.commit();
            }
        } finally {
            turn.unlock();
        }
    }

    /** Who began it commits it; had that thread died before, somebody else would. */
    private void await(SharedTransaction joined) {
        while (!joined.over(MOST_AWAITED)) {
            if (turn.tryLock()) {
                try {
                    commit(joined);
                } finally {
                    turn.unlock();
                }
            }
        }
    }

    /** Work on the file itself, while nobody else writes. It may {@link #write}. */
    <T> T alone(Supplier<T> work) {
        turn.lock();
        try {
            commit(open);
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    /** Everything is in the main file afterwards. */
    @Override
    public void close() {
        try (connection) {
            DSL.using(connection).execute("pragma wal_checkpoint(truncate)");
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The database could not be closed cleanly", e);
        }
    }
}
