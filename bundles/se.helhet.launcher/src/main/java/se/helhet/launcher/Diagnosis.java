package se.helhet.launcher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** Says why bundles do not resolve, which services nobody gives, or why the service that is waited for does not come. */
final class Diagnosis {

    /** Of these the launcher itself gives some; see the README. */
    private static final String GIVEN_BY_LAUNCHER = "(objectClass=java.util.function.Supplier)";

    private static final String SERVICE = "osgi.service";

    private Diagnosis() {}

    /**
     * One line for each thing that a bundle lacks; bundles that only wait for such a bundle are not named.
     *
     * @param elsewhere installed bundles outside the product, with the feature that would bring them
     * @return empty if all are resolved
     */
    static List<Message> unresolved(Framework framework, Collection<Bundle> bundles, Map<Bundle, String> elsewhere) {
        List<Bundle> waiting =
                bundles.stream().filter(b -> b.getState() == Bundle.INSTALLED).toList();
        List<Message> lines = new ArrayList<>();
        for (Bundle bundle : waiting) {
            List<BundleRequirement> missing = bundle.adapt(BundleRevision.class).getDeclaredRequirements(null).stream()
                    .filter(requirement -> mandatory(requirement, Constants.EFFECTIVE_RESOLVE))
                    .filter(requirement -> givers(requirement, bundles).isEmpty()
                            && givers(requirement, List.of(framework)).isEmpty())
                    .toList();
            if (!missing.isEmpty()) {
                lines.add(lacks(bundle, missing, bundles, elsewhere));
            }
        }
        if (lines.isEmpty()) {
            for (Bundle bundle : waiting) {
                lines.add(Message.of("unwired", name(bundle), reason(bundle)));
            }
        }
        return List.copyOf(lines);
    }

    /**
     * One line for each service that a component has to have and no component of these bundles offers; as bundles say
     * it in their manifests, so that it is known before anything runs.
     *
     * @param elsewhere as in {@link #unresolved}
     */
    static List<Message> unserved(Collection<Bundle> bundles, Map<Bundle, String> elsewhere) {
        List<Message> lines = new ArrayList<>();
        for (Bundle bundle : bundles) {
            bundle.adapt(BundleRevision.class).getDeclaredRequirements(SERVICE).stream()
                    .filter(requirement -> mandatory(requirement, Constants.EFFECTIVE_ACTIVE))
                    .filter(requirement -> !filter(requirement).equals(GIVEN_BY_LAUNCHER))
                    .filter(requirement -> givers(requirement, bundles).isEmpty())
                    .map(requirement -> Message.of(
                            "service.missing",
                            name(bundle),
                            new Wanted(requirement).value(Constants.OBJECTCLASS),
                            has(Set.copyOf(features(requirement, elsewhere)))))
                    .forEach(lines::add);
        }
        return List.copyOf(lines);
    }

    private static boolean mandatory(BundleRequirement requirement, String effective) {
        Map<String, String> directives = requirement.getDirectives();
        return !Constants.RESOLUTION_OPTIONAL.equals(directives.get(Constants.RESOLUTION_DIRECTIVE))
                && effective.equals(
                        directives.getOrDefault(Constants.EFFECTIVE_DIRECTIVE, Constants.EFFECTIVE_RESOLVE));
    }

    private static String filter(BundleRequirement requirement) {
        return requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
    }

    private static List<BundleCapability> givers(BundleRequirement requirement, Collection<Bundle> bundles) {
        return bundles.stream()
                .map(bundle -> bundle.adapt(BundleRevision.class))
                .flatMap(revision -> revision.getDeclaredCapabilities(requirement.getNamespace()).stream())
                .filter(requirement::matches)
                .toList();
    }

    private static Message lacks(
            Bundle bundle, List<BundleRequirement> missing, Collection<Bundle> bundles, Map<Bundle, String> elsewhere) {
        List<Message> wants = new ArrayList<>();
        Set<Message> others = new LinkedHashSet<>();
        Set<String> features = new LinkedHashSet<>();
        for (BundleRequirement requirement : missing) {
            Wanted wanted = new Wanted(requirement);
            wants.add(wanted);
            others.addAll(otherVersions(wanted.name(), bundles));
            features.addAll(features(requirement, elsewhere));
        }
        return Message.of(
                "lacks",
                name(bundle),
                wants,
                others.isEmpty() ? "" : Message.of("lacks.versions", List.copyOf(others)),
                has(features));
    }

    private static Object has(Set<String> features) {
        return features.isEmpty() ? "" : Message.of("lacks.feature", List.copyOf(features));
    }

    private static List<String> features(BundleRequirement requirement, Map<Bundle, String> elsewhere) {
        return elsewhere.entrySet().stream()
                .filter(other -> !givers(requirement, List.of(other.getKey())).isEmpty())
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    private static List<Message> otherVersions(String wanted, Collection<Bundle> bundles) {
        List<Message> found = new ArrayList<>();
        for (Bundle bundle : bundles) {
            for (BundleCapability capability :
                    bundle.adapt(BundleRevision.class).getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE)) {
                Map<String, Object> attributes = capability.getAttributes();
                if (wanted.equals(attributes.get(PackageNamespace.PACKAGE_NAMESPACE))) {
                    Object version = attributes.getOrDefault(Constants.VERSION_ATTRIBUTE, Version.emptyVersion);
                    found.add(Message.of("version.of", wanted, version, name(bundle)));
                }
            }
        }
        return found;
    }

    private static Object reason(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
            return Message.of("unknown.reason");
        } catch (BundleException failure) {
            return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
        }
    }

    static String name(Bundle bundle) {
        return bundle.getSymbolicName() == null ? bundle.getLocation() : bundle.getSymbolicName();
    }

    /** Which components wait for what, asked of the component runtime that the product brings. */
    static List<Message> unsatisfied(BundleContext context) {
        try {
            return Components.unsatisfied(context);
        } catch (ReflectiveOperationException | RuntimeException failure) {
            return List.of(Message.of("unasked", failure));
        }
    }
}
