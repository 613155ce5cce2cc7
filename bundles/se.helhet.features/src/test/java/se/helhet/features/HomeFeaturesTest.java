package se.helhet.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeFeaturesTest {
    @TempDir
    Path home;

    private final List<String> left = new ArrayList<>();

    private static Feature version(String name, String version) {
        Feature f = Sample.feature(name);
        BundleId id = new BundleId(f.id().group(), f.id().artifact(), version);
        return new Feature(
                name, id, f.titles(), f.descriptions(), "unit", List.of(), List.of(), List.of(), Map.of(), Map.of());
    }

    private void keep(HomeFeatures kept, String name, String version) throws IOException {
        Path file = kept.featureFile(name, version);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "{\"id\": \"test:" + Feature.PREFIX + name + ":" + version + "\", \"name\": \"N\", \"bundles\": []}");
    }

    private List<String> running(HomeFeatures kept, Feature... ofProduct) {
        return kept.apply(List.of(ofProduct), (name, why) -> left.add(name + ": " + why)).stream()
                .map(f -> f.name() + "@" + f.version())
                .toList();
    }

    @Test
    void aFreshHomeChangesNothing() {
        HomeFeatures kept = HomeFeatures.read(home);
        assertEquals(List.of("a@1", "b@1"), running(kept, version("a", "1"), version("b", "1")));
    }

    @Test
    void keepsWhatWasRemovedAndAdded() throws IOException {
        HomeFeatures kept = HomeFeatures.read(home).without("a").with("unit.bus", "1.2.0");
        keep(kept, "unit.bus", "1.2.0");
        kept.write();
        HomeFeatures again = HomeFeatures.read(home);
        assertEquals(kept, again);
        assertEquals(List.of("b@1", "unit.bus@1.2.0"), running(again, version("a", "1"), version("b", "1")));
    }

    @Test
    void anAddedVersionCountsUntilTheProductHasALaterOne() throws IOException {
        HomeFeatures kept = HomeFeatures.read(home).with("a", "1.10.0");
        keep(kept, "a", "1.10.0");
        assertEquals(List.of("a@1.10.0"), running(kept, version("a", "1.9.0")));
        assertEquals(List.of("a@2.0.0"), running(kept, version("a", "2.0.0")));
    }

    @Test
    void leavesOutAnAddedFeatureWhoseFileIsGoneAndSaysSo() {
        HomeFeatures kept = HomeFeatures.read(home).with("unit.bus", "1.0");
        assertEquals(List.of("a@1"), running(kept, version("a", "1")));
        assertEquals(1, left.size());
    }

    @Test
    void comesBackAsTheProductHasIt() {
        HomeFeatures kept = HomeFeatures.read(home).with("a", "2").without("a").withProducts("a");
        assertEquals(List.of("a@1"), running(kept, version("a", "1")));
    }

    @Test
    void refusesADamagedFile() throws IOException {
        Files.createDirectories(home.resolve("plugins"));
        Files.writeString(home.resolve("plugins/installed.properties"), "added=\\u12");
        assertThrows(BadFeature.class, () -> HomeFeatures.read(home));
    }
}
