package se.helhet.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Features for tests: made by hand, or the project's own with every version set to 1.2.3. */
final class Sample {

    static final Locale SV = Locale.forLanguageTag("sv");
    private static final Path FEATURES =
            Path.of(System.getProperty("basedir")).resolve("../../features").normalize();

    private Sample() {}

    static Feature feature(String name, Requirement... requirements) {
        return new Feature(
                name,
                new BundleId("test", Feature.PREFIX + name, "1.2.3"),
                Map.of("sv", "Den " + name, "en", "The " + name),
                Map.of(),
                "other",
                List.of(),
                List.of(requirements),
                List.of(new Capability(Capability.FEATURE, Map.of(Capability.FEATURE, name))),
                Map.of(),
                Map.of());
    }

    static Requirement wish(String name) {
        return new Requirement(Capability.FEATURE, Requirement.feature(name).filter(), true);
    }

    /** Copies the project's feature files, versions filled in. */
    static List<Path> ours(Path into) {
        try (Stream<Path> files = Files.list(FEATURES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> {
                        try {
                            String text = Files.readString(file).replaceAll("\\$\\{[^}]*}", "1.2.3");
                            return Files.writeString(into.resolve(file.getFileName()), text);
                        } catch (IOException failure) {
                            throw new UncheckedIOException(failure);
                        }
                    })
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
