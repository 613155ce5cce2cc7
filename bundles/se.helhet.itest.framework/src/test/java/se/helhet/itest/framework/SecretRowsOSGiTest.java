package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.launcher.CannotStart;

/**
 * Rows of registers that give counts only, with a word in every free text: nothing that leaves the unit's own workbench
 * has that word, neither files nor the store of those who take them in, where every search and every history looks.
 */
@Timeout(300)
class SecretRowsOSGiTest {
    private static final String ROUND = "arsredovisning-2019";
    private static final String WORD = "Kvastbindare";
    private static final String NUMBER = "791936117";

    @TempDir
    static Path folder;

    private static Workbench officers;
    private static Path handedIn;

    @BeforeAll
    static void keepSecrets() throws CannotStart, IOException {
        officers = Workbench.start("dso", folder.resolve("dso"));
        assertEquals(0, officers.run("demo", "load"), () -> officers.err());
        take(
                "dso.incident",
                "aware_on,aware_time,municipality,state,kind,risk,decision,notified_on,notified_time,late_why,organisation,"
                        + "nature,persons,affected,data,consequences,measures",
                "2019-12-02,08:15,Tranemo,Bekräftad,Förlust,Hög risk,Anmäld,2019-12-06,09:00," + (WORD + ",").repeat(4)
                        + NUMBER + "," + WORD + "," + WORD + "," + WORD);
        take(
                "dso.incident",
                "aware_on,aware_time,municipality,state,kind,risk,decision,why_not",
                "2019-12-03,08:15,Tranemo,Bekräftad,Förlust,Risk osannolik,Inte anmäld," + WORD);
        take("dso.enquiry", "asked_on,asker,note", "2019-12-02,Registrerad," + WORD);
        take("dso.advice", "given_on,level,topic,note", "2019-12-02,Enkel,IT-system," + WORD);
        handedIn = folder.resolve("dso.json");
        assertEquals(0, officers.run("submit", "dso", ROUND, "--file", handedIn.toString()), () -> officers.err());
    }

    @AfterAll
    static void close() {
        officers.close();
    }

    private static void take(String register, String head, String row) throws IOException {
        Path file = Files.writeString(folder.resolve(register + ".csv"), head + "\n" + row + "\n");
        assertEquals(0, officers.run("import", register, file.toString()), () -> officers.err());
    }

    @Test
    void theUnitsOwnStoreHasTheWordThatIsLookedFor() throws IOException {
        Path copy = folder.resolve("own.db");
        assertEquals(0, officers.run("backup", copy.toString()), () -> officers.err());
        assertTrue(texts(copy).anyMatch(text -> text.contains(WORD)));
    }

    @Test
    void noFormatOfTheReportHasIt() throws IOException {
        Path out = folder.resolve("report");
        assertEquals(
                0,
                officers.run("report", ROUND, "--out", out.toString(), "--format", "html,pdf,docx,xlsx,data"),
                () -> officers.err());
        List<Path> files = files(out);
        for (String ending : List.of(".html", ".pdf", ".docx", ".xlsx", ".csv", ".json")) {
            assertTrue(files.stream().anyMatch(f -> f.toString().endsWith(ending)), ending);
        }
        for (Path file : files) {
            assertSilent(file);
        }
    }

    @Test
    void neitherHasTheFileThatIsHandedInNorTheStoreThatTakesIt() throws IOException, CannotStart {
        assertSilent(handedIn);
        try (Workbench editors = Workbench.start("redaktion", folder.resolve("redaktion"))) {
            assertEquals(0, editors.run("demo", "load"), () -> editors.err());
            assertEquals(0, editors.run("receive", handedIn.toString()), () -> editors.err());
            Path copy = folder.resolve("editors.db");
            assertEquals(0, editors.run("backup", copy.toString()), () -> editors.err());
            assertSilent(copy);
            assertNotEquals(0, editors.run("rows", "dso.incidents@2019"));
            assertTrue(editors.err().contains("Ingen installerad enhet har siffran dso.incidents"), editors.err());
        }
    }

    @Test
    void theCommandLineShowsNoRowsBehindACount() {
        for (String figure : List.of("incidents", "notified", "incidents_open", "enquiries", "advice")) {
            assertNotEquals(0, officers.run("rows", "dso." + figure + "@2019"), figure);
            assertTrue(officers.err().contains("lämnar bara ut antal"), officers.err());
            assertFalse((officers.out() + officers.err()).contains(WORD), figure);
        }
        assertEquals(0, officers.run("due"));
        assertFalse(officers.out().contains(WORD), "what is due names the row and no word of it");
    }

    private static void assertSilent(Path file) throws IOException {
        assertEquals(
                List.of(),
                texts(file).filter(t -> t.contains(WORD) || t.contains(NUMBER)).toList(),
                file.toString());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** All that can be read in it: of a PDF its words, of a packed document its parts. */
    private static Stream<String> texts(Path file) throws IOException {
        if (file.toString().endsWith(".pdf")) {
            return Stream.of(new PdfFile(file).text());
        }
        if (!file.toString().matches(".*[.](docx|xlsx)")) {
            return Stream.of(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        Stream.Builder<String> parts = Stream.builder();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.build();
    }
}
