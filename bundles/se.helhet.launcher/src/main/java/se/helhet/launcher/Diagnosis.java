package se.helhet.launcher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** Says in Swedish why bundles do not resolve, or why the service that is waited for does not come. */
final class Diagnosis {

    private static final Pattern FROM = Pattern.compile("\\(version>=([^)]*)\\)");
    private static final Pattern BEFORE = Pattern.compile("\\(!\\(version>=([^)]*)\\)\\)");

    private Diagnosis() {}

    /**
     * One line for each thing that a bundle lacks; bundles that only wait for such a bundle are not named.
     *
     * @param elsewhere installed bundles outside the product, with the feature that would bring them
     * @return empty if all are resolved
     */
    static List<String> unresolved(Framework framework, Collection<Bundle> bundles, Map<Bundle, String> elsewhere) {
        List<Bundle> waiting =
                bundles.stream().filter(b -> b.getState() == Bundle.INSTALLED).toList();
        Set<String> lines = new LinkedHashSet<>();
        for (Bundle bundle : waiting) {
            for (BundleRequirement requirement :
                    bundle.adapt(BundleRevision.class).getDeclaredRequirements(null)) {
                if (mandatory(requirement)
                        && providers(requirement, bundles, framework).isEmpty()) {
                    lines.add(lacks(bundle, requirement, bundles, elsewhere));
                }
            }
        }
        if (lines.isEmpty()) {
            for (Bundle bundle : waiting) {
                lines.add("Bunten " + name(bundle) + " går inte att koppla ihop med de andra: " + reason(bundle));
            }
        }
        return List.copyOf(lines);
    }

    private static boolean mandatory(BundleRequirement requirement) {
        Map<String, String> directives = requirement.getDirectives();
        return !Constants.RESOLUTION_OPTIONAL.equals(directives.get(Constants.RESOLUTION_DIRECTIVE))
                && Constants.EFFECTIVE_RESOLVE.equals(
                        directives.getOrDefault(Constants.EFFECTIVE_DIRECTIVE, Constants.EFFECTIVE_RESOLVE));
    }

    private static List<BundleCapability> providers(
            BundleRequirement requirement, Collection<Bundle> bundles, Framework framework) {
        List<BundleCapability> found = new ArrayList<>(providers(requirement, bundles));
        found.addAll(providers(requirement, List.of(framework)));
        return found;
    }

    private static List<BundleCapability> providers(BundleRequirement requirement, Collection<Bundle> bundles) {
        return bundles.stream()
                .map(bundle -> bundle.adapt(BundleRevision.class))
                .flatMap(revision -> revision.getDeclaredCapabilities(requirement.getNamespace()).stream())
                .filter(requirement::matches)
                .toList();
    }

    private static String lacks(
            Bundle bundle, BundleRequirement requirement, Collection<Bundle> bundles, Map<Bundle, String> elsewhere) {
        StringBuilder line = new StringBuilder("Bunten ").append(name(bundle)).append(" behöver ");
        String filter = requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
        String wanted = value(filter, requirement.getNamespace());
        if (requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE)) {
            line.append("paketet ").append(wanted).append(versions(filter));
            line.append(", och ingen bunt i produkten ger det");
            Set<String> others = new LinkedHashSet<>();
            for (Bundle other : bundles) {
                for (BundleCapability capability :
                        other.adapt(BundleRevision.class).getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE)) {
                    if (wanted.equals(capability.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE))) {
                        others.add(name(other) + " ger version "
                                + capability
                                        .getAttributes()
                                        .getOrDefault(Constants.VERSION_ATTRIBUTE, Version.emptyVersion));
                    }
                }
            }
            if (!others.isEmpty()) {
                line.append(" i den versionen (")
                        .append(String.join(", ", others))
                        .append(")");
            }
        } else {
            line.append(requirement.getNamespace()).append(' ').append(wanted.isEmpty() ? filter : wanted);
            line.append(versions(filter)).append(", och ingen bunt i produkten ger det");
        }
        line.append('.');
        Set<String> features = new LinkedHashSet<>();
        elsewhere.forEach((other, feature) -> {
            if (!providers(requirement, List.of(other)).isEmpty()) {
                features.add(feature);
            }
        });
        if (!features.isEmpty()) {
            line.append(" Det finns i funktionen ")
                    .append(String.join(" och ", features))
                    .append('.');
        }
        return line.toString();
    }

    private static String value(String filter, String attribute) {
        Matcher matcher = Pattern.compile("\\(" + Pattern.quote(attribute) + "=([^)]*)\\)")
                .matcher(filter);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String versions(String filter) {
        Matcher before = BEFORE.matcher(filter);
        String end = before.find() ? before.group(1) : null;
        Matcher from = FROM.matcher(filter);
        String begin = from.find() && !from.group(1).equals(end) ? from.group(1) : null;
        if (begin == null && end == null) {
            return "";
        }
        return " (version" + (begin == null ? "" : " från " + begin) + (end == null ? "" : " och före " + end) + ")";
    }

    private static String reason(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
            return "okänd orsak";
        } catch (BundleException failure) {
            return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
        }
    }

    static String name(Bundle bundle) {
        return bundle.getSymbolicName() == null ? bundle.getLocation() : bundle.getSymbolicName();
    }

    /** Which components wait for what, asked of the component runtime that the product brings. */
    static List<String> unsatisfied(BundleContext context) {
        try {
            return Components.unsatisfied(context);
        } catch (ReflectiveOperationException | RuntimeException failure) {
            return List.of("Komponenterna går inte att fråga: " + failure);
        }
    }
}
