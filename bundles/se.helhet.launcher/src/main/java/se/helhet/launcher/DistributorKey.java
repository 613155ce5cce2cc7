package se.helhet.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/**
 * The key with which whoever builds the products signs plugin files; its public half goes into every product. Releases
 * name their own with {@code -Dhelhet.key=FILE}; without it a build makes one for itself, which is gone with the next
 * {@code mvn clean}.
 */
final class DistributorKey {

    private DistributorKey() {}

    /** Puts the public key into a product, and makes the pair if there is none. */
    static void write(Path root, Path product) throws IOException {
        String said = System.getProperty("helhet.key", "");
        Path key =
                said.isBlank() ? root.resolve("product").resolve("target").resolve("distributor.key") : Path.of(said);
        Path open = key.resolveSibling(key.getFileName() + ".pub");
        if (said.isBlank() && !Files.isRegularFile(open)) {
            make(key, open);
        }
        Path shipped = product.resolve("keys").resolve("distributor.pub");
        Files.createDirectories(shipped.getParent());
        Files.copy(open, shipped, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void make(Path key, Path open) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Files.createDirectories(key.getParent());
            Files.writeString(key, pem("PRIVATE", pair.getPrivate().getEncoded()));
            Files.writeString(open, pem("PUBLIC", pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java 17 has Ed25519", impossible);
        }
    }

    private static String pem(String kind, byte[] bytes) {
        return "-----BEGIN " + kind + " KEY-----\n" + Base64.getEncoder().encodeToString(bytes) + "\n-----END " + kind
                + " KEY-----\n";
    }
}
