package se.helhet.launcher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Reads from the Service Component Runtime which components are not satisfied. Its types belong to a bundle, so they
 * are read by reflection.
 */
final class Components {

    private static final String RUNTIME = "org.osgi.service.component.runtime.ServiceComponentRuntime";
    private static final String DTO = "org.osgi.service.component.runtime.dto.";
    private static final int UNSATISFIED_CONFIGURATION = 1;
    private static final int UNSATISFIED_REFERENCE = 2;
    private static final int FAILED_ACTIVATION = 16;

    private Components() {}

    /** A component that waits for services, given as interface names with their target filters. */
    private record Waiting(String component, String bundle, Set<String> offers, Map<String, String> wants) {}

    /** A sentence for each component that lacks something; empty if all have what they want. */
    static List<String> unsatisfied(BundleContext context) throws ReflectiveOperationException {
        ServiceReference<?> reference = context.getServiceReference(RUNTIME);
        if (reference == null) {
            return List.of("Ingen bunt i produkten kör komponenter (tjänsten " + RUNTIME + " saknas).");
        }
        Object runtime = context.getService(reference);
        Class<?> type = reference.getBundle().loadClass(RUNTIME);
        Class<?> description = reference.getBundle().loadClass(DTO + "ComponentDescriptionDTO");
        Collection<?> all = (Collection<?>)
                type.getMethod("getComponentDescriptionDTOs", Bundle[].class).invoke(runtime, (Object) new Bundle[0]);
        List<Waiting> waiting = new ArrayList<>();
        Set<String> lines = new LinkedHashSet<>();
        for (Object component : all) {
            String name = (String) field(component, "name");
            Object bundle = field(component, "bundle");
            String owner = (String) field(bundle, "symbolicName");
            for (Object configuration : (Collection<?>)
                    type.getMethod("getComponentConfigurationDTOs", description).invoke(runtime, component)) {
                int state = (int) field(configuration, "state");
                if (state == UNSATISFIED_REFERENCE) {
                    waiting.add(waiting(component, configuration, name, owner));
                } else if (state == UNSATISFIED_CONFIGURATION) {
                    lines.add("Komponenten " + name + " i bunten " + owner + " saknar sin inställning.");
                } else if (state == FAILED_ACTIVATION) {
                    String failure = String.valueOf(field(configuration, "failure"));
                    lines.add("Komponenten " + name + " i bunten " + owner + " gick inte att starta: "
                            + failure.lines().findFirst().orElse("okänt fel"));
                }
            }
        }
        Set<String> promised = new HashSet<>();
        waiting.forEach(component -> promised.addAll(component.offers()));
        List<String> roots = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Waiting component : waiting) {
            component
                    .wants()
                    .forEach((service, target) -> (promised.contains(service) ? others : roots)
                            .add("Komponenten " + component.component() + " i bunten " + component.bundle()
                                    + " väntar på tjänsten " + service + target + ", som ingen bunt i produkten ger."));
        }
        lines.addAll(roots.isEmpty() ? others : roots);
        return List.copyOf(lines);
    }

    private static Waiting waiting(Object component, Object configuration, String name, String owner)
            throws ReflectiveOperationException {
        Map<String, String> interfaces = new HashMap<>();
        for (Object declared : (Object[]) field(component, "references")) {
            interfaces.put((String) field(declared, "name"), (String) field(declared, "interfaceName"));
        }
        Map<String, String> wants = new HashMap<>();
        for (Object missing : (Object[]) field(configuration, "unsatisfiedReferences")) {
            Object target = field(missing, "target");
            wants.put(
                    interfaces.getOrDefault((String) field(missing, "name"), "?"), target == null ? "" : " " + target);
        }
        return new Waiting(name, owner, Set.of((String[]) field(component, "serviceInterfaces")), wants);
    }

    private static Object field(Object dto, String name) throws ReflectiveOperationException {
        return dto.getClass().getField(name).get(dto);
    }
}
