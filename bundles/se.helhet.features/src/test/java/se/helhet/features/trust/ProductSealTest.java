package se.helhet.features.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductSealTest {
    private static final String LIST = "0123  bin/helhet\n4567  lib/ö.jar\n";

    @TempDir
    Path folder;

    private KeyPairFile keys;

    @BeforeEach
    void makeAKey() {
        KeyPairFile.create(folder.resolve("a.key"));
        keys = KeyPairFile.read(folder.resolve("a.key"));
    }

    private static Optional<ProductSeal> of(String list, String seal) {
        return ProductSeal.of(list.getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }

    private String seal() {
        return ProductSeal.seal(LIST, keys);
    }

    @Test
    void holdsForTheListThatWasSealed() {
        assertEquals(Optional.of(new ProductSeal(keys.publicKey(), true)), of(LIST, seal()));
    }

    @Test
    void holdsNotWhenAnyByteOfTheListIsAnother() {
        byte[] list = LIST.getBytes(StandardCharsets.UTF_8);
        byte[] seal = seal().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < list.length; i++) {
            byte[] altered = list.clone();
            altered[i] ^= 1;
            assertFalse(ProductSeal.of(altered, seal).orElseThrow().holds(), "byte " + i);
        }
        assertFalse(of("89ab  more\n" + LIST, seal()).orElseThrow().holds());
        assertFalse(of(LIST + "89ab  more\n", seal()).orElseThrow().holds());
    }

    @Test
    void isNoneWhereTheLineIsNoSeal() {
        assertTrue(of(LIST, "").isEmpty());
        assertTrue(of(LIST, LIST).isEmpty());
        assertTrue(of(LIST, seal() + "more\n").isEmpty());
    }

    @Test
    void isNotAnothersWhoPutsHisKeyInItsPlace() {
        PublicKeyText other = KeyPairFile.create(folder.resolve("b.key"));
        String forged = seal().replace(keys.publicKey().hex(), other.hex());
        assertFalse(of(LIST, forged).orElseThrow().holds());
    }
}
