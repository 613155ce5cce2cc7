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

    private static Optional<ProductSeal> of(String list) {
        return ProductSeal.of(list.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void holdsForTheListThatWasSealed() {
        assertEquals(Optional.of(new ProductSeal(keys.publicKey(), true)), of(ProductSeal.seal(LIST, keys)));
    }

    @Test
    void holdsNotWhenAnyByteOfTheListIsAnother() {
        byte[] sealed = ProductSeal.seal(LIST, keys).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < LIST.getBytes(StandardCharsets.UTF_8).length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertFalse(ProductSeal.of(altered).orElseThrow().holds(), "byte " + i);
        }
        assertFalse(
                of("89ab  more\n" + ProductSeal.seal(LIST, keys)).orElseThrow().holds());
    }

    @Test
    void isNoneWhereTheLastLineIsNoSeal() {
        assertTrue(of(LIST).isEmpty());
        assertTrue(of("").isEmpty());
        assertTrue(of(ProductSeal.seal(LIST, keys) + "89ab  more\n").isEmpty());
    }

    @Test
    void isNotAnothersWhoPutsHisKeyInItsPlace() {
        PublicKeyText other = KeyPairFile.create(folder.resolve("b.key"));
        String sealed = ProductSeal.seal(LIST, keys).replace(keys.publicKey().hex(), other.hex());
        assertFalse(of(sealed).orElseThrow().holds());
    }
}
