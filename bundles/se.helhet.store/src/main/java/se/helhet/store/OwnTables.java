package se.helhet.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import se.helhet.api.store.StoreException;

/**
 * Takes away or replaces all tables of one prefix in one transaction, on a connection of its own that does not look at
 * foreign keys: tables may point at one another in a circle. Nobody else may write meanwhile.
 */
final class OwnTables {
    private final Path file;
    private final String prefix;

    OwnTables(Path file, String prefix) {
        this.file = file;
        this.prefix = prefix;
    }

    /** Whether a table, index or trigger of this name belongs to the prefix. */
    static boolean own(String prefix, String name) {
        return name.startsWith(prefix + "_")
                || name.equals("flyway_" + prefix)
                || name.startsWith("flyway_" + prefix + "_");
    }

    /** @param also what else to do in the same transaction */
    void drop(Consumer<DSLContext> also) {
        work(dsl -> {
            drop(dsl);
            dsl.execute("delete from store_migrated where prefix = ?", prefix);
            also.accept(dsl);
        });
    }

    void replaceFrom(Path backup) {
        work(
                dsl -> {
                    drop(dsl);
                    List<Record3<String, String, String>> objects = objects(dsl, "old");
                    for (var each : objects) {
                        if (each.value1().equals("table")) {
                            asWritten(dsl, each.value3());
                            dsl.execute("insert into main.{0} select * from old.{0}", DSL.name(each.value2()));
                        }
                    }
                    for (var each : objects) {
                        if (!each.value1().equals("table") && each.value3() != null) {
                            asWritten(dsl, each.value3());
                        }
                    }
                    dsl.execute("delete from main.store_migrated where prefix = ?", prefix);
                    dsl.execute(
                            "insert into main.store_migrated select * from old.store_migrated where prefix = ?",
                            prefix);
                },
                backup);
    }

    /** Past jOOQ, which would take signs in comments and texts for places to fill. */
    private static void asWritten(DSLContext dsl, String sql) {
        dsl.connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    private void drop(DSLContext dsl) {
        for (var each : objects(dsl, "main")) {
            if (each.value1().equals("table") || each.value1().equals("view")) {
                dsl.execute("drop " + each.value1() + " main.{0}", DSL.name(each.value2()));
            }
        }
    }

    /** Type, name and SQL, tables first. */
    private List<Record3<String, String, String>> objects(DSLContext dsl, String schema) {
        return dsl
                .select(
                        DSL.field(DSL.name("type"), String.class),
                        DSL.field(DSL.name("name"), String.class),
                        DSL.field(DSL.name("sql"), String.class))
                .from("{0}.sqlite_master", DSL.name(schema))
                .orderBy(DSL.field(DSL.name("rowid")))
                .fetch()
                .stream()
                .filter(r -> own(prefix, r.value2()))
                .toList();
    }

    private void work(Consumer<DSLContext> work) {
        work(work, null);
    }

    private void work(Consumer<DSLContext> work, Path backup) {
        try (Connection connection = Connections.rebuilding(file)) {
            DSLContext dsl = DSL.using(connection, SQLDialect.SQLITE);
            if (backup != null) {
                dsl.execute("attach database ? as old", backup.toAbsolutePath().toString());
            }
            connection.setAutoCommit(false);
            try {
                work.accept(dsl);
                connection.commit();
            } catch (RuntimeException | SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException | DataAccessException e) {
            throw new StoreException(
                    "Tabellerna för " + prefix + " kunde inte ändras: " + Refusal.said(e) + ". Inget har ändrats.", e);
        }
    }
}
