package se.helhet.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String ANSWERING = "se.helhet.launcher.sample.Answering";
    private static final String FRAMEWORK = "org.osgi.framework";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterEach
    void forgetSettings() {
        System.clearProperty("helhet.product");
        System.clearProperty("helhet.start.timeout");
    }

    private SampleProduct product() {
        return new SampleProduct(folder.resolve("en prödukt"));
    }

    private int run(Path product, String... args) {
        System.setProperty("helhet.product", product.toString());
        System.setProperty("helhet.start.timeout", "1");
        Map<String, String> environment =
                Map.of("HELHET_HOME", folder.resolve("hem å").toString());
        return Main.run(args, environment, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private SampleProduct answering() throws IOException {
        return product().bundle("answers", "Bundle-Activator", ANSWERING, "Import-Package", FRAMEWORK);
    }

    @Test
    void handsTheCommandLineToTheServiceAndReturnsItsStatus() throws IOException {
        assertEquals(3, run(answering().write(), "rapport", "med blank", "å"));
        assertEquals("", said());
    }

    @Test
    void takesHomeOutOfTheCommandLine() throws IOException {
        Path other = folder.resolve("annan");
        assertEquals(2, run(answering().write(), "--home", other.toString(), "two", "words"));
        assertTrue(Files.isRegularFile(other.resolve("log").resolve("helhet.log")));
        assertFalse(Files.exists(folder.resolve("hem å")));
    }

    @Test
    void tellsBundlesWhichFeatureTheyBelongTo() throws IOException {
        assertEquals(2, run(answering().bundle("second").write(), "all"));
    }

    @Test
    void refusesHomeWithoutAFolder() throws IOException {
        assertEquals(Main.WRONG_USE, run(answering().write(), "--home"));
        assertTrue(said().contains("Efter --home ska en mapp stå"), said());
    }

    @Test
    void saysWhichPackageIsMissingAndWhoWantsIt() throws IOException {
        Path product = answering()
                .bundle("wants", "Import-Package", "org.example.gone;version=\"[1.2,2)\"")
                .bundle("old", "Export-Package", "org.example.gone;version=1.0")
                .bundle("follows", "Require-Bundle", "wants")
                .write();
        assertEquals(Main.CANNOT_START, run(product, "plugins"));
        assertEquals(
                List.of(
                        "Helhet kan inte starta.",
                        "  Bunten wants behöver paketet org.example.gone (version från 1.2.0 och före 2.0.0), som ingen"
                                + " bunt i produkten ger. I produkten finns bara org.example.gone version 1.0.0 från old."),
                said().lines().toList());
    }

    @Test
    void saysWhichFeatureIsMissingAndWhoWantsIt() throws IOException {
        Path product = answering().needing("format.html").write();
        assertEquals(Main.CANNOT_START, run(product, "plugins"));
        assertEquals(
                List.of(
                        "Helhet kan inte starta.",
                        "  Allt (all) behöver format.html, som inte finns att välja här."
                                + " Hämta den, eller ta bort Allt (all)."),
                said().lines().toList());
        Files.writeString(
                product.resolve("features/format.html.json"),
                "{\"id\": \"test:se.helhet.feature.format.html:1.0\", \"name\": \"HTML\"}");
        err.reset();
        assertEquals(Main.CANNOT_START, run(product, "plugins"));
        assertEquals(
                List.of(
                        "Helhet kan inte starta.",
                        "  Allt (all) behöver HTML (format.html), som inte är vald. Lägg till HTML (format.html)."),
                said().lines().toList());
    }

    @Test
    void saysWhichCapabilityIsMissing() throws IOException {
        Path product = answering()
                .bundle("wants", "Require-Capability", "osgi.extender;filter:=\"(osgi.extender=osgi.component)\"")
                .write();
        assertEquals(Main.CANNOT_START, run(product, "plugins"));
        assertTrue(said().contains("Bunten wants behöver osgi.extender osgi.component, som ingen bunt"), said());
    }

    @Test
    void saysWhichFileIsMissing() throws IOException {
        assertEquals(Main.CANNOT_START, run(answering().missingBundle("lost").write(), "plugins"));
        assertTrue(said().contains("lost-1.0.jar saknas; den behövs av all."), said());
    }

    @Test
    void saysWhenNobodyTakesTheCommand() throws IOException {
        assertEquals(Main.CANNOT_START, run(product().bundle("silent").write(), "plugins"));
        assertTrue(said().contains("Inget i produkten tog emot kommandot inom 1 sekunder."), said());
        assertFalse(said().contains("\tat "), said());
    }

    @Test
    void saysWhichFeatureFileIsDamaged() throws IOException {
        Path product = answering().write();
        Files.writeString(product.resolve("features/all.json"), "{\"id\": ");
        assertEquals(Main.CANNOT_START, run(product, "plugins"));
        assertTrue(said().contains("all.json saknas eller är skadad"), said());
    }
}
