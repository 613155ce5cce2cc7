package se.helhet.store;

import static se.helhet.store.db.Tables.STORE_MIGRATED;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.store.StoreException;

/** Brings the bundles' tables up to date and remembers whose could not be. Called by one thread at a time. */
final class Schema {
    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);
    private static final Migrations OWN = Migrations.own();
    private final Path file;
    private final Backups backups;
    private final Map<String, Migrations> known = new LinkedHashMap<>();
    private final Map<String, String> troubles = new ConcurrentHashMap<>();

    Schema(Path file, Backups backups) {
        this.file = file;
        this.backups = backups;
    }

    Optional<String> trouble(String prefix) {
        return Optional.ofNullable(troubles.get(prefix));
    }

    /** The store's own tables, first of all. Throws {@link StoreException} when the file cannot be used. */
    void migrateOwn(Database database) {
        boolean begun = database.read(Schema::knowsPrints);
        if (!begun || !upToDate(database, OWN)) {
            run(database, OWN, version -> backUp(database, "store-" + version));
        }
    }

    /** Never throws for one bundle's sake; its prefix then has a {@link #trouble}. */
    void migrate(Database database, Iterable<Migrations> all) {
        Set<String> seen = new HashSet<>();
        boolean[] saved = {false};
        for (Migrations migrations : all) {
            String prefix = migrations.prefix();
            if (!seen.add(prefix)) {
                report(
                        prefix,
                        "Två delar vill ha tabeller som börjar med " + prefix + "_. Bara den första får några."
                                + " Ta bort en av dem.",
                        null);
            } else if (!prefix.equals(OWN.prefix())) {
                known.put(prefix, migrations);
                try {
                    // One backup is enough for all that are brought up to date together.
                    bringUp(database, migrations, version -> {
                        if (!saved[0]) {
                            backUp(database, prefix + "-" + version);
                            saved[0] = true;
                        }
                    });
                    troubles.remove(prefix);
                } catch (StoreException e) {
                    report(prefix, e.getMessage(), e);
                }
            }
        }
    }

    /** All bundles that have been brought up to date or were tried. */
    List<Migrations> known() {
        return List.copyOf(known.values());
    }

    /** The prefix's tables are gone or others now: its trouble, if any, is over. */
    void forget(String prefix) {
        known.remove(prefix);
        troubles.remove(prefix);
    }

    private void bringUp(Database database, Migrations migrations, Consumer<String> beforeFirst) {
        if (!upToDate(database, migrations)) {
            run(database, migrations, beforeFirst);
        }
    }

    private void run(Database database, Migrations migrations, Consumer<String> beforeFirst) {
        new Migrator(file, migrations).run(beforeFirst);
        String print = migrations.fingerprint();
        database.write(lease -> Jooq.plain(lease)
                .insertInto(STORE_MIGRATED)
                .set(STORE_MIGRATED.PREFIX, migrations.prefix())
                .set(STORE_MIGRATED.FINGERPRINT, print)
                .onConflict(STORE_MIGRATED.PREFIX)
                .doUpdate()
                .set(STORE_MIGRATED.FINGERPRINT, print)
                .execute());
    }

    private static boolean upToDate(Database database, Migrations migrations) {
        return database.read(dsl -> current(dsl, migrations));
    }

    /** Whether exactly these migrations have been run. */
    static boolean current(DSLContext dsl, Migrations migrations) {
        String last = dsl.select(STORE_MIGRATED.FINGERPRINT)
                .from(STORE_MIGRATED)
                .where(STORE_MIGRATED.PREFIX.eq(migrations.prefix()))
                .fetchOne(STORE_MIGRATED.FINGERPRINT);
        return migrations.fingerprint().equals(last);
    }

    private static boolean knowsPrints(DSLContext dsl) {
        return TableShape.of(dsl, STORE_MIGRATED.getName()).isPresent();
    }

    private void backUp(Database database, String what) {
        boolean written = database.read(dsl -> knowsPrints(dsl) && new History(dsl).begun());
        if (written) {
            backups.before(what);
        }
    }

    private void report(String prefix, String sentence, StoreException cause) {
        LOG.error(sentence, cause);
        troubles.put(prefix, sentence);
    }
}
