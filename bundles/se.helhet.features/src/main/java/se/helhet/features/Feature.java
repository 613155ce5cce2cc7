package se.helhet.features;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A feature as its file describes it.
 *
 * @param name the short name that products and people use, {@code format.pdf}; also the file's name
 * @param id the coordinates of the feature file itself
 * @param titles what people call it, by language ({@code sv}, {@code en}); Swedish is always there
 * @param descriptions one sentence, by language; empty for none
 * @param category what kind it is: {@code platform}, {@code report}, {@code format}, {@code unit}, {@code demo},
 *     {@code other} …; screens group by it
 * @param bundles in the file's order
 * @param requirements what it wants of other features
 * @param capabilities what it gives, its own name included
 * @param configurations default configuration by PID
 * @param launching framework properties that it needs
 */
public record Feature(
        String name,
        BundleId id,
        Map<String, String> titles,
        Map<String, String> descriptions,
        String category,
        List<FeatureBundle> bundles,
        List<Requirement> requirements,
        List<Capability> capabilities,
        Map<String, Map<String, Object>> configurations,
        Map<String, String> launching) {

    /** What the artifact of every feature file begins with. */
    public static final String PREFIX = "se.helhet.feature.";

    public Feature {
        titles = Map.copyOf(titles);
        descriptions = Map.copyOf(descriptions);
        bundles = List.copyOf(bundles);
        requirements = List.copyOf(requirements);
        capabilities = List.copyOf(capabilities);
    }

    /** Reads a feature file; throws {@link BadFeature} when it is missing, damaged or bears another's name. */
    public static Feature read(Path file) {
        return FeatureFile.read(file);
    }

    /** What people call it; in Swedish when the language lacks a name of its own. */
    public String title(Locale language) {
        return titles.getOrDefault(language.getLanguage(), titles.get("sv"));
    }

    /** What it is for, in one sentence; empty when nobody has said. */
    public String description(Locale language) {
        return descriptions.getOrDefault(language.getLanguage(), descriptions.getOrDefault("sv", ""));
    }

    /** The version, as in Maven: {@code 0.1.0-SNAPSHOT}. */
    public String version() {
        return id.version();
    }

    /** Whether one of its capabilities is what is wanted. */
    public boolean gives(Requirement requirement) {
        return capabilities.stream().anyMatch(requirement::matches);
    }

    /** Whether it brings the bundle. */
    public boolean brings(BundleId bundle) {
        return bundles.stream().anyMatch(each -> each.id().equals(bundle));
    }
}
