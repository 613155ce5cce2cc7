package se.helhet.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.helhet.api.store.Store;

/** Lists the product's features with their bundles; the launcher says which bundles a feature has. */
@Component(service = Command.class)
public final class PluginsCommand implements Command {
    private static final Map<Integer, String> STATES = Map.of(
            Bundle.ACTIVE, "ACTIVE",
            Bundle.STARTING, "STARTING",
            Bundle.STOPPING, "STOPPING",
            Bundle.RESOLVED, "RESOLVED",
            Bundle.INSTALLED, "INSTALLED",
            Bundle.UNINSTALLED, "UNINSTALLED");

    private final BundleContext context;
    private final Supplier<?> features;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Store store;

    @Activate
    public PluginsCommand(
            BundleContext context,
            @Reference(service = Supplier.class, target = "(helhet.features=true)") Supplier<?> features) {
        this.context = context;
        this.features = features;
    }

    @Override
    public String name() {
        return "plugins";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String help() {
        return "Visar vad som är installerat: funktioner, deras buntar, version och läge.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        new Arguments(arguments, Set.of()).words(0, 0);
        boolean whole = true;
        for (Map.Entry<?, ?> feature : ((Map<?, ?>) features.get()).entrySet()) {
            terminal.say(feature.getKey().toString());
            for (Object id : (List<?>) feature.getValue()) {
                Bundle bundle = context.getBundle((Long) id);
                String state = bundle == null ? "UNINSTALLED" : STATES.get(bundle.getState());
                String name = bundle == null ? "?" : bundle.getSymbolicName();
                String version = bundle == null ? "?" : bundle.getVersion().toString();
                terminal.say("  " + name + " " + version + " " + state);
                whole &= bundle != null && (bundle.getState() == Bundle.ACTIVE || isFragment(bundle));
                Optional<String> trouble = trouble(name);
                trouble.ifPresent(t -> terminal.note("    " + t));
                whole &= trouble.isEmpty();
            }
        }
        return whole ? 0 : CommandLine.FAILED;
    }

    private Optional<String> trouble(String bundle) {
        Store present = store;
        return present == null ? Optional.empty() : present.trouble(bundle.substring(bundle.lastIndexOf('.') + 1));
    }

    private static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }
}
