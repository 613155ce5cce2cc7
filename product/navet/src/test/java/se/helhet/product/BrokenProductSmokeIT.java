package se.helhet.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A product that is not whole says which file is at fault and what to do. */
class BrokenProductSmokeIT {

    @TempDir
    Path folder;

    private PackedProduct product;

    @BeforeEach
    void unpack() throws IOException {
        product = PackedProduct.unpack(folder).with("HELHET_CACHE", "off");
    }

    private Path jar(String bundle) throws IOException {
        try (Stream<Path> all = Files.walk(product.folder().resolve("repository"))) {
            return all.filter(each -> each.toString().contains("/" + bundle + "/")
                            && each.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void says(String... lines) throws IOException, InterruptedException {
        for (String command : List.of("check", "start --no-browser --port 0")) {
            PackedProduct.Result result = product.run(command.split(" "));
            assertEquals(3, result.status(), command);
            assertEquals(List.of(lines), result.err(), command);
        }
    }

    @Test
    void aMissingBundleIsNamedWhereItShouldBe() throws IOException, InterruptedException {
        Path chart = jar("se.helhet.chart");
        Files.delete(chart);
        says(
                "Helhet kan inte starta.",
                "  Filen " + chart + " saknas; den behövs av report. Packa upp produkten på nytt.");
    }

    @Test
    void aBundleInAnothersPlaceIsNamed() throws IOException, InterruptedException {
        Path chart = jar("se.helhet.chart");
        Path html = jar("se.helhet.render.html");
        Files.copy(html, chart, StandardCopyOption.REPLACE_EXISTING);
        says(
                "Helhet kan inte starta.",
                "  Filen " + html + " innehåller samma bunt som en annan fil i produkten. Packa upp produkten på nytt.",
                "  Filen " + chart + " är inte den som produkten kom med. Packa upp produkten på nytt.");
    }

    @Test
    void aBundleThatIsCutOffIsNamedInTheLanguageAskedFor() throws IOException, InterruptedException {
        Path report = jar("se.helhet.report");
        Files.write(report, new byte[20_000]);
        product.with("HELHET_LANGUAGE", "en");
        says("Helhet cannot start.", "  The file " + report + " is damaged. Unpack the product again.");
    }

    @Test
    void anEmptyFeatureIsNamed() throws IOException, InterruptedException {
        Path feature = Files.writeString(product.folder().resolve("features/unit.navet.json"), "");
        says(
                "Helhet kan inte starta.",
                "  Funktionsfilen " + feature + " saknas eller är skadad. Packa upp produkten på nytt.");
    }

    @Test
    void aFileThatIsAnotherIsFoundByCheckThoughTheProductStarts() throws IOException, InterruptedException {
        Path licence = Files.writeString(product.folder().resolve("LICENSE"), "Gör vad du vill.");
        Path settings = product.folder().resolve("product.properties");
        Files.writeString(settings, Files.readString(settings) + "colour=#8B3F8B\n");
        PackedProduct.Result check = product.run("check");
        assertEquals(1, check.status());
        assertEquals(
                List.of("Filen " + licence + " är inte den som produkten kom med. Packa upp produkten på nytt."),
                check.err(),
                "what an administrator may set is not named");
    }

    @Test
    void aStoreThatIsNoneIsNamed() throws IOException, InterruptedException {
        Path store = product.home().resolve("helhet.db");
        Files.createDirectories(product.home());
        Files.writeString(store, "Det här är ingen databas, men ganska lång text. ".repeat(20));
        says("Filen " + store
                + " är ingen databas från Helhet, eller så är den skadad. Flytta undan den och återställ den"
                + " senaste säkerhetskopian i mappen backup, eller välj en annan mapp med --home.");
    }
}
