package se.helhet.launcher;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Sends warnings and errors of the framework's own log service to the log file. The component runtime writes there why
 * a component could not be made; without this nobody would read it.
 */
final class FrameworkLog {

    private static final Logger LOG = Logger.getLogger("framework");
    private static final String READER = "org.osgi.service.log.LogReaderService";
    private static final String LISTENER = "org.osgi.service.log.LogListener";
    private static final String ENTRY = "org.osgi.service.log.LogEntry";

    private FrameworkLog() {}

    /** Does nothing if the product brings no log service. */
    static void forward(BundleContext context) {
        ServiceReference<?> reference = context.getServiceReference(READER);
        if (reference == null) {
            return;
        }
        try {
            Bundle bundle = reference.getBundle();
            Class<?> listener = bundle.loadClass(LISTENER);
            Class<?> entry = bundle.loadClass(ENTRY);
            Object proxy = Proxy.newProxyInstance(
                    listener.getClassLoader(),
                    new Class<?>[] {listener},
                    (self, method, arguments) -> switch (method.getName()) {
                        case "logged" -> {
                            log(entry, arguments[0]);
                            yield null;
                        }
                        case "equals" -> self == arguments[0];
                        case "hashCode" -> System.identityHashCode(self);
                        default -> "the launcher's log listener";
                    });
            bundle.loadClass(READER).getMethod("addLogListener", listener).invoke(context.getService(reference), proxy);
        } catch (ReflectiveOperationException | RuntimeException failure) {
            LOG.log(Level.WARNING, "The log service cannot be listened to", failure);
        }
    }

    private static void log(Class<?> type, Object entry) throws ReflectiveOperationException {
        String level = call(type, entry, "getLogLevel").toString().toLowerCase(Locale.ROOT);
        if (level.equals("error") || level.equals("warn")) {
            Bundle bundle = (Bundle) call(type, entry, "getBundle");
            LOG.log(
                    LogFile.level(level),
                    (bundle == null ? "" : bundle.getSymbolicName() + ": ") + call(type, entry, "getMessage"),
                    (Throwable) call(type, entry, "getException"));
        }
    }

    private static Object call(Class<?> type, Object entry, String method) throws ReflectiveOperationException {
        Method getter = type.getMethod(method);
        return getter.invoke(entry);
    }
}
