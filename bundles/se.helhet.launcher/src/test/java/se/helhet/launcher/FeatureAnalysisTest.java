package se.helhet.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build says about features that do not hold what they promise. */
class FeatureAnalysisTest {

    private static final String NEEDS_DRAWER =
            "osgi.service;filter:=\"(objectClass=org.example.Drawer)\";effective:=active";
    private static final String GIVES_DRAWER = "osgi.service;objectClass:List<String>=\"org.example.Drawer\"";

    @TempDir
    Path folder;

    private SampleProduct jars;
    private Path features;
    private Path committed;

    @BeforeEach
    void folders() throws IOException {
        jars = new SampleProduct(folder);
        features = Files.createDirectories(folder.resolve("features"));
        committed = features.resolve("resolved.txt");
    }

    private void feature(String name, String needs, String... bundles) throws IOException {
        List<String> ids = new ArrayList<>();
        for (String bundle : bundles) {
            ids.add("\"test:" + bundle + ":1.0\"");
        }
        String requirements = needs.isEmpty()
                ? ""
                : "{\"namespace\": \"se.helhet.feature\", \"directives\": {\"filter\": \"(se.helhet.feature=" + needs
                        + ")\"}}";
        Files.writeString(
                features.resolve(name + ".json"),
                "{\"id\": \"test:se.helhet.feature." + name + ":1.0\", \"name\": \"Den " + name + "\", \"bundles\": "
                        + ids + ", \"extensions\": {\"se.helhet.feature\": {\"json\": {\"requirements\": ["
                        + requirements + "]}}}}");
    }

    private void analyse() throws CannotStart, IOException {
        new FeatureAnalysis(features, new BundlePool(folder, folder.resolve("repository"))).compare(committed);
    }

    private List<String> refused(String language) {
        return assertThrows(CannotStart.class, this::analyse).lines(Locale.forLanguageTag(language));
    }

    @Test
    void listsWhatFollowsFromEachFeature() throws IOException, CannotStart {
        jars.bundle("base").bundle("top");
        feature("base", "", "base");
        feature("top", "base", "top");
        Files.writeString(committed, "base: base\nbase brings test:base:1.0\ntop: base top\ntop brings test:top:1.0\n");
        assertDoesNotThrow(this::analyse);
        Files.writeString(committed, "base: base\nbase brings test:base:1.0\ntop: top\n");
        assertEquals(
                List.of("- top: top", "+ top: base top", "+ top brings test:top:1.0"),
                refused("en").subList(1, 4));
    }

    @Test
    void refusesAPackageThatItsNeedsDoNotBring() throws IOException {
        jars.bundle("wants", "Import-Package", "org.example.paint")
                .bundle("has", "Export-Package", "org.example.paint");
        feature("other", "", "has");
        feature("paint", "", "wants");
        assertEquals(
                List.of("Bunten wants behöver paketet org.example.paint, som ingen bunt i produkten ger."
                        + " Det finns i funktionen other. Lägg till den."),
                refused("sv"));
        assertEquals(
                List.of("The bundle wants needs the package org.example.paint, which no bundle in the product gives."
                        + " The feature other has it. Add that."),
                refused("en"));
    }

    @Test
    void refusesAServiceThatItsNeedsDoNotBring() throws IOException, CannotStart {
        jars.bundle("asks", "Require-Capability", NEEDS_DRAWER).bundle("draws", "Provide-Capability", GIVES_DRAWER);
        feature("charts", "", "draws");
        feature("page", "", "asks");
        assertEquals(
                List.of("Bunten asks behöver tjänsten org.example.Drawer, som ingen bunt i produkten ger."
                        + " Det finns i funktionen charts. Lägg till den."),
                refused("sv"));
        feature("page", "charts", "asks");
        Files.writeString(
                committed,
                "charts: charts\ncharts brings test:draws:1.0\npage: charts page\npage brings test:asks:1.0\n");
        assertDoesNotThrow(this::analyse);
    }

    @Test
    void refusesTwoBundlesOfOneName() throws IOException {
        jars.bundle("one").bundle("two", "Bundle-SymbolicName", "one", "Bundle-Version", "2.0");
        feature("both", "", "one", "two");
        assertEquals(
                List.of("Buntarna test:one:1.0 och test:two:1.0 bär samma namn, one." + " Ta bort en av dem ur both."),
                refused("sv"));
    }

    @Test
    void refusesANeedThatNoFeatureFills() throws IOException {
        jars.bundle("one");
        feature("lonely", "gone", "one");
        assertEquals(
                List.of("Den lonely (lonely) behöver gone, som inte finns att välja här."
                        + " Hämta den, eller ta bort Den lonely (lonely)."),
                refused("sv"));
    }
}
