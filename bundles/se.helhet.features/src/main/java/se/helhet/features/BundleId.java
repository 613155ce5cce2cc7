package se.helhet.features;

import java.nio.file.Path;

/** The Maven coordinates of a bundle's jar, {@code group:artifact:version}. */
public record BundleId(String group, String artifact, String version) {

    /** Reads {@code group:artifact:version}; throws {@link IllegalArgumentException} for anything else. */
    public static BundleId parse(String text) {
        String[] parts = text.split(":");
        if (parts.length != 3 || parts[0].isBlank() || parts[1].isBlank() || parts[2].isBlank()) {
            throw new IllegalArgumentException(text);
        }
        for (String part : parts) {
            if (!part.matches("[A-Za-z0-9._+-]+") || part.contains("..")) {
                throw new IllegalArgumentException(text);
            }
        }
        return new BundleId(parts[0], parts[1], parts[2]);
    }

    /** The name of its jar: {@code artifact-version.jar}. */
    public String fileName() {
        return artifact + "-" + version + ".jar";
    }

    /** Where its jar lies in a repository of Maven's layout, from the repository's root. */
    public Path path() {
        Path path = Path.of("");
        for (String part : group.split("\\.")) {
            path = path.resolve(part);
        }
        return path.resolve(artifact).resolve(version).resolve(fileName());
    }

    @Override
    public String toString() {
        return group + ":" + artifact + ":" + version;
    }
}
