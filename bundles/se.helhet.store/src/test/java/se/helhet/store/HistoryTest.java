package se.helhet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.collections.api.factory.Maps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.StaleRow;

class HistoryTest {
    @TempDir
    Path folder;

    @Test
    void cannotBeChangedEvenWithDirectSql() throws SQLException {
        try (SqliteStore store = Trial.open(folder)) {
            Trial.visit(store, "Åsö");
        }
        try (Connection c = JDBC.createConnection("jdbc:sqlite:" + folder.resolve("helhet.db"), new Properties());
                Statement s = c.createStatement()) {
            SQLException update =
                    assertThrows(SQLException.class, () -> s.execute("update store_history set who = 'x'"));
            SQLException delete = assertThrows(SQLException.class, () -> s.execute("delete from store_history"));
            assertTrue(update.getMessage().contains("historiken kan inte ändras"), update.getMessage());
            assertTrue(delete.getMessage().contains("historiken kan inte tas bort"), delete.getMessage());
            assertEquals(1, s.executeQuery("select count(*) from store_history").getInt(1));
        }
    }

    @Test
    void keepsUniversalTimeWhateverTheMachineSays() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        try (SqliteStore store = Trial.open(folder)) {
            long id = Trial.visit(store, "Åsö");
            LocalDateTime at = store.history("prov_visit", id).get(0).at();
            Duration age = Duration.between(at, LocalDateTime.now(ZoneOffset.UTC));
            assertTrue(age.abs().toMinutes() < 5, at + " is " + age + " from now");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aRowThatComesBackCountsOnFromItsLastVersion() {
        try (SqliteStore store = Trial.open(folder)) {
            long id = Trial.visit(store, "Åsö");
            store.write(Trial.WHO, w -> {
                w.update(Trial.VISIT, id, 1, Map.of(Trial.SCHOOL, "Ösö"));
                w.delete(Trial.VISIT, id, 2);
                return null;
            });
            store.write(Trial.WHO, w -> w.insert(Trial.VISIT, Map.of(Trial.ID, id, Trial.SCHOOL, "Åsö")));
            assertThrows(
                    StaleRow.class,
                    () -> store.write(Trial.WHO, w -> {
                        w.update(Trial.VISIT, id, 1, Map.of(Trial.SCHOOL, "Ensö"));
                        return null;
                    }));
            assertEquals("3", store.history("prov_visit", id).getFirst().after().get("version"));
        }
    }

    @Test
    void theLatestChangesAreInOrderHoweverManyWriteAtOnce() throws Exception {
        try (SqliteStore store = Trial.open(folder)) {
            long id = Trial.visit(store, "Ek");
            assertEquals(1, store.history("prov_visit", id, 4).size());
            ExecutorService writers = Executors.newFixedThreadPool(8);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(writers.submit(() -> change(store, id, 40)));
            }
            writers.shutdown();
            while (!writers.isTerminated()) {
                versions(store, id);
            }
            for (Future<?> one : all) {
                one.get();
            }
            assertEquals(List.of("321", "320", "319", "318"), versions(store, id));
        }
    }

    private static void change(SqliteStore store, long id, int times) {
        for (int done = 0; done < times; ) {
            long version = store.read(dsl -> dsl.select(Trial.VERSION)
                    .from(Trial.VISIT)
                    .where(Trial.ID.eq(id))
                    .fetchSingle()
                    .value1());
            try {
                store.write(Trial.WHO, w -> {
                    w.update(Trial.VISIT, id, version, Map.of(Trial.ORE, version));
                    return null;
                });
                done++;
            } catch (StaleRow e) {
                // Somebody was first.
            }
        }
    }

    /** Newest first, each of them one less than the one before. */
    private static List<String> versions(SqliteStore store, long id) {
        List<String> versions = store.history("prov_visit", id, 4)
                .collect(change -> change.after().get("version"))
                .castToList();
        for (int i = 1; i < versions.size(); i++) {
            assertEquals(Long.parseLong(versions.get(i - 1)) - 1, Long.parseLong(versions.get(i)), versions::toString);
        }
        return versions;
    }

    @Test
    void aRowThatGoesAndComesBackIsToldInOrder() {
        try (SqliteStore store = Trial.open(folder)) {
            long id = Trial.visit(store, "Ek");
            store.history("prov_visit", id, 4);
            store.write(Trial.WHO, w -> {
                w.delete(Trial.VISIT, id, 1);
                return null;
            });
            store.write(Trial.WHO, w -> w.insert(Trial.VISIT, Map.of(Trial.ID, id, Trial.SCHOOL, "Ek")));
            assertEquals(
                    List.of(RowChange.Action.INSERT, RowChange.Action.DELETE, RowChange.Action.INSERT),
                    store.history("prov_visit", id, 4)
                            .collect(RowChange::action)
                            .castToList());
            assertEquals(
                    store.history("prov_visit", id).collect(RowChange::after),
                    store.history("prov_visit", id, 4).collect(RowChange::after));
        }
    }

    @Test
    void saysAlsoWhatTheDatabaseReckonsByItself() {
        String reckoned = Trial.V1.replace("share numeric", "share numeric, loud text as (upper(school)) stored");
        try (SqliteStore store = Trial.open(folder, Trial.files("V001__visit.sql", reckoned))) {
            long id = Trial.visit(store, "Ek");
            store.write(Trial.WHO, w -> {
                w.update(Trial.VISIT, id, 1, Map.of(Trial.SCHOOL, "Alm"));
                return null;
            });
            var change = store.history("prov_visit", id).getFirst();
            assertEquals("EK", change.before().get("loud"));
            assertEquals("ALM", change.after().get("loud"));
        }
    }

    @Test
    void everyCharacterSurvivesTheTextForm() {
        var row = Maps.immutable.of("namn", "Å\"\\/{}[]:,\u0000\t\n\u001f\u2028😀", "tom", "");
        assertEquals(row, FlatJson.read(FlatJson.write(row)));
        assertEquals(Maps.immutable.empty(), FlatJson.read("{}"));
    }
}
