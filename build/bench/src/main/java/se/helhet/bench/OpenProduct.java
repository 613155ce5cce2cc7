package se.helhet.bench;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import se.helhet.launcher.CannotStart;
import se.helhet.launcher.Product;
import se.helhet.launcher.RunningProduct;

/**
 * The packed product running in this JVM. Its bundles have class loaders of their own, so its services are called by name
 * and its types are {@code Object} here.
 */
final class OpenProduct implements AutoCloseable {
    private final RunningProduct running;

    private final ClassLoader before;

    private OpenProduct(RunningProduct running, ClassLoader before) {
        this.running = running;
        this.before = before;
    }

    static OpenProduct start(Path product, Path home) throws CannotStart {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        // Libraries in bundles look for their parts there first, and must not find ours.
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        return new OpenProduct(RunningProduct.start(Product.read(product), home), before);
    }

    /** One output format. */
    record Format(String name, Object renderer) {
        void render(Object edition, Path folder) throws ReflectiveOperationException {
            call(renderer, "render", edition, folder);
        }
    }

    /** The latest edition of the round. */
    Object edition(String round) throws ReflectiveOperationException {
        Object reports = services("se.helhet.api.report.Reports").get(0);
        return ((Optional<?>) call(reports, "latest", round)).orElseThrow();
    }

    List<Format> formats() throws ReflectiveOperationException {
        List<Format> formats = new ArrayList<>();
        for (Object renderer : services("se.helhet.api.report.Renderer")) {
            formats.add(new Format((String) call(renderer, "format"), renderer));
        }
        return formats;
    }

    private List<Object> services(String type) {
        BundleContext context = running.framework().getBundleContext();
        try {
            ServiceReference<?>[] found = context.getAllServiceReferences(type, null);
            if (found == null) {
                throw new IllegalStateException("The product has no service " + type);
            }
            return Arrays.stream(found).<Object>map(context::getService).toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Object service, String name, Object... arguments) throws ReflectiveOperationException {
        Method method = Arrays.stream(service.getClass().getInterfaces())
                .flatMap(contract -> Arrays.stream(contract.getMethods()))
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
        return method.invoke(service, arguments);
    }

    @Override
    public void close() {
        running.close();
        Thread.currentThread().setContextClassLoader(before);
    }
}
