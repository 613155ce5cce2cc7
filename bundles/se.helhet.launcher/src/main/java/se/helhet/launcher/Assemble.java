package se.helhet.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import se.helhet.features.BundleId;
import se.helhet.features.trust.KeyPairFile;

/**
 * Puts a product together: copies what its features name, resolves it in the framework that it will run in, and
 * compares the bundles with the committed list. Run by the build, in a JVM of its own whose class path becomes the
 * product's {@code lib/}.
 */
public final class Assemble {

    private final Path root;
    private final Path definition;
    private final Path features;
    private final BundlePool pool;
    private final Path target;

    private Assemble(Path root, Path definition, Path features, BundlePool pool, Path target) {
        this.root = root;
        this.definition = definition;
        this.features = features;
        this.pool = pool;
        this.target = target;
    }

    /**
     * Ends with status 1 and a sentence if the product is not fit to be shipped.
     *
     * @param args the repository's root, the folder that defines the product, the folder of all feature files with
     *     versions filled in, a Maven-layout folder with foreign bundles, the folder to make; without the last, every
     *     feature is analysed alone and {@code features/resolved.txt} compared
     */
    public static void main(String[] args) throws IOException {
        LogManager.getLogManager().reset();
        Path[] paths = Stream.of(args).map(Path::of).toArray(Path[]::new);
        BundlePool pool = new BundlePool(paths[0], paths[3]);
        try {
            if (paths.length == 4) {
                new FeatureAnalysis(paths[2], pool)
                        .compare(paths[0].resolve("features").resolve("resolved.txt"));
            } else {
                new Assemble(paths[0], paths[1], paths[2], pool, paths[4]).assemble();
            }
        } catch (CannotStart reason) {
            System.err.println(
                    paths.length == 4
                            ? "The features are not fit to be shipped:"
                            : "The product " + paths[1].getFileName() + " cannot be assembled:");
            reason.lines(java.util.Locale.ENGLISH).forEach(line -> System.err.println("  " + line));
            System.exit(1);
        }
        System.exit(0);
    }

    private void assemble() throws CannotStart, IOException {
        clear(target);
        String id = definition.getFileName().toString();
        Path properties = definition.resolve("product.properties");
        Product product = Product.read(target, properties, features);
        for (String name : product.features().keySet()) {
            copy(features.resolve(name + ".json"), target.resolve("features").resolve(name + ".json"));
        }
        for (BundleId bundle : product.bundles()) {
            copy(pool.jar(bundle), product.jar(bundle));
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            if (Files.isRegularFile(jar)) {
                copy(jar, target.resolve("lib").resolve(jar.getFileName()));
            }
        }
        Path bin = definition.resolveSibling("bin");
        copy(bin.resolve("helhet"), target.resolve("bin").resolve("helhet"));
        copy(bin.resolve("helhet.cmd"), target.resolve("bin").resolve("helhet.cmd"));
        if (!target.resolve("bin").resolve("helhet").toFile().setExecutable(true, false)) {
            throw new IOException("bin/helhet cannot be made executable");
        }
        copy(root.resolve("LICENSE"), target.resolve("LICENSE"));
        KeyPairFile keys = DistributorKey.of(root);
        DistributorKey.write(keys, target);
        Licenses licenses = Licenses.read(definition.resolveSibling("licenses.csv"));
        licenses.write(target);
        if (JavaRuntime.wanted()) {
            JavaRuntime.make(target);
        }
        String build = Checksums.word(target);
        String version = product.features().values().iterator().next().version();
        Files.writeString(
                target.resolve("product.properties"),
                Files.readString(properties) + "id=" + id + "\nversion=" + version + "\nbuild=" + build + "\n");
        new BillOfMaterials(licenses).write(target, id, version, build);
        Checksums.write(target, keys);
        CommittedList.compare(
                root, definition.resolve("bundles.txt"), new FeatureAnalysis(features, pool).bundles(product));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.sorted(Comparator.reverseOrder()).forEach(path -> {
                    try {
                        Files.delete(path);
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                });
            }
        }
        Files.createDirectories(folder);
    }
}
