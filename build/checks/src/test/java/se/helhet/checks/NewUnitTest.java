package se.helhet.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code build/new-unit} on a copy of what it reads and writes in this repository. */
@Timeout(60)
class NewUnitTest {
    private static final Path ROOT =
            Path.of(System.getProperty("basedir")).resolve("../..").normalize();
    private static final List<String> READ_AND_WRITTEN =
            List.of("build/new-unit", "build/template", "bundles/pom.xml", "product/helhet/product.properties");

    @TempDir
    Path folder;

    private Path root;
    private Map<String, String> before;

    @BeforeEach
    void copy() throws IOException {
        root = folder.resolve("här är allt");
        for (String name : READ_AND_WRITTEN) {
            for (Path file : files(ROOT.resolve(name))) {
                Path target = root.resolve(ROOT.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Files.createDirectories(root.resolve("features"));
        Files.createDirectories(root.resolve("bundles/se.helhet.unit.navet"));
        Files.createDirectories(root.resolve("build/sdk/target/helhet-sdk/repository"));
        before = content();
    }

    @Test
    void aUnitIsAtMostSixFilesAndTwoHundredLinesWithoutTests() throws IOException, InterruptedException {
        Path out = folder.resolve("utanför");
        assertEquals("", error("vatten", "Vattenvård", "--out", out.toString()));
        int files = 0;
        int lines = 0;
        for (Path file : files(out)) {
            if (!out.relativize(file).startsWith("src/test")) {
                files++;
                lines += Files.readAllLines(file).size();
            }
        }
        assertTrue(files <= 6 && lines <= 200, files + " files, " + lines + " lines");
        assertEquals(before, content(), "nothing of this repository was touched");
    }

    @Test
    void aUnitInThisRepositoryHasItsModuleItsFeatureAndItsPlaceInTheProduct() throws IOException, InterruptedException {
        assertEquals("", error("vatten", "Vattenvård & sjö"));
        Map<String, String> after = content();
        assertTrue(after.get("bundles/pom.xml").contains("<module>se.helhet.unit.vatten</module>\n"));
        assertTrue(after.get("product/helhet/product.properties").contains(" unit.vatten"));
        assertTrue(after.get("features/unit.vatten.json").contains("\"name\": \"Vattenvård & sjö\""));
        String unit = "bundles/se.helhet.unit.vatten/";
        assertTrue(after.get(unit + "pom.xml").contains("<relativePath>../../build/parent/pom.xml</relativePath>"));
        assertTrue(after.get(unit + "src/main/resources/se/helhet/unit/vatten/vatten_sv.properties")
                .startsWith("unit.title=Vattenvård & sjö\nchapter.vatten=Vattenvård & sjö\n"));
        assertTrue(after.containsKey(unit + "src/test/java/se/helhet/unit/vatten/VattenUnitTest.java"));
        assertEquals(
                List.of(),
                after.entrySet().stream()
                        .filter(file -> file.getKey().startsWith(unit))
                        .filter(file -> (file.getKey() + file.getValue())
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains("template"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vatten    | Vattenvård  | the id "Vatten" must be one word of the letters a to z
            vatten_2  | Vattenvård  | the id "vatten_2" must be one word of the letters a to z
            vård      | Vattenvård  | must be one word of the letters a to z
            2vatten   | Vattenvård  | it begins with a letter
            v         | Vattenvård  | the id "v" must have 2 to 20 letters
            class     | Klass       | "class" is a word of the Java language
            core      | Kärna       | "core" is taken by Helhet itself
            navet     | Navet       | se.helhet.unit.navet has the id "navet" already
            vatten    | ''          | an id and a name are wanted
            vatten    | ' Vatten'   | must not begin or end with a blank
            vatten    | a"b         | must not have a backslash, a quotation mark
            vatten    | a\\b         | must not have a backslash, a quotation mark
            --vatten  | Vattenvård  | what is --vatten?
            """)
    void refusesWhatCannotBeInOneSentenceAndMakesNothing(String id, String name, String sentence)
            throws IOException, InterruptedException {
        String error = error(id, name);
        assertTrue(error.contains(sentence), error);
        assertEquals(1, error.lines().count(), error);
        assertEquals(before, content());
    }

    @Test
    void refusesAFolderThatIsThereAndOneThatCannotBe() throws IOException, InterruptedException {
        assertTrue(error("vatten", "Vatten", "--out", root.toString()).contains("is there already"));
        Path nowhere = folder.resolve("ingenstans/vatten");
        assertTrue(error("vatten", "Vatten", "--out", nowhere.toString()).contains("is not there; make it first"));
        assertFalse(Files.exists(nowhere.getParent()));
        assertEquals(before, content());
    }

    @Test
    void leavesNoHalfMadeUnitWhenTheTemplateIsBroken() throws IOException, InterruptedException {
        Files.delete(root.resolve("build/template/pom.xml"));
        Path out = folder.resolve("halv");
        assertTrue(error("vatten", "Vatten", "--out", out.toString()).contains("the template is not in"));
        assertTrue(error("vatten", "Vatten").contains("the template is not in"));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(root), left.toList());
        }
        before.remove("build/template/pom.xml");
        assertEquals(before, content());
    }

    /** What the script complained of; empty when it succeeded. */
    private String error(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", root.resolve("build/new-unit").toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String error = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it ends");
        assertEquals(error.isEmpty() ? 0 : 1, process.exitValue(), error);
        return error;
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        for (Path file : files(root)) {
            content.put(root.relativize(file).toString(), Files.readString(file));
        }
        return content;
    }

    private static List<Path> files(Path start) throws IOException {
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(ROOT.resolve("build/template/target")))
                    .toList();
        }
    }
}
