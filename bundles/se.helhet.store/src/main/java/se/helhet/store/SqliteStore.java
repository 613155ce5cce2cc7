package se.helhet.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.store.PluginTables;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreException;
import se.helhet.api.store.StoreListener;
import se.helhet.api.store.Who;
import se.helhet.api.store.Writing;

/**
 * The store in one SQLite file. In the framework it is a service; tests and tools open it themselves. Safe to use from
 * any thread: readers never wait, writers take turns in the order they came.
 */
public final class SqliteStore implements Store, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteStore.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(2);

    private final Path file;
    private final HomeLock lock;
    private final Backups backups;
    private final Schema schema;
    private final Tables tables;
    private final Listeners listeners = new Listeners();
    private final KnownChanges shown = new KnownChanges();
    private final Swap<Database> database;
    private final PluginTables pluginTables;

    private SqliteStore(Path file, HomeLock lock, Iterable<Migrations> migrations) {
        this.file = file;
        this.lock = lock;
        this.backups = new Backups(file);
        this.schema = new Schema(file, backups);
        this.tables = new Tables(schema::trouble);
        this.database = new Swap<>(opened(migrations));
        this.pluginTables = new StoredPluginTables(this, file, backups, schema, listeners);
    }

    @Override
    public String place() {
        return file.toString();
    }

    /** The tables of plugins as a whole. */
    public PluginTables pluginTables() {
        return pluginTables;
    }

    /**
     * Opens the store, creates it when missing, and brings all tables up to date. A bundle whose migrations fail is
     * named by {@link #trouble}; the others work.
     *
     * @throws StoreException when the file is no store, is in use by another Helhet, or cannot be written
     */
    public static SqliteStore open(Path file, Iterable<Migrations> migrations) {
        Path whole = file.toAbsolutePath().normalize();
        HomeLock lock = HomeLock.take(whole);
        try {
            return new SqliteStore(whole, lock, migrations);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private Database opened(Iterable<Migrations> migrations) {
        if (Files.exists(file) && !StoreFile.canBecomeStore(file)) {
            throw new StoreException("Filen " + file + " är ingen databas från Helhet, eller så är den skadad. Flytta"
                    + " undan den och återställ den senaste säkerhetskopian i mappen backup, eller välj en annan mapp"
                    + " med --home.");
        }
        Database opened = Database.open(file);
        try {
            schema.migrateOwn(opened);
            schema.migrate(opened, migrations);
            tables.forget();
            shown.forget();
            return opened;
        } catch (RuntimeException | Error e) {
            opened.close();
            throw e;
        }
    }

    @Override
    public <T> T read(Function<DSLContext, T> work) {
        return database.use(db -> db.read(work));
    }

    @Override
    public <T> T write(Who who, Function<Writing, T> work) {
        Written<T> written = database.use(db -> db.write(lease -> {
            Gate gate = new Gate(lease, tables, who);
            T result = work.apply(gate);
            return new Written<>(result, gate.finish());
        }));
        if (written.changes().notEmpty()) {
            shown.changed(written.changes());
            listeners.tell(listener -> listener.changed(written.changes()));
        }
        return written.result();
    }

    /** Work on the file itself, while nobody else writes through this store; table shapes are forgotten afterwards. */
    <T> T inTurnAlone(Supplier<T> work) {
        return database.use(db -> db.alone(() -> {
            try {
                return work.get();
            } finally {
                tables.forget();
            }
        }));
    }

    private record Written<T>(T result, ImmutableList<RowChange> changes) {}

    @Override
    public ImmutableList<RowChange> history(String table, long id, int most) {
        if (most > KnownChanges.MOST) {
            return changes(table, id, most);
        }
        Noted.history();
        return shown.of(table, id, most, () -> changes(table, id, KnownChanges.MOST));
    }

    private ImmutableList<RowChange> changes(String table, long id, int most) {
        return read(dsl -> new History(dsl).of(table, id, most));
    }

    @Override
    public ImmutableList<RowChange> latest(int most) {
        return read(dsl -> new History(dsl).latest(most));
    }

    @Override
    public void backup(Path to) {
        database.use(db -> {
            StoreFile.copy(file, to.toAbsolutePath());
            return null;
        });
    }

    @Override
    public void restore(Path from) {
        Path incoming = Restore.prepare(from.toAbsolutePath(), file);
        AtomicReference<StoreException> failure = new AtomicReference<>();
        try {
            database.replace(PATIENCE, present -> replaced(present, incoming, failure));
        } finally {
            StoreFile.discard(incoming);
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        listeners.tell(StoreListener::replaced);
    }

    private Database replaced(Database present, Path incoming, AtomicReference<StoreException> failure) {
        if (present == null) {
            throw new StoreException("Förrådet är stängt.");
        }
        Path saved = backups.before("restore");
        present.close();
        try {
            Restore.put(incoming, file);
            return opened(schema.known());
        } catch (StoreException e) {
            failure.set(e);
            Restore.put(Restore.prepare(saved, file), file);
            return opened(schema.known());
        }
    }

    @Override
    public Optional<String> trouble(String prefix) {
        return schema.trouble(prefix);
    }

    /** For bundles that come while the store is open: brings their tables up to date. */
    void migrate(Iterable<Migrations> migrations) {
        database.use(db -> db.alone(() -> {
            schema.migrate(db, migrations);
            tables.forget();
            return null;
        }));
    }

    /** Outside the framework: {@code listener} hears of every change from now on. */
    public void addListener(StoreListener listener) {
        addListeners(() -> List.of(listener));
    }

    /** @param source asked at each change */
    void addListeners(Supplier<? extends List<StoreListener>> source) {
        listeners.add(source);
    }

    /**
     * Someone who still reads or writes after a short while, such as a unit that hangs, does not keep the process from
     * ending: the file then stays open and locked until the process is gone, which SQLite is made for.
     */
    @Override
    public void close() {
        try {
            database.replace(PATIENCE_AT_THE_END, db -> {
                if (db != null) {
                    db.close();
                    lock.close();
                }
                return null;
            });
        } catch (StoreException e) {
            LOG.warn("The store is still in use and is left open", e);
        }
    }
}
