package se.helhet.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks themselves: each must find what it is there to find. */
class RulesTest {

    private static List<String> violations(String bundle, String... packages) throws IOException {
        return Architecture.read().violations(bundle, List.of(packages));
    }

    @Test
    void allowsAUnitTheContractAndItsTables() throws IOException {
        assertEquals(
                List.of(),
                violations(
                        "se.helhet.unit.x", "se.helhet.api.unit", "org.jooq.impl", "java.util", "se.helhet.unit.x.db"));
    }

    @Test
    void forbidsAUnitAnotherUnit() throws IOException {
        assertEquals(
                List.of("se.helhet.unit.x may not use se.helhet.unit.y"),
                violations("se.helhet.unit.x", "se.helhet.unit.y"));
    }

    @Test
    void forbidsAUnitTheDatabaseDriverAndThePlatform() throws IOException {
        assertEquals(
                2, violations("se.helhet.unit.x", "java.sql", "se.helhet.core").size());
    }

    @Test
    void forbidsTheApiEverythingBelow() throws IOException {
        assertEquals(
                2,
                violations("se.helhet.api", "org.slf4j", "se.helhet.store.db").size());
    }

    @Test
    void forbidsALibraryTheProject() throws IOException {
        assertEquals(
                1,
                violations("se.helhet.lib.x", "org.anything", "se.helhet.api.unit")
                        .size());
    }

    @Test
    void refusesABundleWithoutALine() throws IOException {
        assertEquals(List.of("se.helhet.novel has no line in architecture.txt"), violations("se.helhet.novel"));
    }

    @Test
    void findsPackagesInBytecode() throws IOException {
        try (InputStream in = RulesTest.class.getResourceAsStream("RulesTest.class")) {
            Set<String> found = BundleJar.references(in);
            assertTrue(
                    found.containsAll(Set.of("java.io", "org.junit.jupiter.api", "se.helhet.checks")), found::toString);
        }
    }

    @Test
    void readsNamesOfAHeader() {
        assertEquals(
                Set.of("a.b", "c", "d"),
                BundleJar.names("a.b;version=\"[1,2)\";uses:=\"x,y\",c;d;resolution:=optional"));
    }

    @Test
    void countsPerRingAndLeavesOldReportsOut(@TempDir Path root) throws IOException {
        report(root, "bundles/a/target/surefire-reports/TEST-a.ATest.xml", 5, 2);
        report(root, "bundles/a/target/surefire-reports/TEST-a.ATest$Inner.xml", 4, 0);
        report(root, "bundles/a/target/surefire-reports/TEST-a.FrameOSGiTest.xml", 3, 0);
        report(root, "build/e/target/failsafe-reports/TEST-e.WalkE2ETest.xml", 6, 2);
        report(root, "product/p/target/failsafe-reports/TEST-p.ProductSmokeIT.xml", 2, 0);
        assertEquals(Map.of("unit", 7, "osgi", 3, "product", 2, "e2e", 4), TestCount.count(root, 0));
        assertEquals(Map.of("unit", 0, "osgi", 0, "product", 0, "e2e", 0), TestCount.count(root, Long.MAX_VALUE));
    }

    @Test
    void complainsWhenARingRanTooFew() {
        Properties expected = new Properties();
        expected.setProperty("unit", "8");
        List<String> complaints =
                TestCount.complaints(Map.of("unit", 7, "osgi", 0, "product", 2, "e2e", 1), 0, expected);
        assertEquals(2, complaints.size(), complaints::toString);
        assertTrue(complaints.stream().anyMatch(line -> line.startsWith("Of the unit tests 7 ran, 8 were expected")));
        assertTrue(complaints.stream().anyMatch(line -> line.startsWith("Of the osgi tests 0 ran, 1 were expected")));
    }

    @Test
    void takesTheBrowsersSkippedTestsForExpectedOnes() {
        Properties expected = new Properties();
        expected.setProperty("e2e", "6");
        Map<String, Integer> ran = Map.of("e2e", 4);
        assertEquals(List.of(), TestCount.complaints(ran, 2, expected));
        assertEquals(1, TestCount.complaints(ran, 1, expected).size());
    }

    private static void report(Path root, String file, int tests, int skipped) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(
                path,
                "<?xml version=\"1.0\"?>\n<testsuite name=\"x\"\n time=\"0.1\" tests=\"" + tests
                        + "\" errors=\"0\" skipped=\"" + skipped + "\" failures=\"0\">\n</testsuite>");
    }
}
