package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.launcher.CannotStart;

/** A third party's plugin from its file to its data's end, in one unit's product. */
@Timeout(300)
class PluginLifeOSGiTest {
    private static final String ROUND = "arsredovisning-2019";

    @TempDir
    Path folder;

    private Workbench workbench;
    private Publisher publisher;

    @BeforeEach
    void start() throws CannotStart {
        workbench = Workbench.start("navet", folder.resolve("home"));
        publisher = new Publisher(workbench, folder).trusted();
    }

    @AfterEach
    void stop() {
        workbench.close();
    }

    private void restart() throws CannotStart {
        workbench.close();
        workbench = Workbench.start("navet", folder.resolve("home"));
    }

    private void ok(String... words) {
        assertEquals(0, workbench.run(words), () -> workbench.err());
    }

    private void install(BusPlugin plugin) {
        ok("install", publisher.publish(plugin).toString());
    }

    private void ride(String date, int riders) throws IOException {
        Path csv = Files.writeString(folder.resolve("rides.csv"), "ridden_on,riders\n" + date + "," + riders + "\n");
        ok("import", "bus.ride", csv.toString());
    }

    private long rides() {
        ok("rows", "bus.riders@2019");
        return workbench.out().lines().filter(line -> line.contains("2019-")).count();
    }

    @Test
    void registersFiguresAndTablesAreThereAtOnceAndAfterTheNextStart() throws IOException, CannotStart {
        install(new BusPlugin("1.0.0"));
        ride("2019-05-02", 17);
        assertEquals(1, rides());
        restart();
        assertEquals(1, rides());
        ok("features", "unit.bus");
        assertTrue(workbench.out().contains("Undertecknad av: "), workbench.out());
        assertTrue(workbench.out().contains("org.example.unit.bus 1.0.0 ACTIVE"), workbench.out());
    }

    @Test
    void neverWritesToTheProductsFolder() throws IOException {
        Path product = Path.of(System.getProperty("basedir")).resolve("../../product/navet/target/navet");
        List<String> before = listing(product);
        install(new BusPlugin("1.0.0"));
        ok("remove", "unit.bus");
        assertEquals(before, listing(product));
    }

    private static List<String> listing(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.map(p -> p + " " + p.toFile().lastModified()).sorted().toList();
        }
    }

    @Test
    void removingKeepsTheRowsAndReinstallingFindsThem() throws IOException, CannotStart {
        install(new BusPlugin("1.0.0"));
        ride("2019-05-02", 17);
        ok("remove", "unit.bus");
        assertTrue(
                workbench
                        .out()
                        .contains("Uppgifterna stannar i förrådet: 1 rader i tabeller som börjar med bus_. De är"
                                + " tillbaka när funktionen installeras igen."),
                workbench.out());
        assertEquals(1, workbench.run("submit", "bus", ROUND));
        restart();
        ok("features", "unit.bus");
        assertTrue(workbench.out().contains("kan installeras"), workbench.out());
        ok("install", "unit.bus");
        assertTrue(
                workbench.out().contains("Uppgifterna från förra gången finns kvar: 1 rader i bus_."), workbench.out());
        assertEquals(1, rides());
    }

    @Test
    void purgingAsksTwiceAndWritesABackupFirst() throws IOException {
        install(new BusPlugin("1.0.0"));
        ride("2019-05-02", 17);
        assertEquals(1, workbench.run("purge", "unit.bus", "--confirm", "unit.bus"));
        assertEquals(
                "Funktionen unit.bus är installerad. Ta bort den först med: helhet remove unit.bus",
                workbench.err().strip());
        ok("remove", "unit.bus");
        assertEquals(1, workbench.run("purge", "unit.bus"));
        assertEquals(
                "Inget är borttaget än. Bekräfta med: helhet purge unit.bus --confirm unit.bus",
                workbench.err().strip());
        assertEquals(1, workbench.run("purge", "unit.bus", "--confirm", "unit.buss"));
        assertTrue(workbench.err().startsWith("Skriv unit.bus för att bekräfta"), workbench.err());
        ok("purge", "unit.bus", "--confirm", "unit.bus");
        String backup = workbench
                .out()
                .lines()
                .filter(l -> l.startsWith("Säkerhetskopia: "))
                .findFirst()
                .orElseThrow();
        assertTrue(Files.size(Path.of(backup.substring("Säkerhetskopia: ".length()))) > 0);
        install(new BusPlugin("1.0.0"));
        assertEquals(0, rides());
    }

    @Test
    void aDefaultConfigurationHoldsAtOnceAndGoesWithItsFeature() {
        install(new BusPlugin("1.0.0").configuring("\"org.example.bus\": {\"seats:Integer\": 40}"));
        assertEquals("40", workbench.configured("org.example.bus", "seats"));
        ok(
                "update",
                publisher
                        .publish(new BusPlugin("1.1.0").configuring("\"org.example.bus\": {\"seats\": 55}"))
                        .toString());
        assertEquals("55", workbench.configured("org.example.bus", "seats"));
        ok("remove", "unit.bus");
        assertEquals("", workbench.configured("org.example.bus", "seats"));
    }

    @Test
    void anUpdateThatIsTakenBackTakesItsConfigurationBack() throws IOException {
        install(new BusPlugin("1.0.0").configuring("\"org.example.bus\": {\"seats\": 40}"));
        ok("demo", "load");
        ride("2019-05-02", 17);
        BusPlugin bad = new BusPlugin("2.0.0")
                .behaving("throw:part")
                .configuring("\"org.example.bus\": {\"seats\": 1}, \"org.example.more\": {\"seats\": 1}");
        assertEquals(1, workbench.run("update", publisher.publish(bad).toString()));
        assertEquals("40", workbench.configured("org.example.bus", "seats"));
        assertEquals("", workbench.configured("org.example.more", "seats"));
    }

    @Test
    void anUpdateMigratesAndKeepsTheRows() throws IOException {
        install(new BusPlugin("1.0.0"));
        ride("2019-05-02", 17);
        BusPlugin second =
                new BusPlugin("1.1.0").migration("V002__line.sql", "alter table bus_ride add column line text;");
        ok("update", publisher.publish(second).toString());
        assertTrue(workbench.out().contains("Uppdaterat från 1.0.0 till 1.1.0: Kollektivtrafik."), workbench.out());
        assertEquals(1, rides());
        ok("features", "unit.bus");
        assertTrue(workbench.out().contains("org.example.unit.bus 1.1.0 ACTIVE"), workbench.out());
    }

    @Test
    void anUpdateThatDoesNotComeUpIsTakenBackWithItsTables() throws IOException {
        install(new BusPlugin("1.0.0"));
        ok("demo", "load");
        ride("2019-05-02", 17);
        BusPlugin bad = new BusPlugin("2.0.0")
                .behaving("throw:part")
                .migration(
                        "V002__line.sql",
                        "alter table bus_ride add column line text; create table bus_line (id integer);");
        assertEquals(1, workbench.run("update", publisher.publish(bad).toString()));
        assertEquals(
                "Enheten bus kan inte längre rita sina kapitel med den nya versionen. Be utgivaren om en rättad fil.",
                workbench.err().lines().findFirst().orElse(""));
        assertEquals(1, rides());
        ok("features", "unit.bus");
        assertTrue(workbench.out().contains("org.example.unit.bus 1.0.0 ACTIVE"), workbench.out());
        ok("submit", "bus", ROUND);
        ride("2019-05-03", 4);
        assertEquals(2, rides());
    }

    @Test
    void anOlderPluginOnANewerStoreIsRefused() throws IOException {
        install(new BusPlugin("1.1.0").migration("V002__line.sql", "alter table bus_ride add column line text;"));
        ride("2019-05-02", 17);
        assertEquals(
                1,
                workbench.run(
                        "update", publisher.publish(new BusPlugin("1.0.0")).toString()));
        assertEquals(
                "Förrådet har tabeller för bus från en nyare version (V002) än den som är installerad. Inget har ändrats."
                        + " Installera en nyare version av bus.",
                workbench.err().strip());
        assertEquals(1, rides());
    }

    @Test
    void aPluginWhoseFilesAreGoneDoesNotKeepTheWorkbenchFromStarting() throws IOException, CannotStart {
        install(new BusPlugin("1.0.0"));
        workbench.close();
        try (Stream<Path> walk = Files.walk(folder.resolve("home/plugins/repository"))) {
            for (Path jar : walk.filter(p -> p.toString().endsWith(".jar")).toList()) {
                Files.delete(jar);
            }
        }
        workbench = Workbench.start("navet", folder.resolve("home"));
        ok("rows", "navet.pupils@2019");
        assertFalse(Stream.of(workbench.context().getBundles())
                .anyMatch(b -> b.getSymbolicName().startsWith("org.example")));
    }

    @Test
    void aFeatureOfTheProductGoesAndComes() throws CannotStart {
        ok("remove", "format.pdf");
        restart();
        ok("features");
        assertTrue(workbench.out().contains("format.pdf 0.1.0-SNAPSHOT kan installeras"), workbench.out());
        ok("install", "format.pdf");
        ok("features");
        assertTrue(workbench.out().contains("format.pdf 0.1.0-SNAPSHOT igång"), workbench.out());
    }

    @Test
    void thePlatformCannotBeRemoved() {
        assertEquals(1, workbench.run("remove", "platform"));
        assertEquals(
                "Plattformen bär allt annat och byts bara tillsammans med produkten.",
                workbench.err().strip());
    }
}
