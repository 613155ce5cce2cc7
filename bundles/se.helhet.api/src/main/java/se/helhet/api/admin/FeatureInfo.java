package se.helhet.api.admin;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A feature as an administrator sees it: something that can be installed and removed as a whole.
 *
 * @param name     short name by which all methods know it: {@code unit.navet}
 * @param version  of the feature that is installed, else of the one that could be
 * @param signer   whose signature the plugin file bore; empty for what came with the product
 * @param requires short names of the features it needs, directly
 * @param wantedBy short names of the installed features that need it, directly
 * @param bundles  in the feature's order
 * @param trouble  why it does not work, or not in full; empty when all is well
 * @param fixed    why it cannot be removed, as a sentence; empty when it can
 * @param bytes    size of its bundles on disk
 */
public record FeatureInfo(
        String name,
        String title,
        String description,
        Category category,
        String version,
        State state,
        Origin origin,
        Optional<Signer> signer,
        ImmutableList<String> requires,
        ImmutableList<String> wantedBy,
        ImmutableList<BundleInfo> bundles,
        Brings brings,
        Optional<Trouble> trouble,
        Optional<String> fixed,
        long bytes) {

    /** Under which heading it is listed, in this order. */
    public enum Category {
        PLATFORM,
        FORMAT,
        UNIT,
        DEMO,
        /** What names no category that we know. */
        OTHER
    }

    public enum State {
        /** Its bundles run. A unit of its may still be set aside: see {@link FeatureInfo#trouble}. */
        RUNNING,
        /** Installed, but at least one of its bundles does not run, or a unit of its is set aside. */
        TROUBLED,
        /** Not installed; it lies in the product's own folder or was installed before, so it can be without a file. */
        AVAILABLE
    }

    /** Where it comes from. */
    public enum Origin {
        PRODUCT,
        /** Installed from a plugin file by an administrator; lies in the home folder. */
        ADDED
    }

    /** @param state as OSGi names it: {@code ACTIVE}; {@code UNINSTALLED} when the feature is not installed */
    public record BundleInfo(String symbolicName, String version, String state) {}

    /**
     * What a feature adds to the workbench, read from its bundles without running them.
     *
     * @param units    ids of the units: {@code navet}
     * @param tables   table prefixes without underscore; only tables of these names are its own
     * @param commands commands it adds to the command line or the shell
     * @param services what else it contributes, by the contract's name: {@code se.helhet.api.report.Renderer}
     * @param beyond   packages it uses beyond the contract for units, the reason to trust its maker: {@code org.osgi.framework}
     */
    public record Brings(
            ImmutableList<String> units,
            ImmutableList<String> tables,
            ImmutableList<String> commands,
            ImmutableList<String> services,
            ImmutableList<String> beyond) {}
}
