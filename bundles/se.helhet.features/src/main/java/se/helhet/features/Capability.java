package se.helhet.features;

import java.util.Map;

/**
 * Something that a feature gives to others, in OSGi's way: a namespace and attributes. Every feature gives
 * {@code se.helhet.feature} with its own name and version, whether its file says so or not.
 */
public record Capability(String namespace, Map<String, Object> attributes) {

    /** The namespace of what features need of features, and the attribute that names one. */
    public static final String FEATURE = "se.helhet.feature";

    public Capability {
        attributes = Map.copyOf(attributes);
    }
}
