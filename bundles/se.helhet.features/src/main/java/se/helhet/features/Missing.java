package se.helhet.features;

import java.util.List;

/**
 * Something that a chosen feature wants and none of the chosen gives.
 *
 * @param wantedBy who wants it
 * @param requirement what is wanted
 * @param givers features of the catalogue that would give it; empty when it is not to be had there
 */
public record Missing(Feature wantedBy, Requirement requirement, List<Feature> givers) {

    public Missing {
        givers = List.copyOf(givers);
    }
}
