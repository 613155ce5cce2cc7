package se.helhet.store;

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
            .withFetchWarnings(false)
            .withAttachRecords(false);
    private static final ExecuteListener READ_ONLY = new ReadOnly();

    private Jooq() {}

    /** A statement's text with a question mark for each value. */
    static String text(Query query) {
        return DSL.using(SQLDialect.SQLITE, SETTINGS).render(query);
    }

    /** For the store itself. */
    static DSLContext plain(ConnectionProvider connections) {
        return DSL.using(configuration(connections));
    }

    /** For those who may read only: a statement that changes anything fails before it reaches the database. */
    static DSLContext reading(ConnectionProvider connections) {
        return DSL.using(configuration(connections).set(new DefaultExecuteListenerProvider(READ_ONLY)));
    }

    private static DefaultConfiguration configuration(ConnectionProvider connections) {
        DefaultConfiguration configuration = new DefaultConfiguration();
        configuration.set(SQLDialect.SQLITE);
        configuration.set(SETTINGS);
        configuration.set(connections);
        configuration.set(new NoTransactions());
        return configuration;
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
