package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.features.trust.ProductSeal;
import se.helhet.launcher.CannotStart;

/** Products composed by an administrator, without a build tool. */
@Timeout(300)
class AssembleOSGiTest {
    @TempDir
    Path folder;

    @Test
    void aComposedProductHasBeenStartedAndHoldsWhatWasChosen() throws CannotStart, IOException {
        Path logo = Files.writeString(folder.resolve("l.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Path zip = folder.resolve("navet.zip");
        try (Workbench workbench = Workbench.start("navet", folder.resolve("home"))) {
            int status = workbench.run(
                    "assemble",
                    "--name",
                    "Navet Å 2020",
                    "--feature",
                    "unit.navet",
                    "--feature",
                    "format.pdf",
                    "--logo",
                    logo.toString(),
                    "--colour",
                    "#8B3F8B",
                    "--out",
                    zip.toString());
            assertEquals(0, status, () -> workbench.err());
            assertTrue(workbench.out().contains("Rapport följer med. Krävs av PDF."), workbench.out());
            assertTrue(
                    workbench.out().contains("Produkten är undertecknad med arbetsbänkens nyckel "), workbench.out());
            assertEquals(0, workbench.run("keys"));
            assertTrue(workbench.out().contains("  Den här arbetsbänken"), workbench.out());
            refusals(workbench, zip);
        }
        try (ZipFile file = new ZipFile(zip.toFile());
                InputStream in = file.getInputStream(file.getEntry("navet-a-2020/product.properties"))) {
            String settings = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(settings.contains("name=Navet Å 2020"), settings);
            assertTrue(settings.contains("unit.navet") && settings.contains("format.pdf"), settings);
            assertFalse(settings.contains("format.docx"), settings);
            assertTrue(settings.contains("logo=logo/logo.svg"), settings);
            assertTrue(file.stream().noneMatch(e -> e.getName().contains("render.docx")));
            signedByItsComposer(file);
        }
    }

    /** And the key comes along, so that its next version is taken as well. */
    private static void signedByItsComposer(ZipFile file) throws IOException {
        ProductSeal seal = ProductSeal.of(bytes(file, "checksums.sha256"), bytes(file, ProductSeal.FILE))
                .orElseThrow();
        assertTrue(seal.holds());
        assertNotNull(file.getEntry("navet-a-2020/keys/" + seal.key().hex() + ".pub"));
    }

    private static byte[] bytes(ZipFile file, String name) throws IOException {
        try (InputStream in = file.getInputStream(file.getEntry("navet-a-2020/" + name))) {
            return in.readAllBytes();
        }
    }

    private void refusals(Workbench workbench, Path zip) {
        refused(
                workbench,
                "Filen " + zip + " finns redan och skrivs inte över. Välj ett annat namn.",
                zip,
                "unit.navet");
        Path other = folder.resolve("other.zip");
        assertEquals(1, workbench.run("assemble", "--name", "x", "--feature", "unit.none", "--out", other.toString()));
        assertTrue(workbench.err().startsWith("Det finns ingen funktion som heter unit.none."), workbench.err());
        assertFalse(Files.exists(other));
    }

    private static void refused(Workbench workbench, String sentence, Path zip, String feature) {
        assertEquals(1, workbench.run("assemble", "--name", "x", "--feature", feature, "--out", zip.toString()));
        assertEquals(sentence, workbench.err().strip());
    }
}
