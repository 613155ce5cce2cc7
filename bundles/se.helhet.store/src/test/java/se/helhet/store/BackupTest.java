package se.helhet.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.helhet.store.Trial.SCHOOL;
import static se.helhet.store.Trial.VISIT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.StoreException;
import se.helhet.api.store.StoreListener;

class BackupTest {
    @TempDir
    Path folder;

    private SqliteStore store;
    private Path backup;
    private int replaced;

    @BeforeEach
    void open() {
        store = Trial.open(folder);
        backup = folder.resolve("säkerhetskopia.db");
        store.addListener(new StoreListener() {
            @Override
            public void changed(ImmutableList<RowChange> changes) {}

            @Override
            public void replaced() {
                replaced++;
            }
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void afterARestoreTheHistoryIsThatOfTheFileThatCameBack() {
        long id = Trial.visit(store, "Ek");
        store.backup(backup);
        rename(id, "Alm");
        assertEquals(
                "Alm", store.history("prov_visit", id, 2).getFirst().after().get("school"));
        store.restore(backup);
        rename(id, "Lind");
        assertEquals(
                "Lind", store.history("prov_visit", id, 2).getFirst().after().get("school"));
        assertEquals(2, store.history("prov_visit", id, 9).size());
    }

    private void rename(long id, String school) {
        store.write(Trial.WHO, w -> {
            w.update(VISIT, id, 1, Map.of(SCHOOL, school));
            return null;
        });
    }

    @Test
    void restoreBringsBackWhatWasAndKeepsWhatIs() throws IOException {
        long id = Trial.visit(store, "Åsö");
        store.backup(backup);
        Trial.visit(store, "Björkäng");
        store.restore(backup);
        assertEquals(List.of("Åsö"), schools());
        assertEquals(1, replaced);
        assertEquals(1, store.history("prov_visit", id).size());
        Trial.visit(store, "Önnered");
        assertEquals(List.of("Åsö", "Önnered"), schools());

        List<Path> kept = files(folder.resolve("backup"));
        assertEquals(1, kept.size());
        assertTrue(kept.get(0).getFileName().toString().startsWith("helhet-before-restore-"));
        store.restore(kept.get(0));
        assertEquals(List.of("Björkäng", "Åsö"), schools());
    }

    @Test
    void restoringBringsOlderTablesUpToDate() {
        store.backup(backup);
        store.close();
        store = Trial.open(
                folder, Trial.files("V001__visit.sql", Trial.V1, "V002__x.sql", "create table prov_x (id integer);"));
        store.restore(backup);
        assertEquals(0, Trial.count(store, DSL.table("prov_x")));
    }

    @Test
    void aBackupIsNeverWrittenOverAFile() throws IOException {
        Files.writeString(backup, "viktigt");
        StoreException refused = assertThrows(StoreException.class, () -> store.backup(backup));
        assertTrue(refused.getMessage().contains("finns redan"), refused.getMessage());
        assertEquals("viktigt", Files.readString(backup));
    }

    @Test
    void aBackupThatCannotBeWrittenLeavesNothing() throws IOException {
        Path nowhere = folder.resolve("finns/inte/kopia.db");
        StoreException refused = assertThrows(StoreException.class, () -> store.backup(nowhere));
        assertTrue(refused.getMessage().contains("Kontrollera att mappen finns"), refused.getMessage());
        assertTrue(files(folder).stream().noneMatch(f -> f.toString().endsWith(".part")));
    }

    @Test
    void restoreRefusesWhatIsNoStoreAndChangesNothing() throws Exception {
        Trial.visit(store, "Åsö");
        store.backup(backup);
        byte[] whole = Files.readAllBytes(backup);
        Path text = Files.writeString(folder.resolve("brev.txt"), "Hej! Det här är ingen databas.\n".repeat(500));
        Path empty = Files.createFile(folder.resolve("tom.db"));
        Path cut = Files.write(folder.resolve("kapad.db"), Arrays.copyOf(whole, whole.length / 2));
        byte[] holed = whole.clone();
        Arrays.fill(holed, whole.length / 2, whole.length - 4096, (byte) 7);
        Path hole = Files.write(folder.resolve("skadad.db"), holed);
        Path other = folder.resolve("annan.db");
        try (Connection c = JDBC.createConnection("jdbc:sqlite:" + other, new Properties())) {
            c.createStatement().execute("create table x (a integer)");
        }
        for (Path bad : List.of(text, empty, cut, hole, other)) {
            byte[] before = Files.readAllBytes(bad);
            StoreException refused = assertThrows(StoreException.class, () -> store.restore(bad), bad.toString());
            assertTrue(refused.getMessage().contains("ingen hel säkerhetskopia"), refused.getMessage());
            assertArrayEquals(before, Files.readAllBytes(bad));
        }
        assertTrue(assertThrows(StoreException.class, () -> store.restore(folder.resolve("saknas.db")))
                .getMessage()
                .contains("finns inte"));
        assertEquals(List.of("Åsö"), schools());
        assertEquals(0, replaced);
        assertFalse(Files.exists(folder.resolve("backup")));
    }

    @Test
    void restoreWaitsForReadersAndIsRefusedWithinOne() {
        store.backup(backup);
        assertThrows(
                IllegalStateException.class,
                () -> store.read(dsl -> {
                    store.restore(backup);
                    return null;
                }));
        assertEquals(0, Trial.count(store, VISIT));
    }

    @Test
    void aStoreOfANewerHelhetIsNotTakenIn() throws SQLException {
        Trial.visit(store, "Åsö");
        store.backup(backup);
        try (Connection c = JDBC.createConnection("jdbc:sqlite:" + backup, new Properties())) {
            c.createStatement()
                    .execute("insert into flyway_store select 9, '009', description, type, 'V009__x.sql', checksum,"
                            + " installed_by, installed_on, execution_time, success from flyway_store"
                            + " where version = '001'");
        }
        StoreException refused = assertThrows(StoreException.class, () -> store.restore(backup));
        assertTrue(refused.getMessage().contains("nyare version (V009)"), refused.getMessage());
        assertEquals(List.of("Åsö"), schools());
    }

    private List<String> schools() {
        return store.read(dsl -> dsl.select(SCHOOL).from(VISIT).orderBy(SCHOOL).fetch(SCHOOL));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
