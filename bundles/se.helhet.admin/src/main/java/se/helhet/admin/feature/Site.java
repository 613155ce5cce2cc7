package se.helhet.admin.feature;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.features.BadFeature;
import se.helhet.features.BundleId;
import se.helhet.features.Catalogue;
import se.helhet.features.Feature;
import se.helhet.features.HomeFeatures;

/** The product's folder and the home as they are on disk: which features there are, which are to run, where jars lie. */
public final class Site {
    private final Path product;
    private final Path home;
    private final Map<String, BundleFacts> facts = new ConcurrentHashMap<>();

    public Site(Path product, Path home) {
        this.product = product;
        this.home = home;
    }

    public Path product() {
        return product;
    }

    public Path home() {
        return home;
    }

    public HomeFeatures changes() {
        return HomeFeatures.read(home);
    }

    public Properties settings() {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(product.resolve("product.properties"))) {
            settings.load(reader);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All features in the product's folder, whether they run or not. */
    public Catalogue ofProduct() {
        return Catalogue.in(product.resolve("features"));
    }

    /** The features that are installed, in the product's order. */
    public ImmutableList<Feature> installed() {
        Catalogue all = ofProduct();
        List<Feature> listed = Stream.of(
                        settings().getProperty("features", "").strip().split("[,\\s]+"))
                .map(all::find)
                .flatMap(Optional::stream)
                .toList();
        return Lists.immutable.withAll(changes().apply(listed, (name, why) -> {}));
    }

    /** All features that are at hand; of one name, the installed version before the latest other one. */
    public Catalogue known() {
        MutableList<Feature> out = Lists.mutable.withAll(ofProduct().all());
        kept().forEach(feature -> {
            int at = out.detectIndex(other -> other.name().equals(feature.name()));
            if (at < 0) {
                out.add(feature);
            } else if (HomeFeatures.newer(feature, out.get(at))) {
                out.set(at, feature);
            }
        });
        return Catalogue.of(out).and(Catalogue.of(installed().castToList()));
    }

    /** Whether files of a feature that came in a plugin file are kept in the home. */
    public boolean kept(String name) {
        return kept().anySatisfy(f -> f.name().equals(name));
    }

    /** Removes what is kept of a feature that is not installed; jars that an installed one uses too stay. */
    public void forget(String name) {
        ImmutableList<Feature> running = installed();
        HomeFeatures changes = changes();
        for (Feature feature : kept().select(f -> f.name().equals(name))) {
            Path file = changes.featureFile(name, feature.version());
            delete(file);
            delete(file.resolveSibling("signer.hex"));
            delete(file.getParent());
            feature.bundles().stream()
                    .map(bundle -> bundle.id())
                    .filter(id -> running.noneSatisfy(f -> f.brings(id)))
                    .forEach(id -> delete(changes.jar(id)));
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Features that came in plugin files, every version that is kept in the home. */
    private ImmutableList<Feature> kept() {
        MutableList<Feature> out = Lists.mutable.empty();
        Path folder = changes().folder().resolve("features");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> versions = Files.list(folder)) {
                for (Path each : versions.sorted().toList()) {
                    String name = each.getFileName().toString().replaceFirst("@.*$", "");
                    readable(each.resolve(name + ".json")).ifPresent(out::add);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return out.toImmutable();
    }

    private static Optional<Feature> readable(Path file) {
        try {
            return Optional.of(Feature.read(file));
        } catch (BadFeature damaged) {
            return Optional.empty();
        }
    }

    /** Where a bundle's jar lies, in the product before the home; it need not exist. */
    public Path jar(BundleId id) {
        Path ofProduct = product.resolve("repository").resolve(id.path());
        return Files.isRegularFile(ofProduct) ? ofProduct : changes().jar(id);
    }

    /** What the jar says; read once as long as the file is the same. Throws {@link se.helhet.admin.Refused}. */
    public BundleFacts facts(Path jar) {
        try {
            String same = jar + " " + Files.getLastModifiedTime(jar) + " " + Files.size(jar);
            return facts.computeIfAbsent(same, key -> BundleFacts.read(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a feature's bundles say; those whose jar is not there are left out. */
    public ImmutableList<BundleFacts> facts(Feature feature) {
        return Lists.immutable
                .withAll(feature.bundles())
                .collect(bundle -> jar(bundle.id()))
                .select(Files::isRegularFile)
                .collect(this::facts);
    }
}
