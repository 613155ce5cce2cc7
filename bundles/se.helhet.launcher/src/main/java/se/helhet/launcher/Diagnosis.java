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
        List<String> lines = new ArrayList<>();
        for (Bundle bundle : waiting) {
            List<BundleRequirement> missing = bundle.adapt(BundleRevision.class).getDeclaredRequirements(null).stream()
                    .filter(Diagnosis::mandatory)
                    .filter(requirement -> providers(requirement, bundles).isEmpty()
                            && providers(requirement, List.of(framework)).isEmpty())
                    .toList();
            if (!missing.isEmpty()) {
                lines.add(lacks(bundle, missing, bundles, elsewhere));
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

    private static List<BundleCapability> providers(BundleRequirement requirement, Collection<Bundle> bundles) {
        return bundles.stream()
                .map(bundle -> bundle.adapt(BundleRevision.class))
                .flatMap(revision -> revision.getDeclaredCapabilities(requirement.getNamespace()).stream())
                .filter(requirement::matches)
                .toList();
    }

    private static String lacks(
            Bundle bundle, List<BundleRequirement> missing, Collection<Bundle> bundles, Map<Bundle, String> elsewhere) {
        List<String> wants = new ArrayList<>();
        Set<String> others = new LinkedHashSet<>();
        Set<String> features = new LinkedHashSet<>();
        for (BundleRequirement requirement : missing) {
            String filter = requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
            String wanted = value(filter, requirement.getNamespace());
            boolean isPackage = requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE);
            wants.add((isPackage ? "paketet " : requirement.getNamespace() + " ")
                    + (wanted.isEmpty() ? filter : wanted)
                    + versions(filter));
            others.addAll(otherVersions(wanted, bundles));
            elsewhere.forEach((other, feature) -> {
                if (!providers(requirement, List.of(other)).isEmpty()) {
                    features.add(feature);
                }
            });
        }
        return "Bunten " + name(bundle) + " behöver " + listed(wants) + ", som ingen bunt i produkten ger."
                + (others.isEmpty() ? "" : " I produkten finns bara " + listed(List.copyOf(others)) + ".")
                + (features.isEmpty() ? "" : " Det finns i funktionen " + listed(List.copyOf(features)) + ".");
    }

    private static List<String> otherVersions(String wanted, Collection<Bundle> bundles) {
        List<String> found = new ArrayList<>();
        for (Bundle bundle : bundles) {
            for (BundleCapability capability :
                    bundle.adapt(BundleRevision.class).getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE)) {
                Map<String, Object> attributes = capability.getAttributes();
                if (wanted.equals(attributes.get(PackageNamespace.PACKAGE_NAMESPACE))) {
                    Object version = attributes.getOrDefault(Constants.VERSION_ATTRIBUTE, Version.emptyVersion);
                    found.add(wanted + " version " + version + " från " + name(bundle));
                }
            }
        }
        return found;
    }

    private static String listed(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " och " + items.get(last);
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
