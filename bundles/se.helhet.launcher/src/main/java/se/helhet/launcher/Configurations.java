package se.helhet.launcher;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureConfiguration;

/**
 * Hands the configurations of features to the Configuration Admin of the framework, before the bundles start that want
 * them. The service's type belongs to a bundle, so it is called by reflection.
 */
final class Configurations {

    private static final String ADMIN = "org.osgi.service.cm.ConfigurationAdmin";

    private Configurations() {}

    static void create(BundleContext context, Map<String, Feature> features) throws CannotStart {
        for (Map.Entry<String, Feature> feature : features.entrySet()) {
            for (FeatureConfiguration configuration :
                    feature.getValue().getConfigurations().values()) {
                try {
                    create(context, configuration);
                } catch (ReflectiveOperationException | RuntimeException failure) {
                    Throwable cause = failure instanceof InvocationTargetException ? failure.getCause() : failure;
                    throw new CannotStart("Inställningen " + configuration.getPid() + " i funktionen "
                            + feature.getKey() + " går inte att använda: " + cause);
                }
            }
        }
    }

    private static void create(BundleContext context, FeatureConfiguration configuration)
            throws ReflectiveOperationException {
        ServiceReference<?> reference = context.getServiceReference(ADMIN);
        if (reference == null) {
            throw new IllegalStateException("ingen bunt ger tjänsten " + ADMIN);
        }
        Object admin = context.getService(reference);
        Class<?> type = reference.getBundle().loadClass(ADMIN);
        Object created;
        if (configuration.getFactoryPid().isPresent()) {
            String name =
                    configuration.getPid().substring(configuration.getPid().indexOf('~') + 1);
            Method factory = type.getMethod("getFactoryConfiguration", String.class, String.class, String.class);
            created = factory.invoke(admin, configuration.getFactoryPid().get(), name, "?");
        } else {
            created = type.getMethod("getConfiguration", String.class, String.class)
                    .invoke(admin, configuration.getPid(), "?");
        }
        Dictionary<String, Object> values = new Hashtable<>(configuration.getValues());
        reference
                .getBundle()
                .loadClass("org.osgi.service.cm.Configuration")
                .getMethod("update", Dictionary.class)
                .invoke(created, values);
    }
}
