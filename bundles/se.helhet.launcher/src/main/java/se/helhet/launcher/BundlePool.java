package se.helhet.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import se.helhet.features.BundleId;

/**
 * Where the build has the bundles that features name: our own beside their sources, foreign ones in a folder of Maven's
 * layout.
 */
record BundlePool(Path root, Path foreign) {

    private static final String OWN_GROUP = "se.helhet";

    Path jar(BundleId id) throws CannotStart {
        if (!id.group().equals(OWN_GROUP)) {
            Path jar = foreign.resolve(id.path());
            if (!Files.isRegularFile(jar)) {
                throw new CannotStart("A feature names " + id + ", which is no dependency in product/pom.xml.");
            }
            return jar;
        }
        Path jar =
                root.resolve("bundles").resolve(id.artifact()).resolve("target").resolve(id.fileName());
        if (!Files.isRegularFile(jar)) {
            throw new CannotStart("A feature names " + id + ", which is not built: is its folder there, with a line in"
                    + " bundles/pom.xml? Build from the root: mvn package.");
        }
        return jar;
    }
}
