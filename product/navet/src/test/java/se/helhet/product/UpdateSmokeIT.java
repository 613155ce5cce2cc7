package se.helhet.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/helhet update PRODUCT.zip}: a newer product takes the old one's place, or everything is as it was. */
class UpdateSmokeIT {

    private static final String NAVET = "se.helhet.unit.navet";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    Path folder;

    private PackedProduct product;

    @BeforeEach
    void startWithTheDemonstration() throws IOException, InterruptedException {
        product = PackedProduct.unpack(folder).with("HELHET_CACHE", "off");
        assertEquals(0, product.run("demo", "load").status());
    }

    private PackedProduct.Result update(Path zip) throws IOException, InterruptedException {
        return product.run("update", zip.toString());
    }

    private Path zip() {
        return folder.resolve("nyare produkt.zip");
    }

    private String version() throws IOException {
        return Files.readAllLines(product.folder().resolve("product.properties")).stream()
                .filter(line -> line.startsWith("version="))
                .findFirst()
                .orElseThrow()
                .substring("version=".length());
    }

    /** Every file of the product and its content, but for what an update keeps. */
    private Map<String, Integer> files() throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(product.folder())) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                String name = product.folder().relativize(path).toString();
                if (!name.equals("update.lock")) {
                    files.put(name, Arrays.hashCode(Files.readAllBytes(path)));
                }
            }
        }
        return files;
    }

    private List<String> rows() throws IOException, InterruptedException {
        PackedProduct.Result rows = product.run("rows", "navet.pupils@2019");
        assertEquals(0, rows.status(), () -> rows.err() + "");
        assertTrue(rows.out().size() > 10, () -> rows.out() + "");
        return rows.out();
    }

    private void refused(PackedProduct.Result result, String sentence) {
        assertEquals(1, result.status(), () -> result.out() + "\n" + result.err());
        assertTrue(String.join("\n", result.err()).contains(sentence), () -> result.err() + "");
    }

    @Test
    void aNewerProductTakesTheOldOnesPlace() throws IOException, InterruptedException {
        List<String> rows = rows();
        String before = version();
        Path zip = NewerProduct.version("99.1.0")
                .inBundle(NAVET, "db/V099__more.sql", "create table navet_more (id integer primary key);\n")
                .write(zip());
        PackedProduct.Result result = update(zip);
        assertEquals(0, result.status(), () -> result.out() + "\n" + result.err());
        assertEquals(List.of(), result.err());
        assertEquals("99.1.0", version());
        assertTrue(
                result.out()
                        .contains("Helhet Navet är uppdaterad från version " + before
                                + " till 99.1.0. Den förra versionens filer ligger i "
                                + product.folder().resolve("previous") + " och kan tas bort."),
                () -> result.out() + "");
        assertTrue(Files.isRegularFile(product.folder().resolve("previous/product.properties")));
        assertTrue(Files.notExists(product.folder().resolve("incoming")));
        assertEquals(rows, rows());
        try (Stream<Path> copies = Files.list(product.home().resolve("backup"))) {
            assertTrue(copies.anyMatch(file -> file.toString().contains("helhet-before-update-99.1.0-")));
        }
        try (Stream<Path> left = Files.list(product.temporary())) {
            assertEquals(List.of(), left.toList());
        }
        refused(update(zip), "Helhet Navet 99.1.0 är redan installerad i just det skick som filen har.");
        refused(
                update(NewerProduct.version("99.0.9").write(folder.resolve("äldre.zip"))),
                "Filen innehåller version 99.0.9, som är äldre än version 99.1.0 som är installerad.");
    }

    @Test
    void aProductWithABrokenMigrationIsTakenBackByItself() throws IOException, InterruptedException {
        List<String> rows = rows();
        Map<String, Integer> files = files();
        byte[] store = Files.readAllBytes(product.home().resolve("helhet.db"));
        PackedProduct.Result result = update(NewerProduct.version("99.1.0")
                .inBundle(NAVET, "db/V098__good.sql", "create table navet_good (id integer primary key);\n")
                .inBundle("se.helhet.core", "db/V099__broken.sql", "alter table nowhere add column a text;\n")
                .write(zip()));
        refused(result, "Den nya versionen fungerade inte som den ska. Helhet Navet");
        refused(result, "Tabellerna för core kunde inte uppdateras: filen V099__broken.sql stannade på rad 1.");
        assertEquals(files, files());
        assertArrayEquals(store, Files.readAllBytes(product.home().resolve("helhet.db")));
        assertEquals(rows, rows());
    }

    @Test
    void aProductThatLacksABundleIsTakenBackByItself() throws IOException, InterruptedException {
        List<String> rows = rows();
        Map<String, Integer> files = files();
        PackedProduct.Result result =
                update(NewerProduct.version("99.1.0").without("se.helhet.chart").write(zip()));
        refused(result, "Den nya versionen fungerade inte som den ska.");
        refused(result, "se.helhet.chart");
        assertEquals(files, files());
        assertEquals(rows, rows());
    }

    @Test
    void anAlteredOrForeignFileChangesNothing() throws IOException, InterruptedException {
        Map<String, Integer> files = files();
        refused(
                update(NewerProduct.version("99.1.0").writeAsItIs(zip())),
                "är skadad: product.properties saknas i den, hör inte dit eller stämmer inte med sin kontrollsumma.");
        refused(
                update(NewerProduct.version("99.1.0").property("id", "dso").write(zip())),
                "men den som är installerad är Helhet Navet (navet). Inget har ändrats.");
        refused(
                update(Files.writeString(zip(), "Det här är ingen zip.")),
                "är ingen hel produkt från Helhet. Inget har ändrats.");
        refused(update(folder.resolve("finns inte.zip")), "finns inte eller går inte att läsa");
        assertEquals(files, files());
    }

    @Test
    void nothingIsDoneWhileAWorkbenchRuns() throws IOException, InterruptedException {
        Map<String, Integer> files = files();
        Path zip = NewerProduct.version("99.1.0").write(zip());
        Path said = folder.resolve("said");
        Process first = product.begin(said, "shell");
        try {
            Instant end = Instant.now().plus(PATIENCE);
            while (!Files.readString(said).contains("g!") && Instant.now().isBefore(end)) {
                Thread.onSpinWait();
            }
            refused(update(zip), "Helhet är igång med mappen " + product.home() + ". Inget har ändrats.");
        } finally {
            first.getOutputStream().close();
            first.waitFor();
        }
        assertEquals(files, files());
    }

    @Test
    void anOlderProductOnANewerStoreIsToldSo() throws IOException, InterruptedException {
        PackedProduct old = PackedProduct.unpack(folder.resolve("gammal"));
        Path zip = NewerProduct.version("99.1.0")
                .inBundle(NAVET, "db/V099__more.sql", "create table navet_more (id integer primary key);\n")
                .write(zip());
        assertEquals(0, update(zip).status());
        Files.createDirectories(old.home());
        Files.copy(product.home().resolve("helhet.db"), old.home().resolve("helhet.db"));
        PackedProduct.Result check = old.run("check");
        assertNotEquals(0, check.status());
        assertTrue(
                String.join("\n", check.err())
                        .contains("Förrådet har tabeller för navet från en nyare version (V099) än den som är"
                                + " installerad. Inget har ändrats."),
                () -> check.err() + "");
    }

    @Test
    void anUpdateThatWasCutOffIsUndoneAtTheNextStart() throws IOException, InterruptedException {
        List<String> rows = rows();
        Map<String, Integer> files = files();
        Path zip = NewerProduct.version("99.1.0")
                .inBundle(NAVET, "db/V099__more.sql", "create table navet_more (id integer primary key);\n")
                .write(zip());
        Path said = folder.resolve("said");
        Process cut = product.begin(said, "update", zip.toString());
        Path note = product.folder().resolve("update.unfinished");
        Instant end = Instant.now().plus(PATIENCE);
        while (Files.notExists(note) && cut.isAlive() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        cut.destroyForcibly().waitFor();
        assertTrue(Files.exists(note), () -> "it was cut off in time");
        PackedProduct.Result start = product.run("plugins");
        assertEquals(1, start.status());
        assertEquals(
                List.of("En uppdatering avbröts innan den var klar. Den förra versionen är tillbaka, med alla uppgifter"
                        + " som de var. Starta Helhet igen."),
                start.out(),
                () -> start.err() + "");
        assertEquals(files, files());
        assertEquals(rows, rows());
    }
}
