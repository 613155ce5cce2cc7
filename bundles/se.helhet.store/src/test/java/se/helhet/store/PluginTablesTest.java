package se.helhet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.helhet.store.Trial.V1;
import static se.helhet.store.Trial.VISIT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.store.PluginTables;
import se.helhet.api.store.StoreException;
import se.helhet.api.store.Who;

class PluginTablesTest {
    private static final Who WHO = new Who("test", "test");
    private static final Migrations CIRCLE = Migrations.of(
            "ring",
            Map.of(
                    "V001__ring.sql",
                    "create table ring_a (id integer primary key, b integer references ring_b);\n"
                            + "create table ring_b (id integer primary key, a integer not null references ring_a,"
                            + " note text default 'vad? {0} ''x''');\n"
                            + "create index ring_a_b on ring_a (b);\n"
                            + "insert into ring_a values (1, null);\n"
                            + "insert into ring_b (id, a) values (7, 1);\n"
                            + "update ring_a set b = 7;"));

    @TempDir
    Path folder;

    private SqliteStore store;
    private PluginTables tables;

    @BeforeEach
    void open() {
        store = Trial.open(folder, Trial.first(), CIRCLE);
        tables = store.pluginTables();
        Trial.visit(store, "Åsö");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void knowsWhoHasTablesAndHowManyRows() {
        assertEquals(List.of("prov", "ring"), tables.prefixes().castToList());
        assertEquals(Map.of("ring_a", 1L, "ring_b", 1L), tables.rows("ring").castToSortedMap());
        assertTrue(tables.rows("rin").isEmpty());
    }

    @Test
    void purgesOnePrefixAfterABackupAndLeavesTheOthers() {
        Path backup = tables.purge("ring", WHO);
        assertTrue(Files.exists(backup));
        assertTrue(tables.rows("ring").isEmpty());
        assertEquals(List.of("prov"), tables.prefixes().castToList());
        assertEquals(1, Trial.count(store, VISIT));
        assertEquals(1L, rowsInHistory("ring_a"), "the history says what went");
    }

    private long rowsInHistory(String table) {
        return store.read(dsl -> dsl.fetchValue(
                                "select row_count from store_history where table_name = ? and action = 'DELETE'",
                                table))
                        instanceof Number n
                ? n.longValue()
                : -1;
    }

    @Test
    void aPurgedPrefixGetsItsTablesAnew() {
        tables.purge("ring", WHO);
        store.migrate(List.of(CIRCLE));
        assertEquals(Map.of("ring_a", 1L, "ring_b", 1L), tables.rows("ring").castToSortedMap());
        assertEquals(Optional.empty(), store.trouble("ring"));
    }

    @Test
    void putsOnePrefixBackAndKeepsWhatOthersWroteSince() {
        Path backup = folder.resolve("saved.db");
        store.backup(backup);
        store.migrate(List.of(Migrations.of(
                "ring",
                Map.of(
                        "V001__ring.sql",
                        CIRCLE.files().get("V001__ring.sql"),
                        "V002__more.sql",
                        "create table ring_c (id integer); alter table ring_b add column extra text;"
                                + " update ring_b set note = null;"))));
        Trial.visit(store, "Ängö");
        tables.putBack("ring", backup);
        assertEquals(Map.of("ring_a", 1L, "ring_b", 1L), tables.rows("ring").castToSortedMap());
        assertEquals(2, Trial.count(store, VISIT));
        store.migrate(List.of(CIRCLE));
        assertEquals(Optional.empty(), store.trouble("ring"), "the older files fit the tables again");
        assertEquals("vad? {0} 'x'", store.read(dsl -> dsl.fetchValue("select note from ring_b")));
        assertEquals(
                1L,
                store.read(dsl -> dsl.fetchCount(
                                org.jooq.impl.DSL.table("sqlite_master"),
                                org.jooq.impl.DSL.condition("name = 'ring_a_b'")))
                        * 1L);
    }

    @Test
    void putsNothingBackFromWhatIsNoBackup() throws IOException {
        Path page = Files.writeString(folder.resolve("page.db"), "<html>");
        assertThrows(StoreException.class, () -> tables.putBack("ring", page));
        assertEquals(2, tables.rows("ring").size());
    }

    @Test
    void rehearsesWithoutChangingTheStore() throws IOException {
        assertEquals(Optional.empty(), tables.rehearse("ny", Map.of("V001__x.sql", "create table ny_x (id integer);")));
        assertTrue(tables.rows("ny").isEmpty());
        try (Stream<Path> left = Files.list(folder)) {
            assertTrue(left.noneMatch(f -> f.toString().contains("rehearsal")));
        }
    }

    @Test
    void refusesABrokenMigrationBeforeItIsRun() {
        String said = tables.rehearse("ny", Map.of("V001__x.sql", "create table ny_x (id integer);\ncreate tabel y;"))
                .orElseThrow();
        assertTrue(
                said.startsWith("Tabellerna för ny kunde inte uppdateras: filen V001__x.sql stannade på rad 2."), said);
    }

    @Test
    void refusesFilesOlderThanTheTables() {
        store.migrate(List.of(Trial.files("V001__visit.sql", V1, "V002__x.sql", "create table prov_x (id integer);")));
        assertEquals(
                "Förrådet har tabeller för prov från en nyare version (V002) än den som är installerad. Inget har ändrats."
                        + " Installera en nyare version av prov.",
                tables.rehearse("prov", Map.of("V001__visit.sql", V1)).orElseThrow());
    }

    @Test
    void refusesFilesThatTouchTablesOfOthers() {
        for (String sql : List.of(
                "drop table prov_visit;",
                "create trigger ny_t after insert on prov_visit begin select 1; end;",
                "create table ny_x as select * from PROV_VISIT;",
                "delete from \"prov_visit\";",
                "update store_history set who = 'x';",
                "drop table flyway_prov;")) {
            String said = tables.rehearse("ny", Map.of("V001__x.sql", sql)).orElseThrow();
            assertTrue(said.startsWith("Filerna som bygger upp tabellerna för ny rör "), sql + ": " + said);
            assertTrue(said.endsWith("De får bara röra tabeller vars namn börjar med ny_."), said);
        }
    }

    @Test
    void refusesFilesThatMakeTablesWithAnothersPrefix() {
        assertEquals(
                "Filerna som bygger upp tabellerna för ny rör prov_evil, som inte är deras. De får bara röra tabeller"
                        + " vars namn börjar med ny_.",
                tables.rehearse("ny", Map.of("V001__x.sql", "create table prov_evil (id integer);"))
                        .orElseThrow());
    }

    @Test
    void refusesFilesThatReachOutOfTheStore() {
        assertEquals(
                "Filen V001__x.sql använder attach, som filer som bygger upp tabeller inte får göra.",
                tables.rehearse("ny", Map.of("V001__x.sql", "attach database '/tmp/x' as y;"))
                        .orElseThrow());
    }

    @Test
    void knowsWhetherAnythingWouldBeRun() {
        assertTrue(tables.current("ring", CIRCLE.files().castToSortedMap()));
        assertFalse(tables.current("ring", Map.of("V001__ring.sql", "create table ring_a (id integer);")));
        assertFalse(tables.current("ny", Map.of("V001__x.sql", "create table ny_x (id integer);")));
    }

    @Test
    void refusesTheStoresOwnPrefix() {
        assertTrue(tables.rehearse("store", Map.of("V001__x.sql", "create table store_x (id integer);"))
                .isPresent());
    }
}
