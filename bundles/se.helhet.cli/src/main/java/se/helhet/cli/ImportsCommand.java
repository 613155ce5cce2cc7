package se.helhet.cli;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.helhet.api.importing.Imports;

@Component(service = Command.class)
public final class ImportsCommand implements Command {
    @Reference(
            service = Imports.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Imports> imports = List.of();

    @Activate
    public ImportsCommand() {}

    ImportsCommand(List<Imports> imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String help() {
        return "Visar vad som har lästs in, med beteckningar för withdraw.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        new Arguments(arguments, Set.of()).words(0, 0);
        boolean none = true;
        for (Imports source : imports) {
            for (Imports.Taken t : source.taken()) {
                terminal.say(t.id() + "  " + t.what() + "  " + t.file() + "  " + t.when()
                        + (t.by().isEmpty() ? "" : "  " + t.by()) + "  " + t.rows() + " rader");
                none = false;
            }
        }
        if (none) {
            terminal.say("Inget har lästs in.");
        }
        return 0;
    }
}
