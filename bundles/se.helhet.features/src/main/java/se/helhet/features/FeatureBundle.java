package se.helhet.features;

/**
 * A bundle that a feature brings.
 *
 * @param startOrder for plumbing that has to run before others; {@link #LAST} for all others, which start in no order
 *     that anyone may rely on
 */
public record FeatureBundle(BundleId id, int startOrder) {

    /** The start order of a bundle that does not care. */
    public static final int LAST = Integer.MAX_VALUE;
}
