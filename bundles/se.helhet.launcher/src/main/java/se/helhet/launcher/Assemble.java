package se.helhet.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import se.helhet.features.BundleId;
import se.helhet.features.FeatureBundle;

/**
 * Puts a product together: copies what its features name, resolves it in the framework that it will run in, and
 * compares the bundles with the committed list. Run by the build, in a JVM of its own whose class path becomes the
 * product's {@code lib/}.
 */
public final class Assemble {

    private static final String OWN_GROUP = "se.helhet";

    private final Path root;
    private final Path definition;
    private final Path features;
    private final Path pool;
    private final Path target;

    private Assemble(Path root, Path definition, Path features, Path pool, Path target) {
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
     *     versions filled in, a Maven-layout folder with foreign bundles, the folder to make
     */
    public static void main(String[] args) throws IOException {
        LogManager.getLogManager().reset();
        Path[] paths = Stream.of(args).map(Path::of).toArray(Path[]::new);
        try {
            new Assemble(paths[0], paths[1], paths[2], paths[3], paths[4]).assemble();
        } catch (CannotStart reason) {
            System.err.println("The product " + paths[1].getFileName() + " cannot be assembled:");
            reason.lines().forEach(line -> System.err.println("  " + line));
            System.exit(1);
        }
        System.exit(0);
    }

    private void assemble() throws CannotStart, IOException {
        clear(target);
        Path properties = definition.resolve("product.properties");
        Product product = Product.read(target, properties, features);
        copy(properties, target.resolve("product.properties"));
        for (String name : product.features().keySet()) {
            copy(features.resolve(name + ".json"), target.resolve("features").resolve(name + ".json"));
        }
        for (BundleId id : product.bundles()) {
            copy(source(id), product.jar(id));
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
        DistributorKey.write(root, target);
        new Licenses(definition.resolveSibling("licenses.csv")).write(target);
        checksums();
        compare(resolve(product));
    }

    private Path source(BundleId id) throws CannotStart {
        if (!id.group().equals(OWN_GROUP)) {
            Path jar = pool.resolve(id.path());
            if (!Files.isRegularFile(jar)) {
                throw new CannotStart("A feature names " + id + ", which is no dependency in product/pom.xml.");
            }
            return jar;
        }
        Path jar =
                root.resolve("bundles").resolve(id.artifact()).resolve("target").resolve(id.fileName());
        if (!Files.isRegularFile(jar)) {
            throw new CannotStart("A feature names " + id + ", which is not built: is its folder there, with a line in"
                    + " bundles/pom.xml? Build from the root: mvn package.");
        }
        return jar;
    }

    /** Symbolic name and version of every bundle, sorted. */
    private List<String> resolve(Product product) throws CannotStart, IOException {
        try (RunningProduct running = RunningProduct.install(product, target)) {
            try {
                running.resolve();
            } catch (CannotStart unresolved) {
                List<String> lines = Diagnosis.unresolved(
                        running.framework(), running.installed().values(), installOthers(running, product));
                throw new CannotStart(lines);
            }
            TreeSet<String> lines = new TreeSet<>();
            for (Map.Entry<BundleId, Bundle> entry : running.installed().entrySet()) {
                Bundle bundle = entry.getValue();
                lines.add(Diagnosis.name(bundle) + " " + bundle.getVersion());
            }
            return List.copyOf(lines);
        }
    }

    private Map<Bundle, String> installOthers(RunningProduct running, Product product) throws CannotStart, IOException {
        Map<Bundle, String> others = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(features)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.json$", "");
                if (product.features().containsKey(name)) {
                    continue;
                }
                for (FeatureBundle bundle : Product.readFeature(file).bundles()) {
                    if (!running.installed().containsKey(bundle.id())) {
                        others.put(running.install(bundle.id(), source(bundle.id())), name);
                    }
                }
            }
        }
        return others;
    }

    private void compare(List<String> bundles) throws CannotStart, IOException {
        Path file = definition.resolve("bundles.txt");
        if (Boolean.getBoolean("bundles.update")) {
            Files.writeString(file, String.join("\n", bundles) + "\n");
            return;
        }
        List<String> committed = Files.exists(file) ? Files.readAllLines(file) : List.of();
        List<String> lines = new ArrayList<>();
        committed.stream().filter(line -> !bundles.contains(line)).forEach(line -> lines.add("- " + line));
        bundles.stream().filter(line -> !committed.contains(line)).forEach(line -> lines.add("+ " + line));
        if (!lines.isEmpty()) {
            lines.add(0, "Its bundles are not those of " + root.relativize(file) + ":");
            lines.add("If this is meant, write the list anew and commit it: mvn package -DskipTests -Dbundles.update");
            throw new CannotStart(lines);
        }
    }

    private void checksums() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(target)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = target.relativize(file).toString().replace(File.separatorChar, '/');
                lines.add(sha256(file) + "  " + name);
            }
        }
        Files.writeString(target.resolve("checksums.sha256"), String.join("\n", lines) + "\n");
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[1 << 16];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
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
