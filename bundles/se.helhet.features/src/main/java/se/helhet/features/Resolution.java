package se.helhet.features;

import java.util.List;

/**
 * What follows from choosing some features.
 *
 * @param features the chosen and the added ones; what is needed stands before those who need it
 * @param added those that came along, each with its reason, in the order in which they did
 * @param missing what is lacking; empty in a set that can be used
 * @param suggested what the features would make use of and can do without
 * @param unknown chosen names that the catalogue does not have
 */
public record Resolution(
        List<Feature> features,
        List<Added> added,
        List<Missing> missing,
        List<Missing> suggested,
        List<String> unknown) {

    public Resolution {
        features = List.copyOf(features);
        added = List.copyOf(added);
        missing = List.copyOf(missing);
        suggested = List.copyOf(suggested);
        unknown = List.copyOf(unknown);
    }

    /** Whether the set can be used as it is. */
    public boolean whole() {
        return missing.isEmpty() && unknown.isEmpty();
    }

    /** The short names of {@link #features()}. */
    public List<String> names() {
        return features.stream().map(Feature::name).toList();
    }
}
