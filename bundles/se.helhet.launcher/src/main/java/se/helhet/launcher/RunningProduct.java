package se.helhet.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.util.tracker.ServiceTracker;
import se.helhet.features.BundleId;
import se.helhet.features.FeatureBundle;

/**
 * A framework with the bundles of a product. What the framework keeps on disk lies in a temporary folder and goes when
 * it closes: no state depends on where the product is installed.
 */
public final class RunningProduct implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RunningProduct.class.getName());

    private final Product product;
    private final Additions additions;
    private final Framework framework;
    private final Path storage;
    private final Map<BundleId, Bundle> installed = new LinkedHashMap<>();
    private final Thread atShutdown = new Thread(this::close, "helhet-shutdown");

    private RunningProduct(Additions additions, Framework framework, Path storage) {
        this.additions = additions;
        this.product = additions.product();
        this.framework = framework;
        this.storage = storage;
    }

    /** Where a bundle's jar is. */
    @FunctionalInterface
    interface Jars {
        Path jar(BundleId id) throws CannotStart;
    }

    /** Installs, resolves, configures and starts everything; on failure nothing is left running. */
    public static RunningProduct start(Product product, Path home) throws CannotStart {
        return start(product, home, "");
    }

    /** @param command what will be run, for those who can prepare for it while the rest starts */
    static RunningProduct start(Product product, Path home, String command) throws CannotStart {
        product.checkFeatures();
        Additions additions = Additions.of(product, home);
        additions.left().forEach(LOG::warning);
        RunningProduct running = install(additions, home, command, additions::jar);
        try {
            running.resolve();
            running.publishFeatures();
            running.startBundles();
            return running;
        } catch (CannotStart | RuntimeException failure) {
            running.close();
            throw failure;
        }
    }

    /** Installs everything in a framework that is initialised and no more; used to check a product. */
    static RunningProduct install(Product product, Path home, Jars jars) throws CannotStart {
        return install(Additions.none(product), home, "", jars);
    }

    private static RunningProduct install(Additions additions, Path home, String command, Jars jars)
            throws CannotStart {
        Product product = additions.product();
        Path storage;
        try {
            storage = Files.createTempDirectory("helhet-");
        } catch (IOException failure) {
            throw new CannotStart("temporary", System.getProperty("java.io.tmpdir"));
        }
        Map<String, Object> settings = new HashMap<>(product.frameworkProperties());
        settings.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put("felix.log.logger", new LogFile.FrameworkLogger());
        settings.put("felix.log.level", "2");
        settings.put("felix.resolver.parallelism", "1"); // its threads would outlive the framework
        settings.put("helhet.home", home.toString());
        settings.put("helhet.store", Home.store(home, product.settings()).toString());
        settings.put("helhet.product", product.folder().toString());
        settings.put("helhet.command", command);
        product.settings().stringPropertyNames().stream()
                .filter(key -> !key.equals("features"))
                .forEach(key ->
                        settings.put("helhet.product." + key, product.settings().getProperty(key)));
        settings.putIfAbsent("helhet.product.name", "Helhet");
        Framework framework = new FrameworkFactory().newFramework(settings);
        RunningProduct running = new RunningProduct(additions, framework, storage);
        Runtime.getRuntime().addShutdownHook(running.atShutdown);
        try {
            framework.init();
            for (BundleId id : product.bundles()) {
                running.installed.put(id, running.install(id, jars.jar(id)));
            }
            return running;
        } catch (BundleException failure) {
            running.close();
            throw new CannotStart("framework", failure.getMessage());
        } catch (CannotStart failure) {
            running.close();
            throw failure;
        }
    }

    Bundle install(BundleId id, Path jar) throws CannotStart {
        if (!Files.isRegularFile(jar)) {
            throw new CannotStart("jar.missing", jar, product.featuresWith(id));
        }
        try {
            return framework.getBundleContext().installBundle(location(jar));
        } catch (BundleException failure) {
            LOG.warning(jar + ": " + failure);
            throw failure.getType() == BundleException.DUPLICATE_BUNDLE_ERROR
                    ? new CannotStart("jar.twice", jar)
                    : new CannotStart("jar.damaged", jar);
        }
    }

    /** Wires all bundles, or says which of them lack what. */
    void resolve() throws CannotStart {
        framework.adapt(FrameworkWiring.class).resolveBundles(installed.values());
        List<Message> missing = Diagnosis.unresolved(framework, installed.values(), Map.of());
        boolean added = installed.entrySet().stream()
                .allMatch(each -> each.getValue().getState() != Bundle.INSTALLED || additions.only(each.getKey()));
        if (!missing.isEmpty() && !added) {
            throw new CannotStart(missing);
        }
        missing.forEach(message -> LOG.warning(message.in(Message.SWEDISH)));
    }

    /** The framework that runs it; it ends with {@link #close()}. */
    public Framework framework() {
        return framework;
    }

    Map<BundleId, Bundle> installed() {
        return installed;
    }

    private void publishFeatures() throws CannotStart {
        try {
            framework.start();
        } catch (BundleException failure) {
            throw new CannotStart("framework", failure.getMessage());
        }
        Supplier<Map<String, List<Long>>> features = this::bundlesByFeature;
        publish("helhet.features", features);
        Supplier<List<String>> diagnosis = this::unsatisfied;
        publish("helhet.diagnosis", diagnosis);
        Supplier<List<String>> unresolved = () ->
                Diagnosis.unresolved(
                                framework, List.of(framework.getBundleContext().getBundles()), Map.of())
                        .stream()
                        .map(message -> message.in(Message.SWEDISH))
                        .toList();
        publish("helhet.unresolved", unresolved);
        Supplier<List<String>> altered = this::altered;
        publish("helhet.altered", altered);
    }

    private List<String> altered() {
        try {
            return Checksums.altered(product.folder()).values().stream()
                    .map(message -> message.in(Message.SWEDISH))
                    .toList();
        } catch (IOException failure) {
            return List.of(Message.of("file.damaged", product.folder().resolve(Checksums.FILE))
                    .in(Message.SWEDISH));
        }
    }

    /** As the home folder says now: features come and go while the product runs. A bundle that is not there has id -1. */
    private Map<String, List<Long>> bundlesByFeature() {
        Additions now = additions.anew();
        Map<String, List<Long>> ids = new LinkedHashMap<>();
        now.product()
                .features()
                .forEach((name, feature) -> ids.put(
                        name,
                        feature.bundles().stream()
                                .map(bundle -> framework.getBundleContext().getBundle(location(now.jar(bundle.id()))))
                                .map(bundle -> bundle == null ? -1L : bundle.getBundleId())
                                .toList()));
        return ids;
    }

    private static String location(Path jar) {
        return "reference:" + jar.toUri();
    }

    private void publish(String property, Supplier<?> service) {
        framework
                .getBundleContext()
                .registerService(Supplier.class, service, FrameworkUtil.asDictionary(Map.of(property, Boolean.TRUE)));
    }

    private void startBundles() throws CannotStart {
        Map<BundleId, Integer> order = startOrder();
        List<BundleId> sorted = installed.keySet().stream()
                .sorted(Comparator.comparing(order::get))
                .toList();
        boolean configured = false;
        for (BundleId id : sorted) {
            if (!configured && order.get(id) == FeatureBundle.LAST) {
                FrameworkLog.forward(framework.getBundleContext());
                Configurations.create(framework.getBundleContext(), product.features());
                configured = true;
            }
            Bundle bundle = installed.get(id);
            boolean fragment = (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
            if (fragment || bundle.getState() == Bundle.INSTALLED) {
                continue;
            }
            try {
                bundle.start();
            } catch (BundleException failure) {
                Throwable cause = failure.getCause() == null ? failure : failure.getCause();
                Message message = Message.of("bundle.start", Diagnosis.name(bundle), product.featuresWith(id), cause);
                if (!additions.only(id)) {
                    throw new CannotStart(List.of(message));
                }
                LOG.warning(message.in(Message.SWEDISH));
            }
        }
    }

    private Map<BundleId, Integer> startOrder() {
        Map<BundleId, Integer> order = new HashMap<>();
        product.features().values().stream()
                .flatMap(feature -> feature.bundles().stream())
                .forEach(bundle -> order.merge(bundle.id(), bundle.startOrder(), Math::min));
        return order;
    }

    /** The service that takes the command line. */
    ToIntFunction<String[]> main(Duration atMost) throws CannotStart {
        BundleContext context = framework.getBundleContext();
        try {
            var tracker = new ServiceTracker<ToIntFunction<String[]>, ToIntFunction<String[]>>(
                    context,
                    FrameworkUtil.createFilter(
                            "(&(objectClass=" + ToIntFunction.class.getName() + ")(helhet.main=true))"),
                    null);
            tracker.open();
            ToIntFunction<String[]> main = tracker.waitForService(atMost.toMillis());
            if (main != null) {
                unsatisfied().forEach(LOG::warning);
                return main;
            }
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted");
        }
        List<Message> lines = new ArrayList<>();
        lines.add(Message.of("nobody", atMost.toSeconds()));
        List<Message> waiting = Diagnosis.unsatisfied(framework.getBundleContext());
        lines.addAll(waiting.isEmpty() ? List.of(Message.of("nobody.hint")) : waiting);
        throw new CannotStart(lines);
    }

    /** {@link #unsatisfied(Locale)} in Swedish. */
    public List<String> unsatisfied() {
        return unsatisfied(Message.SWEDISH);
    }

    /** A sentence for each component in the product that lacks something; empty if all have what they want. */
    public List<String> unsatisfied(Locale language) {
        return Diagnosis.unsatisfied(framework.getBundleContext()).stream()
                .map(message -> message.in(language))
                .toList();
    }

    /** Stops the framework and removes its temporary folder; calling it again does nothing. */
    @Override
    public synchronized void close() {
        if (framework.getState() == Bundle.ACTIVE) {
            ClassData.stopping(installed.values());
        }
        try {
            framework.stop();
            framework.waitForStop(Duration.ofSeconds(10).toMillis());
        } catch (BundleException failure) {
            new LogFile.FrameworkLogger().log(framework, 2, "does not stop", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        delete(storage);
        if (Thread.currentThread() != atShutdown) {
            try {
                Runtime.getRuntime().removeShutdownHook(atShutdown); // or it would keep all of this alive
            } catch (IllegalStateException shuttingDown) {
                LOG.finest("Closed while the JVM ends");
            }
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        Set<Path> paths = new LinkedHashSet<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(paths::add);
            for (Path path : paths) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException leftBehind) {
            LOG.fine("Left behind: " + folder + " " + leftBehind);
        }
    }
}
