package se.helhet.admin.install;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.admin.Refused;

/** Bundles coming and going in the running framework. A bundle is known by its jar, as the launcher does it. */
final class Bundles {
    private static final Logger LOG = LoggerFactory.getLogger(Bundles.class);
    private static final int PATIENCE_SECONDS = 30;
    private static final Map<Integer, String> STATES = Map.of(
            Bundle.ACTIVE, "ACTIVE",
            Bundle.STARTING, "STARTING",
            Bundle.STOPPING, "STOPPING",
            Bundle.RESOLVED, "RESOLVED",
            Bundle.INSTALLED, "INSTALLED",
            Bundle.UNINSTALLED, "UNINSTALLED");

    private final BundleContext framework;

    /** @param context of any bundle; what is installed shall outlive it, so that the framework's own is used */
    Bundles(BundleContext context) {
        this.framework = context.getBundle(0).getBundleContext();
    }

    private static String location(Path jar) {
        return "reference:" + jar.toUri();
    }

    String state(Path jar) {
        Bundle bundle = framework.getBundle(location(jar));
        return bundle == null ? "UNINSTALLED" : STATES.get(bundle.getState());
    }

    /** Whether it is active, or a fragment, which never is. */
    boolean runs(Path jar) {
        Bundle bundle = framework.getBundle(location(jar));
        return bundle != null && (bundle.getState() == Bundle.ACTIVE || fragment(bundle));
    }

    private static boolean fragment(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    /** Installs those that are not there. Throws {@link Refused}; those before the faulty one are there then. */
    MutableList<Bundle> install(Iterable<Path> jars) {
        MutableList<Bundle> out = Lists.mutable.empty();
        for (Path jar : jars) {
            if (framework.getBundle(location(jar)) == null) {
                try {
                    out.add(framework.installBundle(location(jar)));
                } catch (BundleException | RuntimeException e) {
                    LOG.error("{} cannot be installed", jar, e);
                    uninstall(out);
                    throw new Refused(
                            "Filen " + jar.getFileName() + " är ingen användbar bunt: " + e.getMessage() + ".", e);
                }
            }
        }
        return out;
    }

    /** Those that cannot be wired. */
    ImmutableList<Bundle> resolve(Collection<Bundle> bundles) {
        framework.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(bundles);
        return Lists.immutable.withAll(bundles).select(b -> b.getState() == Bundle.INSTALLED);
    }

    /** Throws {@link Refused} for the first that does not start. */
    void start(Collection<Bundle> bundles) {
        for (Bundle bundle : bundles) {
            if (!fragment(bundle)) {
                try {
                    bundle.start();
                } catch (BundleException e) {
                    Throwable cause = e.getCause() == null ? e : e.getCause();
                    LOG.error("{} does not start", bundle, e);
                    throw new Refused("Bunten " + bundle.getSymbolicName() + " startar inte: " + cause + ".", e);
                }
            }
        }
    }

    /** Takes away what there is of these jars, and what they were wired to forgets them. */
    void remove(Iterable<Path> jars) {
        MutableList<Bundle> gone = Lists.mutable.empty();
        for (Path jar : jars) {
            Bundle bundle = framework.getBundle(location(jar));
            if (bundle != null) {
                gone.add(bundle);
            }
        }
        uninstall(gone);
    }

    void uninstall(Collection<Bundle> bundles) {
        for (Bundle bundle : bundles) {
            try {
                bundle.uninstall();
            } catch (BundleException | IllegalStateException e) {
                LOG.error("{} does not go cleanly", bundle, e);
            }
        }
        refresh(bundles);
    }

    private void refresh(Collection<Bundle> bundles) {
        if (bundles.isEmpty()) {
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        framework.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(List.copyOf(bundles), event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                done.countDown();
            }
        });
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The framework has not refreshed its packages within {} s", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
