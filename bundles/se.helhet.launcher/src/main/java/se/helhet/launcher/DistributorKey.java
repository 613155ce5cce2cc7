package se.helhet.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.helhet.features.trust.KeyPairFile;

/**
 * The key with which whoever builds the products signs them and plugin files; its public half goes into every product.
 * Releases name their own with {@code -Dhelhet.key=FILE}; without it a build makes one for itself, which is gone with the
 * next {@code mvn clean}.
 */
final class DistributorKey {

    private DistributorKey() {}

    /** The pair, made if the build has none yet. */
    static KeyPairFile of(Path root) throws IOException {
        String said = System.getProperty("helhet.key", "");
        Path key =
                said.isBlank() ? root.resolve("product").resolve("target").resolve("distributor.key") : Path.of(said);
        if (said.isBlank() && !Files.isRegularFile(key)) {
            Files.createDirectories(key.getParent());
            KeyPairFile.create(key);
        }
        return KeyPairFile.read(key);
    }

    /** Puts the public key into a product. */
    static void write(KeyPairFile keys, Path product) throws IOException {
        Path shipped = product.resolve("keys").resolve("distributor.pub");
        Files.createDirectories(shipped.getParent());
        Files.writeString(shipped, keys.publicKey().pem());
    }
}
