package se.helhet.launcher.update;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.osgi.framework.Version;
import se.helhet.features.HomeFeatures;
import se.helhet.launcher.CannotStart;
import se.helhet.launcher.Home;

/** What a product's {@code product.properties} says of itself: which one it is, and how new. */
record Installed(String id, String name, String version, String build, Properties settings) {

    static final String FILE = "product.properties";

    /** The product in a folder. */
    static Installed in(Path folder) throws CannotUpdate {
        Path file = folder.resolve(FILE);
        try (Reader reader = Files.newBufferedReader(file)) {
            return of(reader);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new CannotUpdate("file.damaged", file);
        }
    }

    /** Throws {@link IllegalArgumentException} when it is not one that the build or the assembler has made. */
    static Installed of(Reader text) throws IOException {
        Properties said = new Properties();
        said.load(text);
        String id = said.getProperty("id", "");
        String version = said.getProperty("version", "");
        if (id.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException(FILE);
        }
        HomeFeatures.version(version);
        return new Installed(id, said.getProperty("name", id), version, said.getProperty("build", ""), said);
    }

    /** The store's file of this product on a home. */
    Path store(Path home) throws CannotUpdate {
        try {
            return Home.store(home, settings);
        } catch (CannotStart wrong) {
            throw new CannotUpdate("file.damaged", FILE);
        }
    }

    /** Whether this is a later version than the other; two builds of one version are as new as each other. */
    boolean newer(Installed other) {
        Version own = HomeFeatures.version(version);
        return own.compareTo(HomeFeatures.version(other.version)) > 0;
    }
}
