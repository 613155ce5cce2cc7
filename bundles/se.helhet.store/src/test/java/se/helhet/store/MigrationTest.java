package se.helhet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.helhet.store.Trial.V1;
import static se.helhet.store.Trial.VISIT;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.store.StoreException;

class MigrationTest {
    private static final String V2 = "create table prov_extra (id integer primary key, note text);";
    private static final String HALF = "create table prov_half (id integer);\n\ncreate tabel prov_wrong (id integer);";
    private static final Migrations OTHER =
            Migrations.of("annan", Map.of("V001__thing.sql", "create table annan_thing (name text);"));

    @TempDir
    Path folder;

    @Test
    void runsOnlyWhatIsNewAndKeepsTheRows() {
        try (SqliteStore store = Trial.open(folder)) {
            Trial.visit(store, "Åsö");
        }
        try (SqliteStore store = Trial.open(folder, Trial.files("V001__visit.sql", V1, "V002__extra.sql", V2))) {
            assertEquals(1, Trial.count(store, VISIT));
            assertEquals(0, Trial.count(store, DSL.table("prov_extra")));
            assertTrue(store.trouble("prov").isEmpty());
        }
    }

    @Test
    void takesABackupBeforeANewMigrationButNotWhenNothingIsNewOrStored() throws IOException {
        Migrations both = Trial.files("V001__visit.sql", V1, "V002__extra.sql", V2);
        Trial.open(folder).close();
        try (SqliteStore store = Trial.open(folder, Trial.first(), OTHER)) {
            assertEquals(List.of(), backups(), "nothing had been stored");
            Trial.visit(store, "Åsö");
        }
        Trial.open(folder, Trial.first(), OTHER).close();
        assertEquals(List.of(), backups(), "nothing was new");
        Migrations also = Migrations.of("tredje", Map.of("V001__thing.sql", "create table tredje_thing (name text);"));
        Trial.open(folder, both, OTHER, also).close();
        List<Path> backups = backups();
        assertEquals(1, backups.size(), "one for all that are brought up to date together");
        String name = backups.get(0).getFileName().toString();
        assertTrue(name.matches("helhet-before-prov-V002-\\d{8}-\\d{6}-\\d{3}\\.db"), name);
        Path elsewhere = Files.createDirectory(folder.resolve("other"));
        Files.copy(backups.get(0), elsewhere.resolve("helhet.db"));
        try (SqliteStore store = Trial.open(elsewhere)) {
            assertEquals(1, Trial.count(store, VISIT));
            assertFalse(has(store, "prov_extra"));
        }
    }

    @Test
    void aMigrationThatFailsHalfwayChangesNothingAndSaysWhere() {
        try (SqliteStore store = Trial.open(folder)) {
            Trial.visit(store, "Åsö");
        }
        Migrations failing = Trial.files("V001__visit.sql", V1, "V002__extra.sql", V2, "V003__half.sql", HALF);
        try (SqliteStore store = Trial.open(folder, failing, OTHER)) {
            String trouble = store.trouble("prov").orElseThrow();
            assertTrue(trouble.contains("prov"), trouble);
            assertTrue(trouble.contains("V003__half.sql stannade på rad 3"), trouble);
            assertTrue(trouble.contains("near \"tabel\": syntax error"), trouble);
            assertFalse(trouble.contains("Exception"), trouble);
            assertFalse(has(store, "prov_half"));
            assertFalse(has(store, "prov_extra"), "the group runs as a whole or not at all");
            assertEquals(1, Trial.count(store, VISIT));
            Trial.visit(store, "Björkäng");
            assertTrue(has(store, "annan_thing"));
            assertTrue(store.trouble("annan").isEmpty());
        }
        try (SqliteStore store = Trial.open(folder, Trial.files("V001__visit.sql", V1, "V002__extra.sql", V2))) {
            assertTrue(store.trouble("prov").isEmpty(), "a mended version runs");
            assertEquals(2, Trial.count(store, VISIT));
        }
    }

    @Test
    void aWriteToTablesThatAreNotThereSaysWhy() {
        try (SqliteStore store = Trial.open(folder, Trial.files("V001__visit.sql", "create tabel x (id integer);"))) {
            StoreException missing = assertThrows(StoreException.class, () -> Trial.visit(store, "Åsö"));
            assertTrue(missing.getMessage().contains("V001__visit.sql"), missing.getMessage());
        }
    }

    @Test
    void saysThatTheStoreIsNewerThanTheBundle() {
        Trial.open(folder, Trial.files("V001__visit.sql", V1, "V002__extra.sql", V2))
                .close();
        try (SqliteStore store = Trial.open(folder)) {
            String trouble = store.trouble("prov").orElseThrow();
            assertTrue(trouble.contains("nyare version (V002)"), trouble);
        }
    }

    @Test
    void saysThatAShippedFileWasEdited() {
        Trial.open(folder).close();
        try (SqliteStore store = Trial.open(folder, Trial.files("V001__visit.sql", V1 + V2))) {
            String trouble = store.trouble("prov").orElseThrow();
            assertTrue(trouble.contains("stämmer inte"), trouble);
            assertFalse(has(store, "prov_extra"));
        }
    }

    @Test
    void aBundleThatComesLaterGetsItsTables() {
        try (SqliteStore store = Trial.open(folder)) {
            Trial.visit(store, "Åsö");
            store.migrate(List.of(OTHER));
            assertTrue(has(store, "annan_thing"));
            assertEquals(1, Trial.count(store, VISIT));
        }
    }

    @Test
    void twoBundlesWithOnePrefixAreTrouble() {
        try (SqliteStore store = Trial.open(folder, Trial.first(), Trial.files("V001__other.sql", V2))) {
            assertTrue(store.trouble("prov").orElseThrow().contains("Två delar"));
            Trial.visit(store, "Åsö");
        }
    }

    @Test
    void readsTheFilesOfAJarWithSwedishLettersInItsPath() throws Exception {
        Path jar = Files.createDirectory(folder.resolve("Åsö & co")).resolve("prov.jar");
        Path own = Path.of(MigrationTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        String anchor = Trial.class.getName().replace('.', '/') + ".class";
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            Files.createDirectories(zip.getPath(anchor).getParent());
            Files.copy(own.resolve(anchor), zip.getPath(anchor));
            Files.createDirectory(zip.getPath("db"));
            try (OutputStream out = Files.newOutputStream(zip.getPath("db/V001__å.sql"))) {
                out.write("-- å".getBytes(StandardCharsets.UTF_8));
            }
            Files.writeString(zip.getPath("db/readme.txt"), "no migration");
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Migrations read = Migrations.onClassPath("prov", loader.loadClass(Trial.class.getName()));
            assertEquals(Map.of("V001__å.sql", "-- å"), read.files().castToSortedMap());
        }
    }

    @Test
    void readsTheFilesOfAFolder() {
        assertEquals(
                Migrations.own().fingerprint(),
                Migrations.onClassPath("store", SqliteStore.class).fingerprint(),
                "the store's list of its own files is whole");
        assertThrows(IllegalArgumentException.class, () -> Migrations.onClassPath("prov", MigrationTest.class));
    }

    private List<Path> backups() throws IOException {
        Path backup = folder.resolve("backup");
        if (!Files.exists(backup)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(backup)) {
            return files.toList();
        }
    }

    private static boolean has(SqliteStore store, String table) {
        return store.read(dsl -> TableShape.of(dsl, table).isPresent());
    }
}
