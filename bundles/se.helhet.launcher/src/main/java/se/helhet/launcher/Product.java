package se.helhet.launcher;

import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import se.helhet.features.BadFeature;
import se.helhet.features.BundleId;
import se.helhet.features.Catalogue;
import se.helhet.features.Feature;
import se.helhet.features.FeatureBundle;
import se.helhet.features.Resolution;
import se.helhet.features.Sentences;

/**
 * A product on disk: {@code product.properties} says its name and its features, {@code features/} describes them and
 * {@code repository/} has their bundles in Maven's layout.
 *
 * @param folder the product's folder
 * @param settings what {@code product.properties} says
 * @param features by short name, in the order that the product lists them
 */
public record Product(Path folder, Properties settings, Map<String, Feature> features) {

    /** The product's folder: {@code helhet.product}, else the folder above the one that this launcher's jar lies in. */
    public static Path here() throws CannotStart {
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
            throw new CannotStart("no.folder");
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
            throw new CannotStart("file.damaged", propertiesFile);
        }
        return new Product(folder, settings, features(names(settings), featuresFolder));
    }

    /** The same folder and settings with other features of its own, each by its short name. */
    public Product with(List<String> names) throws CannotStart {
        return new Product(folder, settings, features(names, folder.resolve("features")));
    }

    /** The same folder and settings with these features. */
    Product with(Map<String, Feature> others) {
        return new Product(folder, settings, Collections.unmodifiableMap(new LinkedHashMap<>(others)));
    }

    /** The features that a {@code product.properties} lists. */
    static List<String> names(Properties settings) {
        return List.of(settings.getProperty("features", "").trim().split("[,\\s]+"));
    }

    private static Map<String, Feature> features(List<String> names, Path folder) throws CannotStart {
        Map<String, Feature> features = new LinkedHashMap<>();
        for (String name : names) {
            features.put(name, readFeature(folder.resolve(name + ".json")));
        }
        return features;
    }

    static Feature readFeature(Path file) throws CannotStart {
        try {
            return Feature.read(file);
        } catch (BadFeature bad) {
            throw new CannotStart(List.of(bad::sentence));
        }
    }

    /** Refuses features that lack others, and says which, who wants them and where they are to be had. */
    public void checkFeatures() throws CannotStart {
        Resolution chosen = Catalogue.of(features.values()).check(features.keySet());
        if (!chosen.whole()) {
            Catalogue all = Catalogue.in(folder.resolve("features"));
            Resolution among = all.check(features.keySet());
            List<Message> messages = new ArrayList<>();
            for (int i = 0; i < among.unknown().size() + among.missing().size(); i++) {
                int number = i;
                messages.add(
                        language -> Sentences.in(language).trouble(among, all).get(number));
            }
            throw new CannotStart(messages);
        }
    }

    /** All bundles, each once, in the order of the features. */
    public List<BundleId> bundles() {
        return features.values().stream()
                .flatMap(feature -> feature.bundles().stream())
                .map(FeatureBundle::id)
                .distinct()
                .toList();
    }

    /** Where a bundle lies. */
    Path jar(BundleId id) {
        return folder.resolve("repository").resolve(id.path());
    }

    /** Properties that features hand to the framework before it starts. */
    Map<String, String> frameworkProperties() {
        Map<String, String> properties = new LinkedHashMap<>();
        features.values().forEach(feature -> properties.putAll(feature.launching()));
        return properties;
    }

    /** Features that name a bundle, by short name; for messages. */
    List<String> featuresWith(BundleId bundle) {
        return features.values().stream()
                .filter(feature -> feature.brings(bundle))
                .map(Feature::name)
                .toList();
    }
}
