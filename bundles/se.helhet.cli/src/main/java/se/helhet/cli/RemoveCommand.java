package se.helhet.cli;

import java.util.List;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.admin.Features;
import se.helhet.api.admin.Plan;

/** Removes features; their data stay. */
@Component(service = Command.class)
public final class RemoveCommand implements Command {
    private final Features features;

    @Activate
    public RemoveCommand(@Reference Features features) {
        this.features = features;
    }

    @Override
    public String name() {
        return "remove";
    }

    @Override
    public String arguments() {
        return "FUNKTION…";
    }

    @Override
    public String help() {
        return "Tar bort funktioner, med dem som inte klarar sig utan. Uppgifterna stannar i förrådet.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        List<String> words = new Arguments(arguments, Set.of()).words(1, Integer.MAX_VALUE);
        Plan plan = features.planRemove(Lists.immutable.withAll(words), Plans.SWEDISH);
        plan.also().forEach(a -> terminal.say("Med följer " + a.feature().title() + ". " + a.why()));
        return Plans.carryOut(features, plan, "", "borttagning av " + words.get(0), terminal);
    }
}
