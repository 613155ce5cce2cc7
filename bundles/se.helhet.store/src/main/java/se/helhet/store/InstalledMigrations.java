package se.helhet.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The migrations of all bundles in the framework, and of those that come or are updated later. */
final class InstalledMigrations {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledMigrations.class);
    private static final int EVERY_STATE =
            Bundle.INSTALLED | Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

    private final BundleContext context;
    /** Bundle id to the moment it was installed or updated. */
    private final Map<Long, Long> seen = new ConcurrentHashMap<>();

    InstalledMigrations(BundleContext context) {
        this.context = context;
    }

    /** Of the bundles that are there now. */
    List<Migrations> present() {
        List<Migrations> all = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            unseen(bundle).ifPresent(all::add);
        }
        return all;
    }

    /** Brings the tables of later bundles up to date before they can start, on the thread that installs them. */
    BundleTracker<Bundle> follow(SqliteStore store) {
        BundleTracker<Bundle> tracker = new BundleTracker<>(context, EVERY_STATE, null) {
            @Override
            public Bundle addingBundle(Bundle bundle, BundleEvent event) {
                unseen(bundle).ifPresent(m -> store.migrate(List.of(m)));
                return bundle;
            }

            @Override
            public void modifiedBundle(Bundle bundle, BundleEvent event, Bundle same) {
                unseen(bundle).ifPresent(m -> store.migrate(List.of(m)));
            }
        };
        tracker.open();
        return tracker;
    }

    private Optional<Migrations> unseen(Bundle bundle) {
        Long modified = bundle.getLastModified();
        if (bundle.getSymbolicName() == null || modified.equals(seen.put(bundle.getBundleId(), modified))) {
            return Optional.empty();
        }
        try {
            return BundleMigrations.of(bundle);
        } catch (RuntimeException e) {
            LOG.error("The migrations of {} cannot be read; it gets no tables", bundle, e);
            return Optional.empty();
        }
    }
}
