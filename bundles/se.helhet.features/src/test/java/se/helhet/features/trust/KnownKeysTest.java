package se.helhet.features.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownKeysTest {
    @TempDir
    Path folder;

    private KnownKeys keys;
    private PublicKeyText own;

    @BeforeEach
    void shipAKey() throws IOException {
        own = KeyPairFile.create(folder.resolve("own.key"));
        Path shipped = Files.createDirectories(folder.resolve("product/keys"));
        Files.copy(folder.resolve("own.key.pub"), shipped.resolve("distributor.pub"));
        keys = new KnownKeys(folder.resolve("product"), folder.resolve("home"));
    }

    @Test
    void trustsTheDistributorFromTheStart() {
        assertEquals(1, keys.all().size());
        assertEquals(own, keys.all().get(0).key());
        assertTrue(keys.all().get(0).own());
    }

    @Test
    void keepsAnAddedKeyInTheHome() {
        PublicKeyText other = KeyPairFile.create(folder.resolve("other.key"));
        keys.add(other, "Kollektivtrafik Sjuhärad");
        KnownKeys again = new KnownKeys(folder.resolve("product"), folder.resolve("home"));
        assertEquals("Kollektivtrafik Sjuhärad", again.find(other).orElseThrow().name());
        again.remove(other.fingerprint().substring(0, 9));
        assertTrue(keys.find(other).isEmpty());
    }

    @Test
    void refusesToAddAKeyTwice() {
        assertEquals(
                "Nyckeln " + own.fingerprint() + " är redan betrodd: Produktens utgivare.",
                assertThrows(BadKey.class, () -> keys.add(own, "jag")).getMessage());
    }

    @Test
    void refusesToRemoveTheDistributorsKey() {
        String sentence =
                assertThrows(BadKey.class, () -> keys.remove(own.fingerprint())).getMessage();
        assertTrue(sentence.endsWith("är produktens egen och kan inte tas bort; den följer med produkten."), sentence);
    }

    @Test
    void doesNotTrustADamagedKeyFileAndKeepsTheOthers() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("home/keys")).resolve("x.pub"), "inget att se");
        assertEquals(1, keys.all().size());
    }

    @Test
    void refusesAPrivateKeyWhereAPublicOneIsMeant() throws IOException {
        String pem = Files.readString(folder.resolve("own.key"));
        String sentence = assertThrows(BadKey.class, () -> PublicKeyText.read(pem, "own.key"))
                .getMessage();
        assertTrue(sentence.startsWith("Filen own.key innehåller ingen öppen Ed25519-nyckel"), sentence);
    }

    @Test
    void onlyTheOwnerMayReadThePrivateKey() throws IOException {
        assertEquals(
                PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(folder.resolve("own.key")));
    }

    @Test
    void neverOverwritesAKey() {
        assertThrows(BadKey.class, () -> KeyPairFile.create(folder.resolve("own.key")));
    }

    @Test
    void refusesAPairThatDoesNotBelongTogether() throws IOException {
        KeyPairFile.create(folder.resolve("other.key"));
        Files.delete(folder.resolve("other.key.pub"));
        Files.copy(folder.resolve("own.key.pub"), folder.resolve("other.key.pub"));
        String sentence = assertThrows(BadKey.class, () -> KeyPairFile.read(folder.resolve("other.key")))
                .getMessage();
        assertTrue(sentence.contains("hör inte ihop"), sentence);
    }

    @Test
    void aSignatureHoldsForItsMessageAndKeyOnly() {
        KeyPairFile pair = KeyPairFile.read(folder.resolve("own.key"));
        byte[] signature = pair.sign(new byte[] {1, 2});
        assertTrue(KeyPairFile.verifies(own, new byte[] {1, 2}, signature));
        assertFalse(KeyPairFile.verifies(own, new byte[] {1, 3}, signature));
        PublicKeyText other = KeyPairFile.create(folder.resolve("other.key"));
        assertFalse(KeyPairFile.verifies(other, new byte[] {1, 2}, signature));
    }
}
