package se.helhet.admin.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.helhet.admin.feature.Site;
import se.helhet.features.trust.KeyPairFile;
import se.helhet.features.trust.KnownKeys;
import se.helhet.features.trust.PublicKeyText;

/**
 * The key with which this workbench signs the products that it composes: made in the home when it is first needed, and
 * trusted here from then on like a key that was added. Who stops trusting it is not asked again.
 *
 * @param open the file to give away
 */
record WorkbenchKey(KeyPairFile pair, Path open) {
    private static final String NAME = "Den här arbetsbänken";
    /** Beside the keys that are trusted, not among them. */
    private static final Path FILE = Path.of("keys", "own", "workbench.key");

    static synchronized WorkbenchKey of(Site site) throws IOException {
        Path file = site.home().resolve(FILE);
        Path open = file.resolveSibling(file.getFileName() + ".pub");
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            PublicKeyText made = KeyPairFile.create(file);
            new KnownKeys(site.product(), site.home()).add(made, NAME);
        }
        return new WorkbenchKey(KeyPairFile.read(file), open);
    }

    /** What to give along with a product. */
    String sentence() {
        return "Produkten är undertecknad med arbetsbänkens nyckel "
                + pair.publicKey().fingerprint()
                + ". Ska den ersätta en produkt som är ihopsatt på ett annat ställe behövs nyckelfilen " + open
                + " där.";
    }
}
