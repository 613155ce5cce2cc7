package se.helhet.cli;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.helhet.api.demo.DemoFederation;

@Component(service = Command.class)
public final class DemoCommand implements Command {
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile DemoFederation demo;

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String arguments() {
        return "load";
    }

    @Override
    public String help() {
        return "Laddar demoförbundet i ett tomt förråd.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        if (!new Arguments(arguments, Set.of()).words(1, 1).equals(List.of("load"))) {
            throw new Usage("Efter demo står load.");
        }
        DemoFederation federation = demo;
        if (federation == null) {
            throw new Usage(
                    "Det här Helhet har inget exempelförbund. Lägg till funktionen Exempelförbund (demo.boras).");
        }
        federation.load(terminal::note);
        terminal.say(federation.name() + " är laddat.");
        return 0;
    }
}
