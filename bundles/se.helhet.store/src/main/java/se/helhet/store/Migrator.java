package se.helhet.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;
import se.helhet.api.store.StoreException;

/** Runs the pending migrations of one bundle, all or none. */
final class Migrator {
    private final Migrations migrations;
    private final Flyway flyway;

    Migrator(Path file, Migrations migrations) {
        this.migrations = migrations;
        this.flyway = Flyway.configure(Flyway.class.getClassLoader())
                .dataSource(Connections.migrating(file))
                .table("flyway_" + migrations.prefix())
                .resourceProvider(new MigrationFiles(migrations))
                .javaMigrationClassProvider(List::of)
                .locations(new String[0])
                .ignoreMigrationPatterns(new String[0])
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .group(true)
                .load();
        // After load, which would put its own in place.
        LogFactory.setLogCreator(FlywayLog::new);
    }

    /**
     * @param beforeFirst told the version ({@code V003}) before anything is changed; not called when nothing is pending
     * @throws StoreException with a sentence when the tables could not be brought up to date; they are as they were
     */
    void run(Consumer<String> beforeFirst) {
        try {
            MigrationInfoService info = flyway.info();
            for (MigrationInfo applied : info.applied()) {
                if (unknown(applied.getState())) {
                    throw newer(applied.getVersion().getVersion());
                }
            }
            if (info.pending().length > 0) {
                beforeFirst.accept("V" + info.pending()[0].getVersion().getVersion());
            }
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new StoreException(
                    "Filerna som bygger upp tabellerna för " + migrations.prefix() + " stämmer inte med dem som redan"
                            + " har körts. Inget har ändrats. Installera om " + migrations.prefix()
                            + " i den version som användes senast, eller en nyare.",
                    e);
        } catch (FlywayException e) {
            throw failed(e);
        }
    }

    private static boolean unknown(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.MISSING_SUCCESS;
    }

    private StoreException newer(String version) {
        String prefix = migrations.prefix();
        return new StoreException("Förrådet har tabeller för " + prefix + " från en nyare version (V" + version
                + ") än den som är installerad. Inget har ändrats. Installera en nyare version av " + prefix + ".");
    }

    private StoreException failed(FlywayException cause) {
        return new StoreException(
                "Tabellerna för " + migrations.prefix() + " kunde inte uppdateras" + place(cause)
                        + ". Databasen svarade: " + Refusal.said(cause) + ". Tabellerna för " + migrations.prefix()
                        + " och deras innehåll är som de var, och allt annat fungerar. Installera en rättad version av "
                        + migrations.prefix() + ".",
                cause);
    }

    private static String place(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof FlywaySqlScriptException script) {
                return ": filen " + script.getResource().getFilename() + " stannade på rad " + script.getLineNumber();
            }
        }
        return "";
    }
}
