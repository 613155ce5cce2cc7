package se.helhet.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bill of a made-up product, judged by CycloneDX's own schema and read by its own reader. */
class BillOfMaterialsTest {

    private static final List<String> TABLE = List.of(
            "library,jar,licence,coordinates",
            "Plain,plain,MIT",
            "One,se.helhet.lib.two,Apache-2.0,org.one:*",
            "Two,se.helhet.lib.two,EPL-1.0 OR BSD-3-Clause,org.two:two");

    @TempDir
    Path folder;

    @BeforeEach
    void product() throws IOException {
        jar("lib/se.helhet.launcher-0.1.jar", "se.helhet:se.helhet.launcher:0.1");
        jar("lib/plain-2.0.jar");
        jar("repository/org/plain/plain/2.0/plain-2.0.jar");
        jar(
                "repository/se/helhet/se.helhet.lib.two/0.1/se.helhet.lib.two-0.1.jar",
                "se.helhet:se.helhet.lib.two:0.1",
                "org.one:one-core:1.4");
    }

    private void jar(String file, String... artifacts) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("nothing"));
            for (String artifact : artifacts) {
                String[] parts = artifact.split(":");
                zip.putNextEntry(new ZipEntry("META-INF/maven/" + parts[0] + "/" + parts[1] + "/pom.properties"));
                zip.write(("groupId=" + parts[0] + "\nartifactId=" + parts[1] + "\nversion=" + parts[2])
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private File written(List<String> table) throws IOException, CannotStart {
        Path csv = Files.write(folder.resolve("licenses.csv"), table);
        new BillOfMaterials(Licenses.read(csv)).write(folder, "prov", "0.1", "abc");
        return folder.resolve(BillOfMaterials.FILE).toFile();
    }

    private Component component(Bom bom, String name) {
        return bom.getComponents().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No component " + name));
    }

    @Test
    void fulfilsTheSpecification() throws IOException, CannotStart {
        assertEquals(List.of(), new JsonParser().validate(written(TABLE), Version.VERSION_16));
    }

    @Test
    void namesEveryJarWithPackageUrlVersionLicenceAndChecksum() throws IOException, CannotStart, ParseException {
        Bom bom = new JsonParser().parse(written(TABLE));
        assertEquals("prov", bom.getMetadata().getComponent().getName());
        Component plain = component(bom, "plain");
        assertEquals("2.0", plain.getVersion());
        assertEquals("MIT", plain.getLicenses().getLicenses().get(0).getId());
        assertEquals(64, plain.getHashes().get(0).getValue().length());
        assertEquals(
                "pkg:maven/se.helhet/se.helhet.launcher@0.1",
                component(bom, "se.helhet.launcher").getPurl());
        assertTrue(
                bom.getComponents().stream().anyMatch(each -> each.getPurl().equals("pkg:maven/org.plain/plain@2.0")));
    }

    @Test
    void namesWhatLiesInAWrapper() throws IOException, CannotStart, ParseException {
        Component wrapper = component(new JsonParser().parse(written(TABLE)), "se.helhet.lib.two");
        Component one = wrapper.getComponents().get(0);
        assertEquals("pkg:maven/org.one/one-core@1.4", one.getPurl());
        assertEquals("Apache-2.0", one.getLicenses().getLicenses().get(0).getId());
        Component two = wrapper.getComponents().get(1);
        assertEquals("pkg:maven/org.two/two", two.getPurl());
        assertEquals(
                "EPL-1.0 OR BSD-3-Clause", two.getLicenses().getExpression().getValue());
    }

    @Test
    void sameProductSameBill() throws IOException, CannotStart {
        byte[] first = Files.readAllBytes(written(TABLE).toPath());
        assertArrayEquals(first, Files.readAllBytes(written(TABLE).toPath()));
    }

    @Test
    void refusesWhatNobodyKnowsTheLicenceOf() {
        assertTrue(assertThrows(CannotStart.class, () -> written(List.of("Plain,plain,MIT")))
                .getMessage()
                .contains("se.helhet.lib.two-0.1.jar"));
        assertTrue(assertThrows(
                        CannotStart.class,
                        () -> written(List.of("Plain,plain,MIT", "X,se.helhet.lib.two,MIT,org.other:*")))
                .getMessage()
                .contains("org.one:one-core in se.helhet.lib.two-0.1.jar"));
        assertTrue(assertThrows(CannotStart.class, () -> written(List.of("Plain,plain,free as in air!")))
                .getMessage()
                .contains("free as in air!"));
    }
}
