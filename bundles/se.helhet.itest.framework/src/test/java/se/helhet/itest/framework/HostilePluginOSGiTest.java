package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.helhet.launcher.CannotStart;

/** Whatever a plugin does, the workbench serves the other units, and says in a sentence what is wrong. */
@Timeout(300)
class HostilePluginOSGiTest {
    private static final String ROUND = "arsredovisning-2019";

    @TempDir
    static Path folder;

    private static Workbench workbench;
    private static Publisher publisher;

    @BeforeAll
    static void start() throws CannotStart {
        System.setProperty("helhet.unit.limit", "1000");
        System.setProperty("helhet.unit.memory", "100");
        workbench = Workbench.start("navet", folder.resolve("home"));
        assertEquals(0, workbench.run("demo", "load"), () -> workbench.err());
        publisher = new Publisher(workbench, folder).trusted();
    }

    @AfterAll
    static void stop() {
        workbench.close();
        System.clearProperty("helhet.unit.limit");
        System.clearProperty("helhet.unit.memory");
    }

    @AfterEach
    void tidyUp() {
        workbench.run("remove", "unit.bus");
        workbench.run("purge", "unit.bus", "--confirm", "unit.bus");
    }

    /** Nothing of it is left, and Navet answers. */
    private static void refused(Path file, String sentence) throws IOException {
        assertEquals(1, workbench.run("install", file.toString()));
        assertEquals(sentence, workbench.err().lines().findFirst().orElse(""), workbench.err());
        assertTrue(Stream.of(workbench.context().getBundles())
                .noneMatch(b -> b.getSymbolicName().startsWith("org.example")));
        workbench.run("features");
        assertFalse(workbench.out().contains("bus 1"), workbench.out());
        navetAnswers();
    }

    private static void navetAnswers() {
        assertEquals(0, workbench.run("rows", "navet.pupils@2019"), () -> workbench.err());
        assertTrue(workbench.out().lines().count() > 100, workbench.out());
    }

    @ParameterizedTest
    @CsvSource({
        "throw:constructor, IllegalStateException",
        "throw:registers, IllegalStateException",
        "error:registers, StackOverflowError",
        "throw:figures, IllegalStateException",
        "error:offers, StackOverflowError",
        "throw:deadlines, IllegalStateException"
    })
    void aUnitThatThrowsWhenAskedIsNotInstalled(String behaviour, String named) throws IOException {
        refused(
                publisher.publish(new BusPlugin("1.0.0").behaving(behaviour)),
                behaviour.endsWith("constructor")
                        ? "Enheten bus kunde inte läsas in. Insticksprogrammet gick inte att starta. Orsaken står i"
                                + " loggen. Hör av dig till den som sköter enhetens insticksprogram, eller installera"
                                + " en rättad version."
                        : "Enheten bus kunde inte läsas in. Insticksprogrammet har ett fel (" + named + "). Orsaken"
                                + " står i loggen. Hör av dig till den som sköter enhetens insticksprogram, eller"
                                + " installera en rättad version.");
    }

    @Test
    void aUnitThatNeverAnswersIsNotInstalled() throws IOException {
        refused(
                publisher.publish(new BusPlugin("1.0.0").behaving("hang:registers")),
                "Enheten bus svarade inte inom 1 sekund och kunde inte läsas in. Orsaken står i loggen. Hör av dig"
                        + " till den som sköter enhetens insticksprogram, eller installera en rättad version.");
    }

    @Test
    void aUnitThatAllocatesWithoutEndWhenAskedIsNotInstalled() throws IOException {
        assumeTrue(Runtime.version().feature() < 20, "later Java cannot end a thread");
        refused(
                publisher.publish(new BusPlugin("1.0.0").behaving("hoard:figures")),
                "Enheten bus tog för mycket minne och kunde inte läsas in. Orsaken står i loggen. Hör av dig till den"
                        + " som sköter enhetens insticksprogram, eller installera en rättad version.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "throw:part | kunde inte rita avsnitt 2 i kapitlet bus. Insticksprogrammet har ett fel (IllegalStateException).",
                "error:part | kunde inte rita avsnitt 2 i kapitlet bus. Insticksprogrammet har ett fel (StackOverflowError).",
                "throw:chapters | kunde inte räkna upp sina kapitel. Insticksprogrammet har ett fel (IllegalStateException).",
                "hang:part | svarade inte inom 1 sekund och kunde inte rita avsnitt 2 i kapitlet bus.",
                "hoard:part | tog för mycket minne och kunde inte rita avsnitt 2 i kapitlet bus."
            })
    void aUnitThatFailsInItsChapterLeavesANamedGapInTheReport(String behaviour, String cause) throws IOException {
        assumeTrue(
                Runtime.version().feature() < 20 || !behaviour.startsWith("hoard"), "later Java cannot end a thread");
        Path file = publisher.publish(new BusPlugin("1.0.0").behaving(behaviour));
        assertEquals(0, workbench.run("install", file.toString()), () -> workbench.err());
        assertEquals(1, workbench.run("submit", "bus", ROUND), () -> workbench.err());
        Path out = Files.createTempDirectory(folder, "report");
        assertEquals(1, workbench.run("report", ROUND, "--out", out.toString(), "--format", "html"), workbench.err());
        assertTrue(workbench.err().contains("Enheten bus " + cause), workbench.err());
        try (Stream<Path> files = Files.list(out)) {
            Path html = files.filter(f -> f.toString().endsWith(".html"))
                    .findFirst()
                    .orElseThrow();
            String text = Files.readString(html);
            assertTrue(text.contains("27\u00A0531"), "Navet's chapter is there");
            assertTrue(text.contains("Kollektivtrafik"), "the gap is named");
        }
        navetAnswers();
    }

    @Test
    void aUnitThatHangsAgainAndAgainIsSetAside() throws IOException {
        assumeTrue(Runtime.version().feature() < 20, "later Java cannot end a thread: once is enough there");
        Path file = publisher.publish(new BusPlugin("1.0.0").behaving("hang:part"));
        assertEquals(0, workbench.run("install", file.toString()), () -> workbench.err());
        for (int i = 0; i < 3; i++) {
            assertEquals(1, workbench.run("submit", "bus", ROUND), () -> workbench.err());
        }
        assertEquals(1, workbench.run("features"));
        assertEquals(
                "Enheten bus är ställd åt sidan efter 3 fel. Det senaste: Enheten bus svarade inte inom 1 sekund och"
                        + " kunde inte rita avsnitt 2 i kapitlet bus. Installera en rättad version av enhetens"
                        + " insticksprogram, eller ta tillbaka enheten under Administration när orsaken är borta.",
                workbench.err().strip());
        assertEquals(1, workbench.run("health"));
        assertTrue(workbench.out().contains("bus: "), workbench.out());
        allCallsEnd();
        assertEquals(0, workbench.run("health", "bring-back", "bus"), () -> workbench.err());
        navetAnswers();
    }

    /** The last call that hung is given some time to end by itself before it is ended. */
    private void allCallsEnd() {
        long end = System.nanoTime() + 30_000_000_000L;
        do {
            workbench.run("health");
        } while (workbench.err().contains(" aldrig slutat ") && System.nanoTime() < end);
        assertFalse(workbench.err().contains(" aldrig slutat "), workbench.err());
    }

    @Test
    void aUnitThatCannotBeEndedIsSetAsideAtOnce() throws IOException {
        assumeTrue(Runtime.version().feature() >= 20, "this Java ends what hangs");
        Path file = publisher.publish(new BusPlugin("1.0.0").behaving("hang:part"));
        assertEquals(0, workbench.run("install", file.toString()), () -> workbench.err());
        for (int i = 0; i < 2; i++) {
            assertEquals(1, workbench.run("submit", "bus", ROUND), () -> workbench.err());
        }
        assertEquals(1, workbench.run("features"));
        assertEquals(
                "Enheten bus är ställd åt sidan: den har inte slutat räkna och går inte att avbryta. Enheten bus svarade"
                        + " inte inom 1 sekund och kunde inte rita avsnitt 2 i kapitlet bus. Starta om Helhet; till dess"
                        + " tar enheten kraft från datorn. Installera sedan en rättad version av enhetens"
                        + " insticksprogram.",
                workbench.err().strip());
        assertEquals(1, workbench.run("health"));
        assertTrue(
                workbench.err().contains(" aldrig slutat och tar kraft från datorn. Starta om Helhet."),
                workbench.err());
        navetAnswers();
    }

    @Test
    void aBundleThatWantsAMissingPackageIsNotInstalled() throws IOException {
        refused(
                publisher.publish(new BusPlugin("1.0.0").importing("org.nowhere.timetable;version=\"[2,3)\"")),
                "Bunten org.example.unit.bus behöver paketet org.nowhere.timetable (version från 2.0.0 och före 3.0.0),"
                        + " som ingen bunt i produkten ger.");
    }

    @Test
    void aUnitWithAnothersIdIsNotInstalled() throws IOException {
        refused(
                publisher.publish(new BusPlugin("1.0.0").named("unit.bus", "org.example.unit.bus", "navet")),
                "Kollektivtrafik vill vara enheten navet, men det är Navet (unit.navet). Be utgivaren byta id.");
    }

    @Test
    void tablesWithAnothersPrefixAreNotInstalled() throws IOException {
        refused(
                publisher.publish(new BusPlugin("1.0.0").named("unit.bus", "org.example.navet", "bus")),
                "Kollektivtrafik vill ha tabeller som börjar med navet_, men de tillhör Navet (unit.navet). Be"
                        + " utgivaren byta namn på bunten.");
    }

    @Test
    void aBrokenMigrationIsNotRun() throws IOException {
        refused(
                publisher.publish(new BusPlugin("1.0.0").migration("V002__x.sql", "create tabel bus_x (id integer);")),
                "Tabellerna för bus kunde inte uppdateras: filen V002__x.sql stannade på rad 1. Databasen svarade: near"
                        + " \"tabel\": syntax error. Tabellerna för bus och deras innehåll är som de var, och allt annat"
                        + " fungerar. Installera en rättad version av bus.");
    }

    @Test
    void aMigrationThatTouchesOthersTablesIsNotRun() throws IOException {
        refused(
                publisher.publish(new BusPlugin("1.0.0").migration("V002__x.sql", "delete from navet_booking;")),
                "Filerna som bygger upp tabellerna för bus rör navet_booking (V002__x.sql), som inte är deras. De får"
                        + " bara röra tabeller vars namn börjar med bus_.");
    }

    @Test
    void anUnsignedFileIsNotInstalled() throws IOException {
        Path file = publisher.publish(new BusPlugin("1.0.0"));
        byte[] bytes = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("unsigned.helhet"), Arrays.copyOf(bytes, bytes.length - 202));
        refused(
                cut,
                "Filen unsigned.helhet är inte undertecknad, eller så är den avklippt. Den installeras inte. Hämta den"
                        + " på nytt från utgivaren.");
    }

    @Test
    void anAlteredFileIsNotInstalled() throws IOException {
        Path file = publisher.publish(new BusPlugin("1.0.0"));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Path altered = Files.write(folder.resolve("altered.helhet"), bytes);
        refused(
                altered,
                "Filen altered.helhet har ändrats sedan den undertecknades. Den installeras inte. Hämta den på nytt från"
                        + " utgivaren.");
    }

    @Test
    void aStrangersFileIsNotInstalled() throws IOException {
        Path other = Files.createDirectories(folder.resolve("stranger"));
        Path file = new Publisher(workbench, other).publish(new BusPlugin("1.0.0"));
        assertEquals(1, workbench.run("install", file.toString()));
        String said = workbench.err().strip();
        assertTrue(said.startsWith("Filen plugin-1.helhet är undertecknad med nyckeln "), said);
        assertTrue(
                said.endsWith(", som inte är betrodd här. Jämför fingeravtrycket med utgivaren. Litar du på det: välj"
                        + " Admin, Betrodda nycklar, och lägg till utgivarens nyckelfil. På kommandoraden: helhet keys"
                        + " add FIL.pub NAMN"),
                said);
        navetAnswers();
    }
}
