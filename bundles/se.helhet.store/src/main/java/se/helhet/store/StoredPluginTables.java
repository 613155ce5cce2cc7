package se.helhet.store;

import static se.helhet.store.db.Tables.STORE_MIGRATED;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import se.helhet.api.store.PluginTables;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.StoreException;
import se.helhet.api.store.StoreListener;
import se.helhet.api.store.Who;

/** What {@link SqliteStore} does for those who install and remove plugins. */
final class StoredPluginTables implements PluginTables {
    private static final String OWN = "store";

    private final SqliteStore store;
    private final Path file;
    private final Backups backups;
    private final Schema schema;
    private final Listeners listeners;

    StoredPluginTables(SqliteStore store, Path file, Backups backups, Schema schema, Listeners listeners) {
        this.store = store;
        this.file = file;
        this.backups = backups;
        this.schema = schema;
        this.listeners = listeners;
    }

    @Override
    public ImmutableList<String> prefixes() {
        return store.read(dsl -> Lists.immutable
                .withAll(dsl.select(STORE_MIGRATED.PREFIX)
                        .from(STORE_MIGRATED)
                        .orderBy(STORE_MIGRATED.PREFIX)
                        .fetch(STORE_MIGRATED.PREFIX))
                .reject(OWN::equals));
    }

    @Override
    public ImmutableSortedMap<String, Long> rows(String prefix) {
        return store.read(dsl -> {
            Map<String, Long> rows = new TreeMap<>();
            tables(dsl, prefix).forEach(name -> rows.put(name, (long) dsl.fetchCount(DSL.table(DSL.name(name)))));
            return SortedMaps.immutable.withSortedMap(new TreeMap<>(rows));
        });
    }

    private static List<String> tables(DSLContext dsl, String prefix) {
        return dsl
                .select(DSL.field(DSL.name("name"), String.class))
                .from(DSL.table("sqlite_master"))
                .where(DSL.field(DSL.name("type"), String.class).eq("table"))
                .fetch(0, String.class)
                .stream()
                .filter(name -> name.startsWith(prefix + "_"))
                .toList();
    }

    @Override
    public boolean current(String prefix, Map<String, String> files) {
        return files.isEmpty() || store.read(dsl -> Schema.current(dsl, Migrations.of(prefix, files)));
    }

    @Override
    public Optional<String> rehearse(String prefix, Map<String, String> files) {
        if (prefix.equals(OWN) || prefix.equals("flyway") || prefix.equals("sqlite")) {
            return Optional.of("Tabeller som börjar med " + prefix + "_ är förrådets egna.");
        }
        Migrations migrations;
        try {
            migrations = Migrations.of(prefix, files);
        } catch (IllegalArgumentException e) {
            return Optional.of("Prefixet " + prefix + " kan inte användas för tabeller: det ska vara ett ord med små"
                    + " bokstäver.");
        }
        if (current(prefix, files)) {
            return Optional.empty();
        }
        Path copy = file.resolveSibling(file.getFileName() + ".rehearsal");
        discard(copy);
        try {
            StoreFile.copy(file, copy);
            return new Rehearsal(copy, migrations).run();
        } finally {
            discard(copy);
        }
    }

    private static void discard(Path copy) {
        for (String end : List.of("", "-wal", "-shm", "-journal")) {
            StoreFile.discard(copy.resolveSibling(copy.getFileName() + end));
        }
    }

    @Override
    public void putBack(String prefix, Path backup) {
        if (!Files.isRegularFile(backup) || !StoreFile.isStore(backup)) {
            throw new StoreException(
                    "Filen " + backup + " är ingen hel säkerhetskopia från Helhet. Inget har ändrats.");
        }
        change(prefix, () -> {
            new OwnTables(file, prefix).replaceFrom(backup);
            return null;
        });
    }

    @Override
    public Path purge(String prefix, Who who) {
        if (prefix.equals(OWN)) {
            throw new IllegalArgumentException("The store's own tables stay");
        }
        Map<String, Long> rows = rows(prefix).castToSortedMap();
        return change(prefix, () -> {
            Path backup = backups.before("purge-" + prefix);
            new OwnTables(file, prefix).drop(dsl -> new History(dsl).append(entries(rows, who)));
            return backup;
        });
    }

    private static List<History.Entry> entries(Map<String, Long> rows, Who who) {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        return rows.entrySet().stream()
                .map(e -> new History.Entry(
                        new RowChange(
                                now,
                                who,
                                RowChange.Action.DELETE,
                                e.getKey(),
                                Optional.empty(),
                                e.getValue(),
                                Maps.immutable.empty(),
                                Maps.immutable.empty()),
                        "1 = 1"))
                .toList();
    }

    private <T> T change(String prefix, Supplier<T> work) {
        T result = store.inTurnAlone(() -> {
            T done = work.get();
            schema.forget(prefix);
            return done;
        });
        listeners.tell(StoreListener::replaced);
        return result;
    }
}
