package se.helhet.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.felix.feature.impl.FeatureServiceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureFileTest {

    @TempDir
    Path folder;

    private Feature read(String name, String text) throws IOException {
        return Feature.read(Files.writeString(folder.resolve(name + ".json"), text));
    }

    private static String of(String name, String rest) {
        return "{\"feature-resource-version\": \"1.0\", \"id\": \"g:se.helhet.feature." + name + ":1.4.0-SNAPSHOT\""
                + rest + "}";
    }

    @Test
    void readsAllThatAFeatureSays() throws IOException {
        Feature feature = read(
                "full",
                of(
                        "full",
                        ", \"name\": \"Full\", \"description\": \"Allt.\", \"categories\": [\"unit\"],"
                                + "\"bundles\": [{\"id\": \"g:one:1\", \"start-order\": 2}, \"g:two:2\"],"
                                + "\"configurations\": {\"pid\": {\"port:Integer\": 80, \"on\": true}},"
                                + "\"extensions\": {\"framework-launching-properties\": {\"json\": {\"a\": \"b\"}},"
                                + "\"se.helhet.feature\": {\"json\": {"
                                + "\"texts\": {\"en\": {\"name\": \"Whole\", \"description\": \"All.\"}},"
                                + "\"requirements\": [{\"namespace\": \"n\", \"directives\":"
                                + " {\"filter\": \"(x=1)\", \"resolution\": \"optional\"}}],"
                                + "\"capabilities\": [{\"namespace\": \"n\", \"attributes\": {\"x\": 1}}]}}}"));
        assertEquals("full", feature.name());
        assertEquals("Allt.", feature.description(Locale.FRENCH));
        assertEquals("Whole", feature.title(Locale.UK));
        assertEquals("unit", feature.category());
        assertEquals(
                List.of(
                        new FeatureBundle(BundleId.parse("g:one:1"), 2),
                        new FeatureBundle(BundleId.parse("g:two:2"), FeatureBundle.LAST)),
                feature.bundles());
        assertEquals(List.of(new Requirement("n", "(x=1)", true)), feature.requirements());
        assertTrue(feature.gives(feature.requirements().get(0)));
        assertEquals(Map.of("pid", Map.of("port", 80L, "on", true)), feature.configurations());
        assertEquals(Map.of("a", "b"), feature.launching());
    }

    @Test
    void givesItsOwnNameAndVersion() throws IOException {
        Feature feature = read("plain", of("plain", ""));
        assertTrue(feature.gives(Requirement.feature("plain")));
        assertTrue(feature.gives(new Requirement(
                Capability.FEATURE, "(&(se.helhet.feature=plain)(version>=1.4)(!(version>=1.5)))", false)));
    }

    @Test
    void refusesWhatIsDamagedWithOneSentence() throws IOException {
        for (String text : List.of("", "{", "[]", "{} {}", "{\"id\": 7}", of("x", ", \"bundles\": [\"../a:b\"]"))) {
            BadFeature bad = assertThrows(BadFeature.class, () -> read("x", text), text);
            assertEquals(
                    "Funktionsfilen " + folder.resolve("x.json")
                            + " saknas eller är skadad. Packa upp produkten på nytt.",
                    bad.getMessage());
        }
        assertThrows(BadFeature.class, () -> Feature.read(folder.resolve("gone.json")));
    }

    @Test
    void refusesAnothersName() throws IOException {
        BadFeature bad = assertThrows(BadFeature.class, () -> read("x", of("y", "")));
        assertTrue(bad.sentence(Locale.ENGLISH).contains("a name that is not its own: se.helhet.feature.y"));
    }

    @Test
    void refusesCoordinatesThatLeadElsewhere() {
        for (String id : List.of("a:b", "a:b:c:d", "a/../b:c:1", "a:b:..", ":b:1")) {
            assertThrows(IllegalArgumentException.class, () -> BundleId.parse(id), id);
        }
        assertEquals(
                Path.of("se", "helhet", "one", "1.0", "one-1.0.jar"),
                BundleId.parse("se.helhet:one:1.0").path());
    }

    @Test
    void readsOurFilesAsTheReferenceReaderDoes() throws IOException {
        List<Path> files = Sample.ours(folder);
        assertTrue(files.size() >= 18);
        for (Path file : files) {
            Feature ours = Feature.read(file);
            try (Reader reader = Files.newBufferedReader(file)) {
                var theirs = new FeatureServiceImpl().readFeature(reader);
                assertEquals(theirs.getID().toString(), ours.id().toString());
                assertEquals(theirs.getName().orElseThrow(), ours.title(Sample.SV));
                assertEquals(theirs.getDescription().orElseThrow(), ours.description(Sample.SV));
                assertEquals(theirs.getCategories(), List.of(ours.category()));
                assertEquals(
                        theirs.getBundles().stream()
                                .map(b -> b.getID().toString())
                                .toList(),
                        ours.bundles().stream().map(b -> b.id().toString()).toList());
                assertEquals(
                        theirs.getConfigurations().keySet(),
                        ours.configurations().keySet());
            }
        }
    }

    @Test
    void everyFeatureOfOursCanBeChosenAloneInBothLanguages() {
        Sample.ours(folder);
        Catalogue catalogue = Catalogue.in(folder);
        for (Feature feature : catalogue.all()) {
            Resolution resolution = catalogue.complete(List.of(feature.name()));
            assertEquals(List.of(), Sentences.in(Sample.SV).trouble(resolution, catalogue), feature.name());
            assertTrue(resolution.names().contains("platform"), feature.name());
            for (String language : List.of("sv", "en")) {
                assertTrue(feature.titles().containsKey(language), feature.name());
                assertTrue(feature.descriptions().get(language).endsWith("."), feature.name());
            }
        }
    }

    @Test
    void aUnitIsToldThatTheOfficeHasItsMoney() {
        Sample.ours(folder);
        Catalogue catalogue = Catalogue.in(folder);
        assertEquals(
                List.of("Navet (unit.navet) har nytta av Kansliet (unit.kansli), men klarar sig utan."),
                Sentences.in(Sample.SV).suggested(catalogue.complete(List.of("unit.navet"))));
    }
}
