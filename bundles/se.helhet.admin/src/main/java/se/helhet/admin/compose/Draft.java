package se.helhet.admin.compose;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.admin.feature.Site;
import se.helhet.api.admin.Composer.Wish;
import se.helhet.features.Feature;
import se.helhet.features.HomeFeatures;
import se.helhet.features.trust.KeyPairFile;
import se.helhet.features.trust.ProductSeal;
import se.helhet.features.trust.PublicKeyText;

/** A product's folder in the making: what this product has and the new one needs is copied, the rest is written. */
final class Draft {
    /** Written anew, only what belongs to the chosen features, or what an update has left in this product's folder. */
    private static final Set<String> OWN_WAY = Set.of(
            "features",
            "repository",
            "licenses",
            "product.properties",
            "checksums.sha256",
            ProductSeal.FILE,
            "bom.cdx.json",
            "logo",
            "previous",
            "incoming",
            "update.lock",
            "update.unfinished");

    private final Site site;
    private final Path folder;

    /** @param folder does not exist yet */
    Draft(Site site, Path folder) {
        this.site = site;
        this.folder = folder;
    }

    void write(Wish wish, String id, ImmutableList<Feature> features, KeyPairFile keys) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> top = Files.list(site.product())) {
            for (Path each : top.sorted().toList()) {
                if (!OWN_WAY.contains(each.getFileName().toString())) {
                    copyAll(each, folder.resolve(each.getFileName().toString()));
                }
            }
        }
        Set<String> jars = new TreeSet<>();
        for (Feature feature : features) {
            copy(file(feature), folder.resolve("features").resolve(feature.name() + ".json"));
            for (var bundle : feature.bundles()) {
                copy(
                        site.jar(bundle.id()),
                        folder.resolve("repository").resolve(bundle.id().path()));
                jars.add(bundle.id().artifact() + "-" + bundle.id().version());
            }
        }
        licences(jars);
        BillOfMaterials.copy(site.product().resolve("bom.cdx.json"), folder, id);
        if (wish.logo().isPresent()) {
            copy(
                    wish.logo().get(),
                    folder.resolve("logo").resolve(Wishes.logoName(wish.logo().get())));
        }
        key(wish.name(), keys.publicKey());
        properties(wish, id, features);
        String sums = Sums.of(folder);
        Files.writeString(folder.resolve("checksums.sha256"), sums);
        Files.writeString(folder.resolve(ProductSeal.FILE), ProductSeal.seal(sums, keys));
    }

    private Path file(Feature feature) {
        Path own = site.product().resolve("features").resolve(feature.name() + ".json");
        HomeFeatures changes = site.changes();
        Path added = changes.featureFile(feature.name(), feature.version());
        boolean ofProduct =
                site.ofProduct().find(feature.name()).map(feature::equals).orElse(false);
        return ofProduct ? own : added;
    }

    /** Texts of the libraries that come along, and the lines of the list that name them. */
    private void licences(Set<String> jars) throws IOException {
        Path all = site.product().resolve("licenses");
        if (!Files.isDirectory(all)) {
            return;
        }
        Set<String> lib = new TreeSet<>(jars);
        try (Stream<Path> files = Files.list(site.product().resolve("lib"))) {
            files.forEach(jar -> lib.add(jar.getFileName().toString().replaceFirst("\\.jar$", "")));
        }
        try (Stream<Path> each = Files.list(all)) {
            for (Path path : each.sorted().toList()) {
                if (Files.isRegularFile(path)) {
                    copy(
                            path,
                            folder.resolve("licenses")
                                    .resolve(path.getFileName().toString()));
                } else if (lib.contains(path.getFileName().toString())) {
                    copyAll(
                            path,
                            folder.resolve("licenses")
                                    .resolve(path.getFileName().toString()));
                }
            }
        }
        Path list = folder.resolve("licenses").resolve("README.txt");
        if (Files.isRegularFile(list)) {
            List<String> kept = Files.readAllLines(list).stream()
                    .filter(line ->
                            !line.matches(".*\\(in .*\\)") || lib.stream().anyMatch(jar -> names(line, jar)))
                    .toList();
            Files.write(list, kept);
        }
    }

    /** A line ends with {@code (in artifact)}; the jar is the artifact with its version. */
    private static boolean names(String line, String jar) {
        String artifact = line.substring(line.lastIndexOf("(in ") + 4, line.length() - 1);
        return jar.startsWith(artifact + "-")
                && Character.isDigit(jar.charAt(Math.min(artifact.length() + 1, jar.length() - 1)));
    }

    private void properties(Wish wish, String id, ImmutableList<Feature> features) throws IOException {
        Properties settings = new Properties();
        settings.setProperty("name", wish.name());
        settings.setProperty("features", features.collect(Feature::name).makeString(" "));
        settings.setProperty("id", id);
        settings.setProperty("language", wish.language());
        String version = site.settings().getProperty("version");
        settings.setProperty("version", version == null ? features.getFirst().version() : version);
        settings.setProperty("build", Sums.build(folder));
        if (!wish.colour().isEmpty()) {
            settings.setProperty("colour", wish.colour());
        }
        wish.logo().ifPresent(logo -> settings.setProperty("logo", "logo/" + Wishes.logoName(logo)));
        wish.store().forEach(settings::setProperty);
        StringWriter text = new StringWriter();
        settings.store(text, null);
        // The first line is the time at which it was written, which nobody needs and which makes bytes differ.
        String sorted = text.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(folder.resolve("product.properties"), sorted);
    }

    /** The product's next version will be composed and signed here too. */
    private void key(String product, PublicKeyText key) throws IOException {
        Path file = folder.resolve("keys").resolve(key.hex() + ".pub");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Arbetsbänken som satte ihop " + product + "\n" + key.pem());
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path each : walk.toList()) {
                if (Files.isRegularFile(each)) {
                    copy(each, to.resolve(from.relativize(each).toString()));
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        // Two features may bring one bundle.
        if (!Files.exists(to)) {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
