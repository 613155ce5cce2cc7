package se.helhet.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.felix.feature.impl.FeatureServiceImpl;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureExtension;
import org.osgi.service.feature.ID;

/**
 * A product on disk: {@code product.properties} says its name and its features, {@code features/} describes them and
 * {@code repository/} has their bundles in Maven's layout.
 *
 * @param folder the product's folder
 * @param settings what {@code product.properties} says
 * @param features by short name, in the order that the product lists them
 */
public record Product(Path folder, Properties settings, Map<String, Feature> features) {

    private static final String FEATURE_PREFIX = "se.helhet.feature.";
    private static final String LAUNCHING = "framework-launching-properties";

    /** The product's folder: {@code helhet.product}, else the folder above the one that this launcher's jar lies in. */
    static Path here() throws CannotStart {
        String said = System.getProperty("helhet.product");
        if (said != null) {
            return Path.of(said).toAbsolutePath().normalize();
        }
        try {
            Path jar = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.getParent().getParent();
        } catch (URISyntaxException impossible) {
            throw new CannotStart("Programmets mapp går inte att hitta. Starta med bin/helhet.");
        }
    }

    /** Reads the product in a folder. */
    public static Product read(Path folder) throws CannotStart {
        return read(folder, folder.resolve("product.properties"), folder.resolve("features"));
    }

    static Product read(Path folder, Path propertiesFile, Path featuresFolder) throws CannotStart {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(propertiesFile)) {
            settings.load(reader);
        } catch (IOException | IllegalArgumentException failure) {
            throw new CannotStart(damaged(propertiesFile));
        }
        Map<String, Feature> features = new LinkedHashMap<>();
        for (String name : settings.getProperty("features", "").trim().split("[,\\s]+")) {
            features.put(name, readFeature(featuresFolder.resolve(name + ".json")));
        }
        return new Product(folder, settings, features);
    }

    static Feature readFeature(Path file) throws CannotStart {
        try (Reader reader = Files.newBufferedReader(file)) {
            Feature feature = new FeatureServiceImpl().readFeature(reader);
            String name = file.getFileName().toString().replaceFirst("\\.json$", "");
            if (!feature.getID().getArtifactId().equals(FEATURE_PREFIX + name)) {
                throw new CannotStart("Funktionsfilen " + file + " bär ett annat namn än sitt eget: "
                        + feature.getID().getArtifactId() + ".");
            }
            return feature;
        } catch (IOException | RuntimeException failure) {
            throw new CannotStart(damaged(file));
        }
    }

    private static String damaged(Path file) {
        return "Filen " + file + " saknas eller är skadad. Packa upp produkten på nytt.";
    }

    /** All bundles, each once, in the order of the features. */
    public List<ID> bundles() {
        return features.values().stream()
                .flatMap(feature -> feature.getBundles().stream())
                .map(bundle -> bundle.getID())
                .distinct()
                .toList();
    }

    /** Where a bundle lies. */
    Path jar(ID id) {
        return folder.resolve("repository").resolve(repositoryPath(id));
    }

    /** The path of an artifact in Maven's layout, from the repository's root. */
    static Path repositoryPath(ID id) {
        Path path = Path.of("");
        for (String part : id.getGroupId().split("\\.")) {
            path = path.resolve(part);
        }
        return path.resolve(id.getArtifactId()).resolve(id.getVersion()).resolve(fileName(id));
    }

    static String fileName(ID id) {
        return id.getArtifactId() + "-" + id.getVersion() + ".jar";
    }

    /** Properties that features hand to the framework before it starts. */
    Map<String, String> frameworkProperties() throws CannotStart {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Feature feature : features.values()) {
            FeatureExtension extension = feature.getExtensions().get(LAUNCHING);
            if (extension != null) {
                try (JsonReader reader = Json.createReader(new StringReader(extension.getJSON()))) {
                    JsonObject object = reader.readObject();
                    for (String key : object.keySet()) {
                        properties.put(
                                key,
                                object.get(key) instanceof JsonString text
                                        ? text.getString()
                                        : object.get(key).toString());
                    }
                } catch (RuntimeException failure) {
                    throw new CannotStart("Funktionen " + feature.getID().getArtifactId() + " har en felaktig "
                            + LAUNCHING + ": " + failure.getMessage());
                }
            }
        }
        return properties;
    }

    /** Features that name a bundle, by short name; for messages. */
    List<String> featuresWith(ID bundle) {
        List<String> names = new ArrayList<>();
        features.forEach((name, feature) -> {
            if (feature.getBundles().stream().anyMatch(b -> b.getID().equals(bundle))) {
                names.add(name);
            }
        });
        return names;
    }
}
