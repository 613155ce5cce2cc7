package se.helhet.cli;

import java.util.List;
import java.util.Set;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.helhet.api.finding.Finding;
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
        return "[BETECKNING]";
    }

    @Override
    public String help() {
        return "Visar vad som har lästs in, med beteckningar för withdraw, eller anmärkningarna på en inläsning.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        List<String> words = new Arguments(arguments, Set.of()).words(0, 1);
        return words.isEmpty() ? list(terminal) : findings(words.get(0), terminal);
    }

    private int findings(String id, Terminal terminal) {
        Imports source = imports.stream()
                .filter(i -> i.taken().anySatisfy(t -> t.id().equals(id)))
                .findFirst()
                .orElseThrow(() ->
                        new Usage("Ingen inläsning har beteckningen " + id + ". Se vilka som finns med imports."));
        ImmutableList<Finding> findings = source.findings(id);
        if (findings.isEmpty()) {
            terminal.say("Inga anmärkningar på " + id + ".");
        }
        findings.forEach(f -> terminal.say(f.toString()));
        return 0;
    }

    private int list(Terminal terminal) {
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
