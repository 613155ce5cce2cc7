package se.helhet.features;

/**
 * A feature that comes along because another needs it.
 *
 * @param feature the one that was not chosen
 * @param wantedBy the one that brought it in
 * @param requirement what that one wants
 */
public record Added(Feature feature, Feature wantedBy, Requirement requirement) {}
