package se.helhet.store;

import org.jooq.Configuration;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;

/** jOOQ as the store sets it up. */
final class Jooq {
    private static final Settings SETTINGS = new Settings()
            .withRenderSchema(false)
            // Nobody reads these; each statement would pay for them.
            .withExecuteLogging(false)
            .withFetchWarnings(false);
    private static final Configuration PLAIN =
            new DefaultConfiguration().set(SQLDialect.SQLITE).set(SETTINGS).set(new NoTransactions());
    private static final Configuration READING = PLAIN.derive(new DefaultExecuteListenerProvider(new ReadOnly()));

    private Jooq() {}

    /** A statement's text with a question mark for each value. */
    static String text(Query query) {
        return DSL.using(SQLDialect.SQLITE, SETTINGS).render(query);
    }

    /** For the store itself. */
    static DSLContext plain(ConnectionProvider connections) {
        return DSL.using(PLAIN.derive(connections));
    }

    /** For those who may read only: a statement that changes anything fails before it reaches the database. */
    static DSLContext reading(ConnectionProvider connections) {
        return DSL.using(READING.derive(connections));
    }

    private static final class ReadOnly implements ExecuteListener {
        private static final long serialVersionUID = 1L;

        @Override
        public void start(ExecuteContext ctx) {
            if (ctx.type() == ExecuteType.WRITE || ctx.type() == ExecuteType.DDL || ctx.type() == ExecuteType.BATCH) {
                throw new IllegalStateException(
                        "This context is for reading; change rows through Writing, which keeps the history");
            }
        }

        @Override
        public void executeStart(ExecuteContext ctx) {
            if (ctx.sql() != null) {
                Noted.read(ctx.sql());
            }
        }
    }

    /** The store's transaction is the only one: a second one on its connection would commit it halfway. */
    private static final class NoTransactions implements TransactionProvider {
        @Override
        public void begin(TransactionContext ctx) {
            throw new IllegalStateException("Use Store.write for a transaction");
        }

        @Override
        public void commit(TransactionContext ctx) {
            throw new IllegalStateException("Use Store.write for a transaction");
        }

        @Override
        public void rollback(TransactionContext ctx) {
            throw new IllegalStateException("Use Store.write for a transaction");
        }
    }
}
