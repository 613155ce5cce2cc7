package se.helhet.launcher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Reads from the Service Component Runtime which components are not satisfied, reference by reference. Its types belong
 * to a bundle, so they are read by reflection.
 */
final class Components {

    private static final String RUNTIME = "org.osgi.service.component.runtime.ServiceComponentRuntime";
    private static final String DTO = "org.osgi.service.component.runtime.dto.";
    private static final int UNSATISFIED_CONFIGURATION = 1;
    private static final int UNSATISFIED_REFERENCE = 2;
    private static final int FAILED_ACTIVATION = 16;

    private Components() {}

    /** A component that waits for services, given as interface names with their target filters. */
    private record Waiting(Message component, Set<String> offers, Map<String, String> wants) {}

    /** A sentence for each reference that nobody fills and each component that failed; empty if all is well. */
    static List<Message> unsatisfied(BundleContext context) throws ReflectiveOperationException {
        ServiceReference<?> reference = context.getServiceReference(RUNTIME);
        if (reference == null) {
            return List.of(Message.of("no.runtime", RUNTIME));
        }
        Object runtime = context.getService(reference);
        Class<?> type = reference.getBundle().loadClass(RUNTIME);
        Class<?> description = reference.getBundle().loadClass(DTO + "ComponentDescriptionDTO");
        Collection<?> all = (Collection<?>)
                type.getMethod("getComponentDescriptionDTOs", Bundle[].class).invoke(runtime, (Object) new Bundle[0]);
        List<Waiting> waiting = new ArrayList<>();
        List<Message> lines = new ArrayList<>();
        for (Object component : all) {
            Message who = Message.of(
                    "component", field(component, "name"), field(field(component, "bundle"), "symbolicName"));
            for (Object configuration : (Collection<?>)
                    type.getMethod("getComponentConfigurationDTOs", description).invoke(runtime, component)) {
                int state = (int) field(configuration, "state");
                if (state == UNSATISFIED_REFERENCE) {
                    waiting.add(waiting(who, component, configuration));
                } else if (state == UNSATISFIED_CONFIGURATION) {
                    lines.add(Message.of("component.unset", who));
                } else if (state == FAILED_ACTIVATION) {
                    String failure = String.valueOf(field(configuration, "failure"));
                    lines.add(Message.of(
                            "component.failed",
                            who,
                            failure.lines()
                                    .findFirst()
                                    .<Object>map(line -> line)
                                    .orElse(Message.of("unknown.reason"))));
                }
            }
        }
        lines.addAll(explain(waiting));
        return List.copyOf(lines);
    }

    /** Who waits for what nobody has; those who wait for these are named with them, not as a trouble of their own. */
    private static List<Message> explain(List<Waiting> waiting) {
        List<Message> roots = new ArrayList<>();
        List<Message> circle = new ArrayList<>();
        for (Waiting each : waiting) {
            each.wants().forEach((service, target) -> {
                Message wanted = Message.of("service", service, target);
                List<Message> promising = waiting.stream()
                        .filter(other -> other.offers().contains(service))
                        .map(Waiting::component)
                        .toList();
                if (promising.isEmpty()) {
                    roots.add(Message.of("component.waits", each.component(), wanted, behind(each, waiting)));
                } else {
                    circle.add(Message.of("component.waits.component", each.component(), wanted, promising));
                }
            });
        }
        return roots.isEmpty() ? circle : roots;
    }

    private static Object behind(Waiting blocked, List<Waiting> waiting) {
        List<Message> others = waiting.stream()
                .filter(other -> other.wants().keySet().stream().anyMatch(blocked.offers()::contains))
                .map(Waiting::component)
                .toList();
        return others.isEmpty() ? "" : Message.of("component.behind", others);
    }

    private static Waiting waiting(Message who, Object component, Object configuration)
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
        return new Waiting(who, Set.of((String[]) field(component, "serviceInterfaces")), wants);
    }

    private static Object field(Object dto, String name) throws ReflectiveOperationException {
        return dto.getClass().getField(name).get(dto);
    }
}
