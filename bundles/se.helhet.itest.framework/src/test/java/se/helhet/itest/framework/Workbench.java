package se.helhet.itest.framework;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Dictionary;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import se.helhet.launcher.CannotStart;
import se.helhet.launcher.Product;
import se.helhet.launcher.RunningProduct;

/** A product as it is shipped, running in this JVM on a home of its own, and asked through its command line. */
final class Workbench implements AutoCloseable {
    private final RunningProduct running;
    private String out = "";
    private String err = "";

    private Workbench(RunningProduct running) {
        this.running = running;
    }

    static Workbench start(String product, Path home) throws CannotStart {
        return start(shipped(product), home);
    }

    static Workbench start(Path product, Path home) throws CannotStart {
        return new Workbench(RunningProduct.start(Product.read(product), home));
    }

    /** The folder of a product that the build has made. */
    static Path shipped(String product) {
        return Path.of(System.getProperty("basedir"))
                .resolve("../../product/" + product + "/target/" + product)
                .normalize();
    }

    /** Runs a command; returns its exit status. What it wrote is in {@link #out} and {@link #err}. */
    int run(String... words) {
        PrintStream realOut = System.out;
        PrintStream realErr = System.err;
        ByteArrayOutputStream newOut = new ByteArrayOutputStream();
        ByteArrayOutputStream newErr = new ByteArrayOutputStream();
        System.setOut(new PrintStream(newOut, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(newErr, true, StandardCharsets.UTF_8));
        try {
            return main().applyAsInt(words);
        } finally {
            System.setOut(realOut);
            System.setErr(realErr);
            out = newOut.toString(StandardCharsets.UTF_8);
            err = newErr.toString(StandardCharsets.UTF_8);
        }
    }

    private ToIntFunction<String[]> main() {
        BundleContext context = context();
        try {
            @SuppressWarnings("rawtypes")
            Collection<ServiceReference<ToIntFunction>> found =
                    context.getServiceReferences(ToIntFunction.class, "(helhet.main=true)");
            @SuppressWarnings("unchecked")
            ToIntFunction<String[]> main = context.getService(found.iterator().next());
            return main;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Bundle install(Path jar) throws BundleException {
        Bundle bundle = context().installBundle(jar.toUri().toString());
        bundle.start();
        return bundle;
    }

    /** Takes the bundle away; it has to be there. */
    void uninstall(String symbolicName) throws BundleException {
        Stream.of(context().getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals(symbolicName))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No bundle " + symbolicName))
                .uninstall();
    }

    /** A setting in the framework's configuration, as text; empty when there is none. Its types are the framework's. */
    String configured(String pid, String key) {
        try {
            ServiceReference<?> reference = context().getServiceReference("org.osgi.service.cm.ConfigurationAdmin");
            Object admin = context().getService(reference);
            Object[] all = (Object[]) reference
                    .getBundle()
                    .loadClass("org.osgi.service.cm.ConfigurationAdmin")
                    .getMethod("listConfigurations", String.class)
                    .invoke(admin, "(service.pid=" + pid + ")");
            if (all == null) {
                return "";
            }
            Dictionary<?, ?> values = (Dictionary<?, ?>) reference
                    .getBundle()
                    .loadClass("org.osgi.service.cm.Configuration")
                    .getMethod("getProperties")
                    .invoke(all[0]);
            return String.valueOf(values.get(key));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(pid, e);
        }
    }

    BundleContext context() {
        return running.framework().getBundleContext();
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }

    @Override
    public void close() {
        running.close();
    }
}
