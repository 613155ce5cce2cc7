package se.helhet.api.admin;

import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Whose plugin files and new versions of the product may be installed here: the product's distributor's, theirs whom an
 * administrator has added, and those that this workbench has composed.
 */
@ProviderType
public interface Trust {
    /** The distributor's first, then by name. */
    ImmutableList<Key> keys();

    /**
     * Trusts the public key in a file (PEM) from now on, for all who use this home.
     *
     * @param name what to call its owner; not empty
     * @throws IllegalArgumentException with a sentence when the file holds no Ed25519 public key, or the key is known
     */
    Key add(Path publicKey, String name);

    /**
     * Stops trusting it; what is installed already stays.
     *
     * @param fingerprint as shown, or its beginning when that is unambiguous
     * @throws IllegalArgumentException with a sentence when no such key was added; the distributor's cannot be removed
     */
    void remove(String fingerprint);

    /**
     * Makes a pair of keys for somebody who writes plugins: {@code <file>} is the private one, {@code <file>.pub} the one to
     * give away. Neither file may exist.
     */
    Signer create(Path file);

    /**
     * Packs features into a signed plugin file.
     *
     * @param source     the folder of an unpacked product, any folder with {@code features/} and {@code repository/}, or the
     *                   jar of one unit, whose feature then says what the jar's manifest says
     * @param features   short names; their bundles are packed except those of features they require. Not looked at for a jar
     * @param privateKey made by {@link #create}
     * @param file       must not exist
     * @throws IllegalArgumentException with a sentence
     */
    Signer pack(Path source, ImmutableList<String> features, Path privateKey, Path file);

    /**
     * @param own   whether it is the distributor's, which came with the product
     * @param added when; the beginning of time for the distributor's
     */
    record Key(String fingerprint, String name, boolean own, Instant added) {}
}
