package se.helhet.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a plugin that somebody installed when the product below it is replaced by a newer one. */
class UpdateWithPluginSmokeIT {

    private static final String DSO = "se.helhet.unit.dso";

    @TempDir
    Path folder;

    private PackedProduct product;
    private Path key;

    @BeforeEach
    void unpackAProductThatGivesOnePackageMore() throws IOException, InterruptedException {
        Path zip = NewerProduct.version("1.0.0")
                .inManifest("se.helhet.api", "Export-Package", "se.helhet.api.extra;version=\"1.0\"")
                .write(folder.resolve("gammal.zip"));
        product = PackedProduct.unpack(zip, folder).with("HELHET_CACHE", "off");
        key = folder.resolve("utgivare.key");
        well("keys", "create", key.toString());
        well("keys", "add", key + ".pub", "Grannförbundet");
    }

    private PackedProduct.Result well(String... words) throws IOException, InterruptedException {
        PackedProduct.Result result = product.run(words);
        assertEquals(0, result.status(), () -> result.out() + "\n" + result.err());
        return result;
    }

    /** Installs the unit dso as a plugin file, with a case. */
    private void install(byte[] jar) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve(DSO + "-1.0.0.jar"), jar);
        Path plugin = folder.resolve("dso.helhet");
        well("plugin", "pack", file.toString(), "--key", key.toString(), "--out", plugin.toString());
        well("install", plugin.toString());
        Path csv = Files.writeString(folder.resolve("besök.csv"), "visited_on,kind\n2019-12-02,apt\n");
        well("import", "dso.visit", csv.toString());
        assertEquals("Besök, 2019: 1", visits());
    }

    private static byte[] jar() throws IOException {
        Path all = Path.of(System.getProperty("product.folder"))
                .resolve("../../../helhet/target/helhet/repository/se/helhet/" + DSO)
                .normalize();
        try (var files = Files.walk(all)) {
            return Files.readAllBytes(
                    files.filter(f -> f.toString().endsWith(".jar")).findFirst().orElseThrow());
        }
    }

    private String visits() throws IOException, InterruptedException {
        return well("rows", "dso.visits@2019").out().get(0);
    }

    private PackedProduct.Result update() throws IOException, InterruptedException {
        return well(
                "update",
                NewerProduct.version("99.1.0").write(folder.resolve("ny.zip")).toString());
    }

    @Test
    void aPluginThatFitsTheNewProductGoesOnWithItsRows() throws IOException, InterruptedException {
        install(jar());
        List<String> said = update().out();
        assertTrue(said.contains("Allt som är installerat fungerar."), said::toString);
        assertEquals("Besök, 2019: 1", visits());
    }

    @Test
    void aPluginThatDoesNotFitIsNamedAndKeepsItsRows() throws IOException, InterruptedException {
        install(NewerProduct.inManifest(
                jar(), "Import-Package", all -> all + ",se.helhet.api.extra;version=\"[1,2)\""));
        String named = "Helhet unit: dso (unit.dso): Bunten se.helhet.unit.dso behöver paketet se.helhet.api.extra"
                + " (version från 1.0.0 och före 2.0.0), som ingen bunt i produkten ger. Installera en version som"
                + " passar, eller ta bort unit.dso. Loggen säger mer.";
        List<String> said = update().out();
        assertEquals(List.of(named, "Allt annat fungerar."), said.subList(said.size() - 2, said.size()));
        assertEquals(List.of(named, "Allt annat fungerar."), well("check").out());
        well("update", repaired().toString());
        assertEquals("Besök, 2019: 1", visits());
    }

    /** The same unit in a version that the new product can run. */
    private Path repaired() throws IOException, InterruptedException {
        String properties = "META-INF/maven/se.helhet/" + DSO + "/pom.properties";
        String text = "groupId=se.helhet\nartifactId=" + DSO + "\nversion=1.0.1\n";
        byte[] newer = NewerProduct.inManifest(jar(), "Bundle-Version", old -> "1.0.1");
        Path file = Files.write(
                folder.resolve(DSO + "-1.0.1.jar"),
                NewerProduct.more(newer, Map.of(properties, text.getBytes(StandardCharsets.UTF_8))));
        Path plugin = folder.resolve("dso 2.helhet");
        well("plugin", "pack", file.toString(), "--key", key.toString(), "--out", plugin.toString());
        return plugin;
    }
}
