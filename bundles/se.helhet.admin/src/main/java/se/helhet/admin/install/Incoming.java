package se.helhet.admin.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.admin.Refused;
import se.helhet.admin.file.PluginFile;
import se.helhet.features.BadFeature;
import se.helhet.features.BundleId;
import se.helhet.features.Catalogue;
import se.helhet.features.Feature;
import se.helhet.features.HomeFeatures;
import se.helhet.features.trust.PublicKeyText;

/**
 * A plugin file on its way in: copied into the home first, so that what was checked is what is installed, then unpacked
 * aside. Close it, and nothing is left of that.
 */
final class Incoming implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);

    private final Path folder;
    private final PluginFile file;
    private final ImmutableList<Feature> features;

    private Incoming(Path folder, PluginFile file, ImmutableList<Feature> features) {
        this.folder = folder;
        this.file = file;
        this.features = features;
    }

    /** Throws {@link Refused} for a file whose signature or content does not hold; does not ask whether it is trusted. */
    static Incoming open(Path file, Path home) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refused("Filen " + file + " finns inte eller går inte att läsa.");
        }
        Path folder;
        try {
            folder = Files.createTempDirectory(Files.createDirectories(home.resolve("plugins")), "incoming-");
        } catch (IOException e) {
            throw new Refused("Hemmappen " + home + " går inte att skriva i. Gör plats eller ändra rättigheterna.", e);
        }
        try {
            Path copy = Files.copy(file, folder.resolve(file.getFileName().toString()));
            PluginFile opened = PluginFile.open(copy);
            opened.unpack(folder);
            ImmutableList<Feature> features = Lists.immutable.withAll(
                    Catalogue.in(folder.resolve("features")).all());
            if (features.isEmpty()) {
                throw new Refused("Filen " + file.getFileName() + " innehåller ingen funktion.");
            }
            return new Incoming(folder, opened, features);
        } catch (IOException e) {
            discard(folder);
            throw new Refused("Filen " + file.getFileName() + " kunde inte kopieras till " + folder + ".", e);
        } catch (BadFeature e) {
            discard(folder);
            throw new Refused(
                    "Filen " + file.getFileName() + " innehåller en funktion som inte går att läsa: " + e.getMessage(),
                    e);
        } catch (RuntimeException e) {
            discard(folder);
            throw e;
        }
    }

    PublicKeyText signer() {
        return file.signer();
    }

    ImmutableList<Feature> features() {
        return features;
    }

    /** Bundles whose jars the file brings, as paths below its {@code repository}. */
    ImmutableList<Path> jars() {
        return file.paths().select(p -> p.startsWith("repository/")).collect(folder::resolve);
    }

    /** Where the jar of a bundle is that the file brings, or null. */
    Path jar(BundleId id) {
        Path jar = folder.resolve("repository").resolve(id.path());
        return Files.isRegularFile(jar) ? jar : null;
    }

    /** Copies everything to where the home keeps it; returns the files that were not there before. */
    ImmutableList<Path> keep(HomeFeatures changes) throws IOException {
        MutableList<Path> fresh = Lists.mutable.empty();
        for (Feature feature : features) {
            Path to = changes.featureFile(feature.name(), feature.version());
            copy(folder.resolve("features").resolve(feature.name() + ".json"), to, fresh);
            Path signed = to.resolveSibling("signer.hex");
            if (!Files.exists(signed)) {
                fresh.add(signed);
            }
            Files.writeString(signed, signer().hex() + "\n");
            for (var bundle : feature.bundles()) {
                Path jar = jar(bundle.id());
                if (jar != null) {
                    copy(jar, changes.jar(bundle.id()), fresh);
                }
            }
        }
        return fresh.toImmutable();
    }

    private static void copy(Path from, Path to, MutableList<Path> fresh) throws IOException {
        if (!Files.exists(to)) {
            fresh.add(to);
        }
        if (Files.isRegularFile(to) && Files.mismatch(from, to) < 0) {
            return;
        }
        Files.createDirectories(to.getParent());
        Path aside = to.resolveSibling(to.getFileName() + ".part");
        Files.copy(from, aside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(aside, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        discard(folder);
    }

    private static void discard(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> all = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path each : all) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} is left behind", folder, e);
        }
    }
}
