package se.helhet.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import se.helhet.api.store.StoreException;

/** Runs a bundle's migrations on a copy of the store and looks at what they did to the tables of others. */
final class Rehearsal {
    /** Strings and comments say nothing of which tables a statement touches. */
    private static final Pattern SILENT = Pattern.compile("--[^\n]*|/\\*.*?\\*/|'(?:[^']|'')*'", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("[a-z_][a-z0-9_]*");
    private static final Set<String> FORBIDDEN = Set.of("attach", "detach", "pragma", "vacuum");

    private final Path copy;
    private final Migrations migrations;

    /** @param copy of the store; is changed */
    Rehearsal(Path copy, Migrations migrations) {
        this.copy = copy;
        this.migrations = migrations;
    }

    /** Why the migrations must not be used, or empty. */
    Optional<String> run() {
        Map<String, String> before = others();
        Optional<String> said = migrations
                .files()
                .keyValuesView()
                .collect(f -> foreign(f.getOne(), f.getTwo(), before))
                .detectOptional(Optional::isPresent)
                .orElse(Optional.empty());
        if (said.isPresent()) {
            return said;
        }
        try {
            new Migrator(copy, migrations).run(version -> {});
        } catch (StoreException e) {
            return Optional.of(e.getMessage());
        }
        Map<String, String> after = others();
        TreeSet<String> touched = new TreeSet<>();
        before.forEach((name, sql) -> {
            if (!sql.equals(after.get(name))) {
                touched.add(name);
            }
        });
        after.keySet().stream().filter(name -> !before.containsKey(name)).forEach(touched::add);
        return touched.isEmpty() ? Optional.empty() : Optional.of(notOwn(touched.first(), ""));
    }

    private Optional<String> foreign(String file, String sql, Map<String, String> others) {
        return WORD.matcher(SILENT.matcher(sql).replaceAll(" ").toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .filter(word -> FORBIDDEN.contains(word) || others.containsKey(word))
                .findFirst()
                .map(word -> FORBIDDEN.contains(word)
                        ? "Filen " + file + " använder " + word + ", som filer som bygger upp tabeller inte får göra."
                        : notOwn(word, " (" + file + ")"));
    }

    private String notOwn(String name, String place) {
        return "Filerna som bygger upp tabellerna för " + migrations.prefix() + " rör " + name + place
                + ", som inte är deras. De får bara röra tabeller vars namn börjar med " + migrations.prefix() + "_.";
    }

    /** Name to SQL of everything in the copy that is not the bundle's own. */
    private Map<String, String> others() {
        Map<String, String> found = new TreeMap<>();
        try (Connection connection = Connections.foreign(copy)) {
            DSLContext dsl = DSL.using(connection, SQLDialect.SQLITE);
            dsl.select(
                            DSL.field(DSL.name("name"), String.class),
                            DSL.coalesce(DSL.field(DSL.name("sql"), String.class), ""))
                    .from(DSL.table("sqlite_master"))
                    .forEach(r -> {
                        String name = r.value1().toLowerCase(Locale.ROOT);
                        if (!OwnTables.own(migrations.prefix(), name) && !name.startsWith("sqlite_")) {
                            found.put(name, r.value2());
                        }
                    });
            return found;
        } catch (SQLException e) {
            throw Refusal.of(e);
        }
    }
}
