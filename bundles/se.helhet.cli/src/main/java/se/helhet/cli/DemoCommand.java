package se.helhet.cli;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.demo.DemoFederation;

@Component(service = Command.class)
public final class DemoCommand implements Command {
    private final DemoFederation demo;

    @Activate
    public DemoCommand(@Reference DemoFederation demo) {
        this.demo = demo;
    }

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
        demo.load(terminal::note);
        terminal.say(demo.name() + " är laddat.");
        return 0;
    }
}
