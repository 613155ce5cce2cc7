package se.helhet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.admin.Features;
import se.helhet.api.admin.Plan;

/** Installs features that lie in the product's folder, or those of a plugin file. */
@Component(service = Command.class)
public final class InstallCommand implements Command {
    private static final String FILE = ".helhet";
    private final Features features;

    @Activate
    public InstallCommand(@Reference Features features) {
        this.features = features;
    }

    @Override
    public String name() {
        return "install";
    }

    @Override
    public String arguments() {
        return "FIL.helhet | FUNKTION…";
    }

    @Override
    public String help() {
        return "Installerar en insticksfil, eller funktioner som ligger i produktens mapp. De är kvar vid nästa start.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        List<String> words = new Arguments(arguments, Set.of()).words(1, Integer.MAX_VALUE);
        boolean file = words.get(0).endsWith(FILE);
        if (file && words.size() > 1) {
            throw new Usage("Installera en fil i taget.");
        }
        Plan plan = file
                ? features.planInstall(Path.of(words.get(0)), Plans.SWEDISH)
                : features.planInstall(Lists.immutable.withAll(words), Plans.SWEDISH);
        if (plan.possible()) {
            Plans.show(plan, terminal);
        }
        return Plans.carryOut(features, plan, "", "installation av " + words.get(0), terminal);
    }
}
