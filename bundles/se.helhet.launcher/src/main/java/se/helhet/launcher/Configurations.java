package se.helhet.launcher;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import se.helhet.features.Feature;

/**
 * Hands the configurations of features to the Configuration Admin of the framework, before the bundles start that want
 * them. The service's type belongs to a bundle, so it is called by reflection.
 */
final class Configurations {

    private static final String ADMIN = "org.osgi.service.cm.ConfigurationAdmin";

    private Configurations() {}

    static void create(BundleContext context, Map<String, Feature> features) throws CannotStart {
        for (Map.Entry<String, Feature> feature : features.entrySet()) {
            for (Map.Entry<String, Map<String, Object>> configuration :
                    feature.getValue().configurations().entrySet()) {
                try {
                    create(context, configuration.getKey(), configuration.getValue());
                } catch (ReflectiveOperationException | RuntimeException failure) {
                    Throwable cause = failure instanceof InvocationTargetException ? failure.getCause() : failure;
                    throw new CannotStart("configuration", configuration.getKey(), feature.getKey(), cause);
                }
            }
        }
    }

    /** A PID with {@code ~} is one of several of a factory: {@code factory~name}. */
    private static void create(BundleContext context, String pid, Map<String, Object> settings)
            throws ReflectiveOperationException {
        ServiceReference<?> reference = context.getServiceReference(ADMIN);
        if (reference == null) {
            throw new IllegalStateException("ingen bunt ger tjänsten " + ADMIN);
        }
        Object admin = context.getService(reference);
        Class<?> type = reference.getBundle().loadClass(ADMIN);
        Object created;
        int tilde = pid.indexOf('~');
        if (tilde > 0) {
            Method factory = type.getMethod("getFactoryConfiguration", String.class, String.class, String.class);
            created = factory.invoke(admin, pid.substring(0, tilde), pid.substring(tilde + 1), "?");
        } else {
            created = type.getMethod("getConfiguration", String.class, String.class)
                    .invoke(admin, pid, "?");
        }
        Dictionary<String, Object> values = new Hashtable<>(settings);
        reference
                .getBundle()
                .loadClass("org.osgi.service.cm.Configuration")
                .getMethod("update", Dictionary.class)
                .invoke(created, values);
    }
}
