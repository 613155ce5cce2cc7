package se.helhet.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.admin.Features;
import se.helhet.api.admin.Plan;

/** Removes what a removed feature left in the store. Asks twice: it has to be called again with the name typed out. */
@Component(service = Command.class)
public final class PurgeCommand implements Command {
    private final Features features;

    @Activate
    public PurgeCommand(@Reference Features features) {
        this.features = features;
    }

    @Override
    public String name() {
        return "purge";
    }

    @Override
    public String arguments() {
        return "FUNKTION [--confirm FUNKTION]";
    }

    @Override
    public String help() {
        return "Tar för alltid bort uppgifterna efter en borttagen funktion. En säkerhetskopia skrivs först.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        Arguments parted = new Arguments(arguments, Set.of("--confirm"));
        String name = parted.words(1, 1).get(0);
        Plan plan = features.planPurge(name, Plans.SWEDISH);
        Optional<String> typed = parted.option("--confirm");
        if (plan.possible() && typed.isEmpty()) {
            plan.notes().forEach(terminal::say);
            terminal.note("Inget är borttaget än. Bekräfta med: helhet purge " + name + " --confirm " + name);
            return CommandLine.FAILED;
        }
        return Plans.carryOut(features, plan, typed.orElse(""), "rensning efter " + name, terminal);
    }
}
