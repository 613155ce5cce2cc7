package se.helhet.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Version;

/**
 * Reads a feature from its file, JSON as in chapter 159 of the OSGi Compendium. What it needs and gives, and other languages'
 * words, stand in the extension {@code se.helhet.feature}: {@code requirements}, {@code capabilities}, {@code texts}.
 */
final class FeatureFile {

    private static final String EXTENSION = ".json";

    private final Path file;
    private final Map<String, Object> content;
    private final Map<String, Object> own;

    private FeatureFile(Path file, Map<String, Object> content) {
        this.file = file;
        this.content = content;
        this.own = extension(content, Capability.FEATURE);
    }

    static Feature read(Path file) {
        try {
            return new FeatureFile(file, JsonText.object(Files.readString(file))).feature();
        } catch (IOException | IllegalArgumentException | ClassCastException | NullPointerException failure) {
            throw new BadFeature(failure, "bad.file", file.toString());
        }
    }

    private Feature feature() {
        BundleId id = BundleId.parse(text(content, "id"));
        String name = file.getFileName().toString();
        name = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
        if (!id.artifact().equals(Feature.PREFIX + name)) {
            throw new BadFeature(null, "bad.name", file.toString(), id.artifact());
        }
        Map<String, String> titles = new LinkedHashMap<>(Map.of("sv", (String) content.getOrDefault("name", name)));
        Map<String, String> descriptions =
                new LinkedHashMap<>(Map.of("sv", (String) content.getOrDefault("description", "")));
        map(own.get("texts")).forEach((language, words) -> {
            titles.put(language, text(map(words), "name"));
            descriptions.put(language, text(map(words), "description"));
        });
        List<Object> categories = list(content.get("categories"));
        return new Feature(
                name,
                id,
                titles,
                descriptions,
                categories.isEmpty() ? "other" : (String) categories.get(0),
                bundles(),
                requirements(),
                capabilities(name, id),
                configurations(),
                launching());
    }

    private List<FeatureBundle> bundles() {
        List<FeatureBundle> bundles = new ArrayList<>();
        for (Object each : list(content.get("bundles"))) {
            BundleId id = BundleId.parse(each instanceof String text ? text : text(map(each), "id"));
            Object order = each instanceof String ? null : map(each).get("start-order");
            bundles.add(new FeatureBundle(id, order == null ? FeatureBundle.LAST : Integer.parseInt(order.toString())));
        }
        return bundles;
    }

    private List<Requirement> requirements() {
        List<Requirement> requirements = new ArrayList<>();
        for (Object each : list(own.get("requirements"))) {
            Map<String, Object> directives = map(map(each).get("directives"));
            requirements.add(new Requirement(
                    text(map(each), "namespace"),
                    text(directives, "filter"),
                    "optional".equals(directives.get("resolution"))));
        }
        return requirements;
    }

    private List<Capability> capabilities(String name, BundleId id) {
        List<Capability> capabilities = new ArrayList<>();
        capabilities.add(
                new Capability(Capability.FEATURE, Map.of(Capability.FEATURE, name, "version", version(id.version()))));
        for (Object each : list(own.get("capabilities"))) {
            capabilities.add(
                    new Capability(text(map(each), "namespace"), map(map(each).get("attributes"))));
        }
        return capabilities;
    }

    private Map<String, Map<String, Object>> configurations() {
        Map<String, Map<String, Object>> configurations = new LinkedHashMap<>();
        map(content.get("configurations")).forEach((pid, values) -> {
            Map<String, Object> plain = new LinkedHashMap<>();
            // "port:Integer" gives the type of a value; JSON's own types are what we hand on
            map(values).forEach((key, value) -> plain.put(key.replaceFirst(":[A-Za-z]+$", ""), value));
            configurations.put(pid, plain);
        });
        return configurations;
    }

    private Map<String, String> launching() {
        Map<String, String> properties = new LinkedHashMap<>();
        extension(content, "framework-launching-properties")
                .forEach((key, value) -> properties.put(key, value.toString()));
        return properties;
    }

    private static Map<String, Object> extension(Map<String, Object> content, String name) {
        return map(map(map(content.get("extensions")).get(name)).get("json"));
    }

    /** Maven's version as OSGi counts it; the qualifier is left out, so that a snapshot is not newer than its release. */
    static Version version(String maven) {
        return Version.parseVersion(maven.replaceFirst("[^0-9.].*$", "").replaceFirst("\\.$", ""));
    }

    private static String text(Map<String, Object> object, String key) {
        String text = (String) object.get(key);
        if (text == null) {
            throw new IllegalArgumentException(key);
        }
        return text;
    }

    @SuppressWarnings("unchecked") // what JsonText makes of a JSON object
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // what JsonText makes of a JSON array
    private static List<Object> list(Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }
}
