package se.helhet.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every product: it starts from anywhere, with exactly its bundles, and cleans up behind itself. */
class ProductSmokeIT {

    private static final String UNIT = "se.helhet.unit.";

    @TempDir
    static Path folder;

    private static PackedProduct product;
    private static PackedProduct.Result plugins;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        product = PackedProduct.unpack(folder);
        plugins = product.run("plugins");
    }

    /** Symbolic name and version of each bundle, with its state. */
    private static Map<String, String> states() {
        return plugins.out().stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length == 3)
                .collect(Collectors.toMap(
                        words -> words[0] + " " + words[1], words -> words[2], (a, b) -> a, TreeMap::new));
    }

    @Test
    void startsAndEndsWell() {
        assertEquals(0, plugins.status(), () -> plugins.err() + "\n" + plugins.out());
        assertEquals(List.of(), plugins.err());
    }

    @Test
    void everyBundleIsActive() {
        Map<String, String> sleeping = new TreeMap<>(states());
        sleeping.values().removeIf(Set.of("ACTIVE", "RESOLVED")::contains);
        assertEquals(Map.of(), sleeping);
        assertTrue(states().containsValue("ACTIVE"), () -> String.join("\n", plugins.out()));
    }

    @Test
    void holdsExactlyTheBundlesThatAreCommitted() throws IOException {
        Path committed = Path.of(System.getProperty("product.definition")).resolve("bundles.txt");
        assertEquals(Files.readAllLines(committed), PackedProduct.sorted(states().keySet()));
    }

    @Test
    void holdsNoUnitThatItsFeaturesDoNotName() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(product.folder().resolve("product.properties"))) {
            properties.load(reader);
        }
        Set<String> named = Stream.of(properties.getProperty("features").split("\\s+"))
                .filter(feature -> feature.startsWith("unit."))
                .map(feature -> feature.substring("unit.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = states().keySet().stream()
                .filter(bundle -> bundle.startsWith(UNIT))
                .map(bundle -> bundle.substring(UNIT.length()).split(" ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(named, there);
    }

    @Test
    void keepsItsLogInTheHome() throws IOException {
        assertTrue(Files.isRegularFile(product.home().resolve("log").resolve("helhet.log")));
    }

    @Test
    void leavesNoTemporaryFiles() throws IOException {
        try (Stream<Path> left = Files.list(product.temporary())) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void billOfMaterialsKnowsEveryJar() throws IOException {
        String bill = Files.readString(product.folder().resolve("bom.cdx.json"));
        List<String> jars = Files.readAllLines(product.folder().resolve("checksums.sha256")).stream()
                .filter(line -> line.endsWith(".jar"))
                .toList();
        assertTrue(jars.size() > 20, jars::toString);
        assertEquals(
                List.of(),
                jars.stream().filter(line -> !bill.contains(line.split(" ")[0])).toList());
    }

    @Test
    void itsListOfChecksumsIsReadByCommonTools() throws IOException, InterruptedException {
        assertChecked("sha256sum");
    }

    @Test
    void itsListOfChecksumsIsReadByBusyBox() throws IOException, InterruptedException {
        assertChecked("busybox", "sha256sum");
    }

    private static void assertChecked(String... tool) throws IOException, InterruptedException {
        Path said = folder.resolve(tool[0] + ".txt");
        List<String> command = Stream.concat(Stream.of(tool), Stream.of("-c", "checksums.sha256"))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(product.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        Process process;
        try {
            process = builder.start();
        } catch (IOException absent) {
            assumeTrue(false, "there is no " + tool[0] + " here, so it does not judge the list of checksums");
            return;
        }
        assertEquals(0, process.waitFor(), () -> command + " finds a fault");
    }

    @Test
    void carriesTheLicencesOfWhatItHolds() throws IOException {
        Path licenses = product.folder().resolve("licenses");
        assertTrue(Files.readString(licenses.resolve("README.txt")).contains("jOOQ: Apache-2.0"));
        try (Stream<Path> texts = Files.walk(licenses)) {
            assertTrue(texts.filter(file -> file.toString().contains("NOTICE")).count() > 3, "notices are there");
        }
    }

    @Test
    void refusesAnUnknownCommandInOneSentence() throws IOException, InterruptedException {
        PackedProduct.Result result = product.run("jordgubbe");
        assertTrue(result.status() != 0, "it must not succeed");
        assertEquals(1, result.err().size(), () -> String.join("\n", result.err()));
    }

    @Test
    void takesCommandsInTheShell() throws IOException, InterruptedException {
        Path copy = folder.resolve("förråd i skal.db");
        PackedProduct.Result shell = product.typing("backup '" + copy + "'\nhelhet:plugins\n", "shell");
        assertEquals(0, shell.status(), () -> shell.err() + "\n" + shell.out());
        assertTrue(Files.size(copy) > 0);
        assertTrue(shell.out().stream().anyMatch(line -> line.contains("se.helhet.core")), () -> shell.out() + "");
    }
}
