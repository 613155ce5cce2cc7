package se.helhet.features;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.osgi.framework.Version;

/**
 * What an administrator has changed since the product was unpacked, kept in the home folder: features of the product
 * that are not wanted, and features that came in plugin files. The launcher starts what follows from it, and the
 * administration changes it; the product's folder is never written to. Immutable.
 *
 * <p>In the home: {@code plugins/installed.properties}, {@code plugins/features/<name>@<version>/<name>.json} and
 * {@code plugins/repository/}, where several versions may lie side by side.
 *
 * @param folder {@code plugins} in the home; need not exist
 * @param removed short names
 * @param added short name to version
 */
public record HomeFeatures(Path folder, List<String> removed, Map<String, String> added) {

    private static final String FILE = "installed.properties";

    public HomeFeatures {
        removed = List.copyOf(new TreeSet<>(removed));
        added = Map.copyOf(added);
    }

    /** What is kept in a home; nothing when nobody has changed anything there. */
    public static HomeFeatures read(Path home) {
        Path folder = home.resolve("plugins");
        Properties kept = new Properties();
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException damaged) {
                throw new BadFeature(damaged, "bad.file", file.toString());
            }
        }
        Map<String, String> added = new LinkedHashMap<>();
        for (String each : words(kept, "added")) {
            int at = each.indexOf('@');
            if (at > 0) {
                added.put(each.substring(0, at), each.substring(at + 1));
            }
        }
        return new HomeFeatures(folder, words(kept, "removed"), added);
    }

    private static List<String> words(Properties kept, String key) {
        String text = kept.getProperty(key, "").strip();
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }

    /** Keeps this from now on, in one step: a crash leaves either the old state or the new. */
    public void write() {
        Properties kept = new Properties();
        kept.setProperty("removed", String.join(" ", removed));
        List<String> words = new ArrayList<>();
        new TreeMap<>(added).forEach((name, version) -> words.add(name + "@" + version));
        kept.setProperty("added", String.join(" ", words));
        try {
            Files.createDirectories(folder);
            StringWriter text = new StringWriter();
            kept.store(text, null);
            Path aside = folder.resolve(FILE + ".part");
            Files.writeString(aside, text.toString());
            Files.move(
                    aside, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file of an added feature, whether it is there or not. */
    public Path featureFile(String name, String version) {
        return folder.resolve("features").resolve(name + "@" + version).resolve(name + ".json");
    }

    /** Where the jar of an added feature's bundle lies. */
    public Path jar(BundleId id) {
        return folder.resolve("repository").resolve(id.path());
    }

    /** With the feature in this version, in place of any other version of it. */
    public HomeFeatures with(String name, String version) {
        Map<String, String> more = new LinkedHashMap<>(added);
        more.put(name, version);
        return new HomeFeatures(folder, without(removed, name), more);
    }

    /** With the product's own version of a feature, or none when the product has none. */
    public HomeFeatures withProducts(String name) {
        Map<String, String> fewer = new LinkedHashMap<>(added);
        fewer.remove(name);
        return new HomeFeatures(folder, without(removed, name), fewer);
    }

    /** Without the feature, wherever it comes from. */
    public HomeFeatures without(String name) {
        List<String> more = new ArrayList<>(removed);
        more.add(name);
        return new HomeFeatures(folder, more, withProducts(name).added());
    }

    private static List<String> without(List<String> names, String name) {
        return names.stream().filter(each -> !each.equals(name)).toList();
    }

    /**
     * The features to run.
     *
     * @param ofProduct those that the product lists
     * @param left told of each added feature that is left out, with the sentence why: its file is gone or damaged. Those
     *     that the product has in the same version or a newer one are left out without a word
     */
    public List<Feature> apply(Collection<Feature> ofProduct, BiConsumer<String, String> left) {
        Map<String, Feature> out = new LinkedHashMap<>();
        ofProduct.stream()
                .filter(feature -> !removed.contains(feature.name()))
                .forEach(feature -> out.put(feature.name(), feature));
        new TreeMap<>(added)
                .forEach((name, version) -> read(name, version, left)
                        .filter(feature -> !out.containsKey(name) || newer(feature, out.get(name)))
                        .ifPresent(feature -> out.put(name, feature)));
        return List.copyOf(out.values());
    }

    private Optional<Feature> read(String name, String version, BiConsumer<String, String> left) {
        try {
            return Optional.of(Feature.read(featureFile(name, version)));
        } catch (BadFeature bad) {
            left.accept(name, bad.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Maven's version as versions of features and products are compared: without what stands after the numbers. Throws
     * {@link IllegalArgumentException} for what is none.
     */
    public static Version version(String maven) {
        return FeatureFile.version(maven);
    }

    /** Whether the first is a later version than the second. */
    public static boolean newer(Feature one, Feature other) {
        return FeatureFile.version(one.version()).compareTo(FeatureFile.version(other.version())) > 0;
    }
}
