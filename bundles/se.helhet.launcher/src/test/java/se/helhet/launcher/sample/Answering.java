package se.helhet.launcher.sample;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Takes command lines: answers with the number of words, or, asked for {@code all}, of bundles in that feature. */
public final class Answering implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        ToIntFunction<String[]> main = words -> words.length == 1 ? bundles(context, words[0]) : words.length;
        context.registerService(
                ToIntFunction.class, main, FrameworkUtil.asDictionary(Map.of("helhet.main", Boolean.TRUE)));
    }

    @SuppressWarnings("unchecked")
    private static int bundles(BundleContext context, String feature) {
        try {
            ServiceReference<?> reference = context.getServiceReferences(Supplier.class, "(helhet.features=true)")
                    .iterator()
                    .next();
            return ((Supplier<Map<String, List<Long>>>) context.getService(reference))
                    .get()
                    .get(feature)
                    .size();
        } catch (org.osgi.framework.InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void stop(BundleContext context) {}
}
