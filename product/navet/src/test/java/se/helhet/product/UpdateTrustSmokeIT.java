package se.helhet.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.features.trust.KeyPairFile;

/** Whose zips {@code bin/helhet update PRODUCT.zip} takes: the distributor's, and theirs whose keys were added. */
class UpdateTrustSmokeIT {

    @TempDir
    Path folder;

    private PackedProduct product;
    private String before;

    @BeforeEach
    void unpack() throws IOException {
        product = PackedProduct.unpack(folder).with("HELHET_CACHE", "off");
        before = properties();
    }

    private String properties() throws IOException {
        return Files.readString(product.folder().resolve("product.properties"));
    }

    private Path zip() {
        return folder.resolve("nyare produkt.zip");
    }

    private void refused(Path zip, String sentence) throws IOException, InterruptedException {
        PackedProduct.Result result = product.run("update", zip.toString());
        assertEquals(1, result.status(), () -> result.out() + "\n" + result.err());
        assertEquals(List.of("Filen " + zip + " " + sentence), result.err());
        assertEquals(before, properties());
        assertTrue(Files.notExists(product.folder().resolve("incoming")));
        assertTrue(Files.notExists(product.folder().resolve("previous")));
    }

    @Test
    void aZipThatNobodySignedIsRefused() throws IOException, InterruptedException {
        refused(
                NewerProduct.version("99.1.0").writeUnsigned(zip()),
                "är inte undertecknad, så det går inte att veta vem som har gjort den. Inget har ändrats. Hämta den på"
                        + " nytt från utgivaren, eller be om en undertecknad.");
    }

    @Test
    void aZipWithAByteAlteredIsRefused() throws IOException, InterruptedException {
        refused(
                NewerProduct.version("99.1.0")
                        .withOneByteOf("se.helhet.unit.navet")
                        .writeWithOldSeal(zip()),
                "har ändrats sedan den undertecknades. Inget har ändrats. Hämta den på nytt från utgivaren.");
        Path good = NewerProduct.version("99.1.0").write(zip());
        byte[] bytes = Files.readAllBytes(good);
        for (int place : List.of(bytes.length / 4, bytes.length / 2, bytes.length / 4 * 3)) {
            byte[] altered = bytes.clone();
            altered[place] ^= 1;
            PackedProduct.Result result =
                    product.run("update", Files.write(zip(), altered).toString());
            assertEquals(1, result.status(), () -> place + ": " + result.out());
            assertTrue(String.join("\n", result.err()).endsWith("Hämta den på nytt."), () -> result.err() + "");
            assertEquals(before, properties());
        }
    }

    @Test
    void aStrangersZipIsTakenOnlyOnceItsKeyWasAdded() throws IOException, InterruptedException {
        Path key = folder.resolve("annan.key");
        String fingerprint = KeyPairFile.create(key).fingerprint();
        Path zip = NewerProduct.version("99.1.0").write(zip(), KeyPairFile.read(key));
        refused(
                zip,
                "är undertecknad med nyckeln " + fingerprint + ", som inte är betrodd här. Inget har ändrats. Jämför"
                        + " fingeravtrycket med utgivaren. Litar du på det: välj Admin, Betrodda nycklar, och lägg"
                        + " till utgivarens nyckelfil. På kommandoraden: helhet keys add FIL.pub NAMN");
        assertEquals(
                0, product.run("keys", "add", key + ".pub", "Annan utgivare").status());
        PackedProduct.Result result = product.run("update", zip.toString());
        assertEquals(0, result.status(), () -> result.out() + "\n" + result.err());
        assertTrue(properties().contains("version=99.1.0"), () -> result.out() + "");
    }
}
