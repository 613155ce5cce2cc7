package se.helhet.features.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** The private key of somebody who signs plugin files or products, in a file (PEM), with the public one in a second file beside it. */
public final class KeyPairFile {
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final PrivateKey key;
    private final PublicKeyText publicKey;

    private KeyPairFile(PrivateKey key, PublicKeyText publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    /** Makes both files; only the owner may read the private one. Throws {@link BadKey} when one of them exists. */
    public static PublicKeyText create(Path file) {
        Path beside = beside(file);
        for (Path each : new Path[] {file, beside}) {
            if (Files.exists(each)) {
                throw new BadKey("Filen " + each + " finns redan och skrivs inte över. Välj ett annat namn.");
            }
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            PublicKeyText open = PublicKeyText.of(pair.getPublic());
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            byte[] encoded = pair.getPrivate().getEncoded();
            Files.writeString(
                    file,
                    BEGIN + "\n" + Base64.getEncoder().encodeToString(encoded) + "\n" + END + "\n",
                    StandardOpenOption.WRITE);
            Files.writeString(beside, open.pem(), StandardOpenOption.CREATE_NEW);
            return open;
        } catch (IOException e) {
            throw new BadKey(
                    "Nycklarna kunde inte skrivas till " + file + " och " + beside
                            + ". Kontrollera att mappen finns och att du får skriva där.",
                    e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java 17 has Ed25519", e);
        }
    }

    /** Reads a pair that {@link #create} made. Throws {@link BadKey}. */
    public static KeyPairFile read(Path file) {
        try {
            String pem = Files.readString(file);
            int begin = pem.indexOf(BEGIN);
            byte[] encoded = Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), pem.indexOf(END)));
            PrivateKey key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            Path beside = beside(file);
            KeyPairFile pair = new KeyPairFile(key, PublicKeyText.read(Files.readString(beside), beside.toString()));
            byte[] sample = {1};
            if (!verifies(pair.publicKey, sample, pair.sign(sample))) {
                throw new BadKey("Nycklarna i " + file + " och " + beside
                        + " hör inte ihop. Lägg tillbaka den .pub-fil som gjordes tillsammans med nyckeln.");
            }
            return pair;
        } catch (IOException e) {
            throw new BadKey(
                    "Nyckeln " + file + " eller " + beside(file)
                            + " går inte att läsa. Ange en nyckel som är gjord med: helhet keys create FIL",
                    e);
        } catch (GeneralSecurityException | IndexOutOfBoundsException e) {
            throw noKey(file, e);
        } catch (BadKey e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw noKey(file, e);
        }
    }

    private static BadKey noKey(Path file, Exception cause) {
        return new BadKey(
                "Filen " + file
                        + " innehåller ingen privat Ed25519-nyckel. Ange en som är gjord med: helhet keys create"
                        + " FIL",
                cause);
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    public PublicKeyText publicKey() {
        return publicKey;
    }

    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java 17 has Ed25519", e);
        }
    }

    /** Whether the key's owner signed the message. */
    public static boolean verifies(PublicKeyText key, byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key.key());
            verifier.update(message);
            return verifier.verify(Arrays.copyOf(signature, signature.length));
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }
}
