package se.helhet.store;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.util.tracker.BundleTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.store.PluginTables;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreException;
import se.helhet.api.store.StoreListener;

/**
 * The store in the framework. Registers the {@link Store} itself, since that may be seen only when all migrations have
 * run. When there can be no store, a {@link Supplier} with the property {@code helhet.trouble} gives the sentence that
 * says why.
 */
@Capability(namespace = "osgi.service", attribute = "objectClass:List<String>=\"se.helhet.api.store.Store\"")
@Component(
        service = {},
        immediate = true)
public final class StoreComponent {
    private static final Logger LOG = LoggerFactory.getLogger(StoreComponent.class);
    private static final String HOME = "helhet.home";
    private static final String FILE = "helhet.store";
    private static final String TROUBLE = "helhet.trouble";

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<StoreListener> listeners = List.of();

    /** What has to end with the component, in this order. */
    private final Deque<Runnable> ends = new ArrayDeque<>();

    @Activate
    public StoreComponent(BundleContext context) {
        try {
            ends.push(SqliteDriver::forget);
            InstalledMigrations migrations = new InstalledMigrations(context);
            SqliteStore store = SqliteStore.open(file(context), migrations.present());
            ends.push(store::close);
            store.addListeners(() -> listeners);
            BundleTracker<Bundle> tracker = migrations.follow(store);
            ends.push(tracker::close);
            ends.push(context.registerService(PluginTables.class, store.pluginTables(), null)::unregister);
            ends.push(context.registerService(Store.class, store, null)::unregister);
        } catch (StoreException e) {
            report(context, e.getMessage(), e);
        } catch (RuntimeException | LinkageError e) {
            report(context, "Förrådet kunde inte öppnas. Loggen säger mer: " + e, e);
        }
    }

    private static Path file(BundleContext context) {
        String said = context.getProperty(FILE);
        if (said != null && !said.isBlank()) {
            return Path.of(said);
        }
        String home = context.getProperty(HOME);
        if (home == null || home.isBlank()) {
            throw new StoreException("Det är inte sagt var Helhet ska ha sina data. Ange en mapp med --home.");
        }
        return Path.of(home).resolve("helhet.db");
    }

    private void report(BundleContext context, String sentence, Throwable cause) {
        LOG.error(sentence, cause);
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(TROUBLE, true);
        Supplier<String> trouble = () -> sentence;
        ends.push(context.registerService(Supplier.class, trouble, properties)::unregister);
    }

    @Deactivate
    void close() {
        for (Runnable end : ends) {
            try {
                end.run();
            } catch (RuntimeException e) {
                LOG.warn("The store did not close cleanly", e);
            }
        }
    }
}
