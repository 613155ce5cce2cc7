package se.helhet.features;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/**
 * Something that a feature wants of others, in OSGi's way: a namespace and a filter over a capability's attributes.
 *
 * @param filter such as {@code (se.helhet.feature=report)}
 * @param optional whether the feature is of use without it; then it is suggested, never demanded
 */
public record Requirement(String namespace, String filter, boolean optional) {

    private static final Pattern NAME =
            Pattern.compile("\\(" + Pattern.quote(Capability.FEATURE) + "=([A-Za-z0-9._-]+)\\)");

    /** Throws {@link IllegalArgumentException} when the filter is none. */
    public Requirement {
        filter(filter);
    }

    /** A demand for one feature by its name. */
    public static Requirement feature(String name) {
        return new Requirement(Capability.FEATURE, "(" + Capability.FEATURE + "=" + name + ")", false);
    }

    /** Whether the capability is what is wanted. */
    public boolean matches(Capability capability) {
        return capability.namespace().equals(namespace) && filter(filter).matches(capability.attributes());
    }

    /** The name of the feature that is wanted, when one is named. */
    public Optional<String> featureName() {
        Matcher matcher = NAME.matcher(filter);
        return namespace.equals(Capability.FEATURE) && matcher.find()
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    private static Filter filter(String text) {
        try {
            return FrameworkUtil.createFilter(text);
        } catch (InvalidSyntaxException failure) {
            throw new IllegalArgumentException(text, failure);
        }
    }
}
