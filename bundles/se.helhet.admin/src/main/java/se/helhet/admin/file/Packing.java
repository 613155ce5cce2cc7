package se.helhet.admin.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.admin.Refused;
import se.helhet.features.BadFeature;
import se.helhet.features.BundleId;
import se.helhet.features.Catalogue;
import se.helhet.features.Feature;
import se.helhet.features.Sentences;
import se.helhet.features.trust.KeyPairFile;

/** Chooses what goes into a plugin file: features, and their bundles but for those that required features bring. */
public final class Packing {
    private Packing() {}

    /**
     * Throws {@link Refused}.
     *
     * @param source a folder with {@code features/} and {@code repository/}, or a unit's jar, which is a feature by itself
     */
    public static void pack(Path source, ImmutableList<String> names, KeyPairFile keys, Path file) {
        if (Files.isDirectory(source)) {
            packFolder(source, names, keys, file);
            return;
        }
        JarSource jar = JarSource.read(source);
        try {
            Path folder = Files.createTempDirectory("helhet-plugin-");
            try {
                jar.layOut(source, folder);
                // The platform is there wherever a unit is installed; it is not in this folder.
                write(folder, Lists.immutable.of(jar.feature()), Catalogue.in(folder.resolve("features")), keys, file);
            } finally {
                discard(folder);
            }
        } catch (IOException e) {
            throw new Refused("Filen " + source + " kunde inte packas: " + e.getMessage(), e);
        }
    }

    private static void discard(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void packFolder(Path source, ImmutableList<String> names, KeyPairFile keys, Path file) {
        Catalogue all;
        try {
            all = Catalogue.in(source.resolve("features"));
        } catch (BadFeature e) {
            throw new Refused(e.getMessage(), e);
        }
        if (names.isEmpty()) {
            throw new Refused("Ange minst en funktion att packa.");
        }
        write(source, names, all, keys, file);
    }

    private static void write(Path source, ImmutableList<String> names, Catalogue all, KeyPairFile keys, Path file) {
        Set<BundleId> there = new HashSet<>();
        for (String name : names) {
            Feature feature = all.find(name)
                    .orElseThrow(() -> new Refused(Sentences.in(Locale.forLanguageTag("sv"))
                            .trouble(all.check(names.castToList()), all)
                            .get(0)));
            all.complete(List.of(name)).features().stream()
                    .filter(other -> !names.contains(other.name()))
                    .filter(other -> !other.name().equals(feature.name()))
                    .forEach(other -> other.bundles().forEach(bundle -> there.add(bundle.id())));
        }
        Map<String, Path> content = new LinkedHashMap<>();
        for (String name : names) {
            content.put("features/" + name + ".json", source.resolve("features").resolve(name + ".json"));
            all.find(name).orElseThrow().bundles().stream()
                    .map(bundle -> bundle.id())
                    .filter(id -> !there.contains(id))
                    .forEach(id -> put(content, source, id));
        }
        PluginWriter.write(content, keys, file);
    }

    private static void put(Map<String, Path> content, Path source, BundleId id) {
        Path jar = source.resolve("repository").resolve(id.path());
        if (!Files.isRegularFile(jar)) {
            throw new Refused("Filen " + jar + " saknas. Bygg den först, eller ange en annan mapp med --from.");
        }
        String path = "repository/" + id.path().toString().replace('\\', '/');
        if (!Listing.allowed(path)) {
            throw new Refused("Bunten " + id + " har ett namn som inte får stå i en insticksfil.");
        }
        content.put(path, jar);
    }
}
